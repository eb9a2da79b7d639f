#!/usr/bin/env python3
"""Times the start of the local table in a terminal, and looks at the memory of its JVM when it has idled.

    python3 benchmarks/table.py [--starts N] [--idle SECONDS] [--prompt TEXT]

The table runs by ./parlor in a pseudo-terminal on a data folder of its own. A first run, which builds and makes the
database, is not timed. The clock runs from the call of ./parlor to the prompt; memory is VmRSS of the JVM.
"""

import argparse
import os
import pty
import re
import select
import shutil
import signal
import statistics
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
START_LIMIT = 2.5
MEMORY_LIMIT = 200
PATIENCE = 600


def open_table(data):
    """Starts the table and returns its process and terminal."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLUMNS="100", LINES="40")
        os.chdir(data)
        os.execv(os.path.join(ROOT, "parlor"), ["parlor", "--data", data])
    return child, terminal


def read_until(terminal, prompt, seconds):
    """Reads what is shown until the prompt is there; answers what a terminal is asked for its cursor."""
    shown = b""
    end = time.monotonic() + seconds
    while not re.search(prompt, shown):
        left = end - time.monotonic()
        if left <= 0:
            sys.exit("table: no prompt within %d s; shown was: %r" % (seconds, shown[-500:]))
        if select.select([terminal], [], [], left)[0]:
            try:
                piece = os.read(terminal, 65536)
            except OSError:
                sys.exit("table: it ended before its prompt; shown was: %r" % shown[-1500:])
            if b"\x1b[6n" in piece:
                os.write(terminal, b"\x1b[1;1R")
            shown += piece


def drain(terminal, seconds):
    """Lets time go by without filling the terminal."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if select.select([terminal], [], [], left)[0]:
            os.read(terminal, 65536)


def memory(pid):
    """VmRSS in MB of 2^20 bytes."""
    with open("/proc/%d/status" % pid, encoding="ascii") as status:
        return int(re.search(r"VmRSS:\s+(\d+) kB", status.read()).group(1)) / 1024


def close(child, terminal):
    os.kill(child, signal.SIGTERM)
    os.waitpid(child, 0)
    os.close(terminal)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--starts", type=int, default=5)
    arguments.add_argument("--idle", type=int, default=60)
    arguments.add_argument("--prompt", default=r"@\w+(\x1b\[[0-9;?]*[a-zA-Z])* > ")
    wish = arguments.parse_args()
    prompt = wish.prompt.encode()
    data = tempfile.mkdtemp(prefix="parlor-table.")
    try:
        child, terminal = open_table(data)
        read_until(terminal, prompt, PATIENCE)
        close(child, terminal)
        times = []
        for number in range(wish.starts):
            begin = time.monotonic()
            child, terminal = open_table(data)
            read_until(terminal, prompt, PATIENCE)
            times.append(time.monotonic() - begin)
            if number < wish.starts - 1:
                close(child, terminal)
        # ./parlor replaces itself by the JVM, so its process is the JVM's.
        drain(terminal, wish.idle)
        resident = memory(child)
        close(child, terminal)
    finally:
        shutil.rmtree(data, ignore_errors=True)
    start = statistics.median(times)
    print("| what | median (range) | unit | target | met? |")
    print("| --- | ---: | --- | --- | --- |")
    print("| start of the table to its prompt | %.2f (%.2f–%.2f) | s | < %.1f s | %s |"
          % (start, min(times), max(times), START_LIMIT, "yes" if start < START_LIMIT else "**no**"))
    print("| memory after %d s of rest | %.0f | MB | < %d MB | %s |"
          % (wish.idle, resident, MEMORY_LIMIT, "yes" if resident < MEMORY_LIMIT else "**no**"))


if __name__ == "__main__":
    main()
