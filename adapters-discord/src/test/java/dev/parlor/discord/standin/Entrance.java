package dev.parlor.discord.standin;

import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLContext;

/**
 * How a bot gets in.
 *
 * @param token the bot's, without the word before it
 * @param port of the REST interface without TLS
 * @param securePort of the REST interface with TLS
 * @param proxyPort of a proxy through which discord.com leads here
 */
public record Entrance(String token, int port, int securePort, int proxyPort) {
    /** The REST interface without TLS, up to and without the slash before a way's path. */
    public String rest() {
        return "http://127.0.0.1:" + port + "/api/v10";
    }

    /** The REST interface with TLS. */
    public String secureRest() {
        return "https://127.0.0.1:" + securePort + "/api/v10";
    }

    /** TLS that trusts it. */
    public SSLContext trust() {
        return SelfSigned.ofThisProcess().context();
    }

    /** The key store of its certificate, for the property {@code javax.net.ssl.trustStore}. */
    public Path trustStore() {
        return SelfSigned.ofThisProcess().file();
    }

    /** The password of the key store. */
    public String trustStorePassword() {
        return SelfSigned.PASSWORD;
    }

    /** What makes an unmodified program in another process take this for Discord. */
    public List<String> jvmProperties() {
        return List.of(
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=" + proxyPort,
                "-Djavax.net.ssl.trustStore=" + trustStore(),
                "-Djavax.net.ssl.trustStorePassword=" + trustStorePassword());
    }

    @Override
    public String toString() {
        return "Entrance[" + rest() + ", " + secureRest() + ", proxy " + proxyPort + "]";
    }
}
