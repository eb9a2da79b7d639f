package dev.parlor.bot.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who won a match, worked out with nothing but SHA-256 and HMAC, as docs/fairness.md tells an outsider to do it. */
final class Independent {
    private static final long MILLION = 1_000_000;

    private Independent() {}

    static String winner(JsonNode proof) throws GeneralSecurityException {
        String seed = proof.get("seed").textValue();
        String inputs = lines(proof.get("inputs"));
        String entropy = sha256(lines(proof.get("entries")));
        same(sha256(seed), proof.get("commitment"));
        same(sha256(inputs), proof.get("inputsHash"));
        same(entropy, proof.get("entropy"));
        String match = proof.get("inputs").get(2).textValue();
        String message = "parlor/1:match:" + match + ":" + sha256(inputs) + ":" + entropy + ":";
        long ppm = Long.parseLong(proof.get("inputs").get(5).textValue());
        return below(seed, message) < ppm ? "A" : "B";
    }

    static String derivedSeed(String run, String match) throws GeneralSecurityException {
        return sha256(run + "|" + match);
    }

    private static long below(String seed, String message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(seed.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        long excess = Long.remainderUnsigned(-MILLION, MILLION);
        for (int counter = 0; ; counter++) {
            ByteBuffer block = ByteBuffer.wrap(mac.doFinal((message + counter).getBytes(StandardCharsets.US_ASCII)));
            while (block.hasRemaining()) {
                long word = block.getLong();
                if (Long.compareUnsigned(word, -excess) < 0) {
                    return Long.remainderUnsigned(word, MILLION);
                }
            }
        }
    }

    private static String lines(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .collect(Collectors.joining("\n"));
    }

    private static String sha256(String text) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private static void same(String expected, JsonNode found) {
        if (!expected.equals(found.textValue())) {
            throw new AssertionError("expected " + expected + ", but found " + found);
        }
    }
}
