package dev.parlor.core.money;

import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The operator's secret under which {@link Mark}s are made: HMAC-SHA-256 (RFC 2104, FIPS 180-4). Never shown. */
public final class MarkKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 16;
    /** Never fed itself, so that many threads may copy it; to look one up takes longer than to use it. */
    private final Mac keyed;

    /**
     * A key.
     *
     * @param secret 16 characters or more; the same for the life of a database
     * @throws IllegalArgumentException if the secret is shorter
     */
    public MarkKey(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "A mark key must be " + SHORTEST + " characters or more, but has " + secret.length());
        }
        try {
            this.keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /**
     * The mark of a person.
     *
     * @param player the person
     * @return always the same one under this key
     */
    public Mark of(PlayerId player) {
        try {
            Mac mac = (Mac) keyed.clone();
            byte[] hash = mac.doFinal(("parlor:player:" + player).getBytes(StandardCharsets.UTF_8));
            return new Mark(new Sha256(HexFormat.of().formatHex(hash)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(ALGORITHM + " of the Java platform cannot be copied", e);
        }
    }

    @Override
    public String toString() {
        return "a mark key";
    }
}
