package dev.parlor.ai.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate that is made for one run. */
public final class TestCertificate {
    private static final char[] WORD = "for this run".toCharArray();

    private TestCertificate() {}

    /**
     * TLS of a server that has a certificate for a host, and of callers who trust it.
     *
     * @param host whose certificate it is
     * @param directory where it may be written
     */
    public static SSLContext of(String host, Path directory)
            throws IOException, InterruptedException, GeneralSecurityException {
        return context(certificate(host, directory));
    }

    private static KeyStore certificate(String host, Path directory)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path file = directory.resolve("pictures.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "pictures",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "SAN=dns:" + host,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(WORD),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, WORD);
        }
        return store;
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        KeyStore trusted = trusting(store);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, WORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore trusting(KeyStore store) throws GeneralSecurityException {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, WORD);
            trusted.setCertificateEntry("pictures", store.getCertificate("pictures"));
            return trusted;
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
