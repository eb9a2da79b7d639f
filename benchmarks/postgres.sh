#!/bin/sh
# Starts a PostgreSQL server of its own on 127.0.0.1 for a command, and stops it behind it.
#   ./benchmarks/postgres.sh COMMAND …   the command finds PARLOR_BENCH_URL, PARLOR_BENCH_PORT and PARLOR_BENCH_BIN
# The server and pgbench are Debian's; they are installed with apt-get where they are missing. Settings are those of the
# package but for the connections, which come from 127.0.0.1 alone and need no password.
set -eu

say() { printf '%s\n' "postgres: $*" >&2; }

find_bin() {
  for bin in /usr/lib/postgresql/*/bin; do
    [ -x "$bin/postgres" ] && [ -x "$bin/pgbench" ] && found=$bin
  done
  [ -n "${found:-}" ] && printf '%s\n' "$found"
}

if ! bin=$(find_bin); then
  say "installing postgresql …"
  if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y postgresql postgresql-contrib; } >&2; then
    say "needs PostgreSQL and pgbench; on Debian: apt-get install postgresql postgresql-contrib"
    exit 1
  fi
  bin=$(find_bin)
fi

folder=$(mktemp -d /tmp/parlor-postgres.XXXXXX)
port=${PARLOR_BENCH_PORT:-54329}
run=
# PostgreSQL refuses to run as root.
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  run="setpriv --reuid=postgres --regid=postgres --clear-groups"
fi

stop() {
  if [ -n "${pid:-}" ]; then
    kill -INT "$pid" 2>/dev/null || :
    wait "$pid" 2>/dev/null || :
  fi
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

cd "$folder"
$run "$bin/initdb" -D "$folder/data" -U parlor -A trust -E UTF8 --locale=C.UTF-8 >"$folder/initdb.log"
$run "$bin/postgres" -D "$folder/data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
  >"$folder/server.log" 2>&1 &
pid=$!
tries=0
until "$bin/pg_isready" -q -h 127.0.0.1 -p "$port"; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ] || ! kill -0 "$pid" 2>/dev/null; then
    cat "$folder/server.log" >&2
    say "the server does not start"
    exit 1
  fi
  sleep 0.1
done
"$bin/createdb" -h 127.0.0.1 -p "$port" -U parlor parlor

PARLOR_BENCH_PORT=$port
PARLOR_BENCH_BIN=$bin
PARLOR_BENCH_URL=jdbc:postgresql://127.0.0.1:$port/parlor
export PARLOR_BENCH_PORT PARLOR_BENCH_BIN PARLOR_BENCH_URL
"$@"
