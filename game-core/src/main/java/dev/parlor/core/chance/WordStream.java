package dev.parlor.core.chance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The words of one scope under one seed: blocks of HMAC-SHA-256 (RFC 2104, FIPS 198-1) with the seed's hexadecimal
 * characters as the key and the scope and a decimal counter 0, 1, 2, … as the message. Each block is four unsigned
 * big-endian 64-bit words.
 */
public final class WordStream implements Words {
    private static final int WORDS_IN_A_BLOCK = 4;

    private final Mac mac;
    private final String prefix;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long counter;

    private WordStream(Mac mac, String prefix) {
        this.mac = mac;
        this.prefix = prefix;
    }

    /**
     * Opens the stream at its first word.
     *
     * @param seed the secret or revealed seed
     * @param scope what the words belong to
     * @return a new stream
     */
    public static WordStream open(Seed seed, DrawScope scope) {
        return new WordStream(keyed(seed.hex()), scope.prefix());
    }

    @Override
    public long next() {
        if (!block.hasRemaining()) {
            block = ByteBuffer.wrap(mac.doFinal((prefix + counter++).getBytes(StandardCharsets.US_ASCII)));
        }
        return block.getLong();
    }

    /**
     * How many words were taken.
     *
     * @return 0 or more
     */
    public long taken() {
        return counter * WORDS_IN_A_BLOCK - block.remaining() / Long.BYTES;
    }

    static Mac keyed(String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), mac.getAlgorithm()));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
