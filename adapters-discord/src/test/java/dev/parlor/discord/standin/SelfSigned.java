package dev.parlor.discord.standin;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate that says it is Discord's, signed by nobody else, in a key store of a folder that is thrown away. */
record SelfSigned(Path file) {
    static final String PASSWORD = "changeit";

    private static final String TYPE = "PKCS12";
    private static final String NAMES = "SAN=dns:discord.com,dns:gateway.discord.gg,dns:cdn.discordapp.com,"
            + "dns:media.discordapp.net,dns:localhost,ip:127.0.0.1";

    /** The one of this process; making another takes as long as many a test. */
    static SelfSigned ofThisProcess() {
        return Made.ONE;
    }

    private static final class Made {
        static final SelfSigned ONE = make();

        private static SelfSigned make() {
            try {
                Path folder = Files.createTempDirectory("discord");
                SelfSigned made = new SelfSigned(folder.resolve("discord.p12"));
                // Deleted in the opposite order.
                folder.toFile().deleteOnExit();
                made.file.toFile().deleteOnExit();
                new File(made.file + ".log").deleteOnExit();
                made.generate();
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void generate() {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        ProcessBuilder call = new ProcessBuilder(
                keytool,
                "-genkeypair",
                "-alias",
                "discord",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "3650",
                "-storetype",
                TYPE,
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-dname",
                "CN=discord.com",
                "-ext",
                NAMES);
        File said = new File(file + ".log");
        try {
            int ended =
                    call.redirectErrorStream(true).redirectOutput(said).start().waitFor();
            if (ended != 0) {
                throw new IllegalStateException(
                        "keytool ended with " + ended + ": " + Files.readString(said.toPath(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a key was made", e);
        }
    }

    /** TLS for a server that has the certificate, and for a client that trusts it. */
    SSLContext context() {
        try (InputStream stored = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance(TYPE);
            keys.load(stored, PASSWORD.toCharArray());
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, PASSWORD.toCharArray());
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(keys);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file + " gives no TLS", e);
        }
    }
}
