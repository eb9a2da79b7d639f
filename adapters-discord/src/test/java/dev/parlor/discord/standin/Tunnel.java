package dev.parlor.discord.standin;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A proxy that knows one way out: who asks for Discord gets the stand-in, who asks for this computer gets it, and
 * everybody else is refused (CONNECT, RFC 9110 section 9.3.6).
 */
final class Tunnel implements AutoCloseable {
    private static final Set<String> DISCORD =
            Set.of("discord.com:443", "cdn.discordapp.com:443", "media.discordapp.net:443");
    private static final String HERE = "127.0.0.1:";

    private final ServerSocket listening = Sockets.listening();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Splice> splices = new CopyOnWriteArrayList<>();
    private final List<String> strangers = new CopyOnWriteArrayList<>();
    private final int discord;

    Tunnel(int discord) {
        this.discord = discord;
        threads.execute(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Whom somebody wanted to reach who is not on this computer. */
    List<String> strangers() {
        return List.copyOf(strangers);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                threads.execute(() -> lead(client));
            } catch (IOException e) {
                // Closed, which is the only way in which this ends.
                return;
            }
        }
    }

    private void lead(Socket client) {
        try {
            client.setTcpNoDelay(true);
            String wanted = target(head(client.getInputStream()));
            OptionalInt port = port(wanted);
            if (port.isEmpty()) {
                strangers.add(wanted);
                say(client, "403 Forbidden");
                client.close();
                return;
            }
            Socket server = Sockets.connected(port.getAsInt());
            say(client, "200 Connection established");
            Splice splice = new Splice(client, server);
            splices.add(splice);
            splice.run(threads);
        } catch (IOException e) {
            // Whoever is behind a proxy waits for ever unless it hangs up.
            Sockets.close(client);
        }
    }

    private OptionalInt port(String wanted) {
        if (DISCORD.contains(wanted)) {
            return OptionalInt.of(discord);
        }
        return wanted.startsWith(HERE)
                ? OptionalInt.of(Integer.parseInt(wanted.substring(HERE.length())))
                : OptionalInt.empty();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0 || head.length() > 8_192) {
                throw new IOException("No request for a connection, but " + head);
            }
            head.append((char) read);
        }
        return head.toString();
    }

    private static String target(String head) throws IOException {
        List<String> words = List.of(head.substring(0, head.indexOf("\r\n")).split(" ", -1));
        if (!words.getFirst().equals("CONNECT") || words.size() != 3) {
            throw new IOException("No request for a connection, but " + words);
        }
        return words.get(1).toLowerCase(Locale.ROOT);
    }

    private static void say(Socket client, String status) throws IOException {
        client.getOutputStream().write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        Sockets.close(listening);
        splices.forEach(Splice::cut);
        threads.close();
    }
}
