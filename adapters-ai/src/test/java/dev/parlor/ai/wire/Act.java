package dev.parlor.ai.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a server does with one request. */
@FunctionalInterface
public interface Act {
    /**
     * Does it; the connection is closed afterwards.
     *
     * @param out where bytes go to the caller
     * @param curtain falls when the server is closed
     */
    void play(OutputStream out, CountDownLatch curtain) throws IOException, InterruptedException;

    /** A whole answer. */
    static Act answer(int status, String type, byte[] body, String... headers) {
        return (out, curtain) -> {
            out.write(head(status, type, body.length, headers));
            out.write(body);
            out.flush();
        };
    }

    /** A whole answer with a text. */
    static Act answer(int status, String type, String body, String... headers) {
        return answer(status, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** A whole answer in JSON. */
    static Act json(int status, String body, String... headers) {
        return answer(status, "application/json", body, headers);
    }

    /** The first half of an answer, and then the end of the connection. */
    static Act cut(String body) {
        return (out, curtain) -> half(out, body);
    }

    /** The first half of an answer, and then nothing more. */
    static Act stall(String body) {
        return (out, curtain) -> {
            half(out, body);
            curtain.await();
        };
    }

    /** An answer byte by byte. */
    static Act drip(String body, Duration pause) {
        return (out, curtain) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            out.write(head(200, "application/json", bytes.length));
            for (byte one : bytes) {
                out.write(one);
                out.flush();
                if (curtain.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                    return;
                }
            }
        };
    }

    /** An answer after a while. */
    static Act later(Duration pause, Act act) {
        return (out, curtain) -> {
            if (!curtain.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                act.play(out, curtain);
            }
        };
    }

    /** Nothing at all, for ever. */
    static Act silence() {
        return (out, curtain) -> curtain.await();
    }

    /** The end of the connection without a byte. */
    static Act hangUp() {
        return (out, curtain) -> out.flush();
    }

    /** Bytes that are no answer. */
    static Act garbage() {
        return (out, curtain) -> {
            out.write("\u0000\u0001SSH-2.0-what?\r\n\r\n{}".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        };
    }

    private static void half(OutputStream out, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        out.write(head(200, "application/json", bytes.length));
        out.write(bytes, 0, bytes.length / 2);
        out.flush();
    }

    private static byte[] head(int status, String type, int length, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\nContent-Length: " + length
                + "\r\nContent-Type: " + type + "\r\nConnection: close\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
