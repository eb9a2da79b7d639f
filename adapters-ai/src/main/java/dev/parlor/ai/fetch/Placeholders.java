package dev.parlor.ai.fetch;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pictures that providers send instead of one, known by their digests.
 *
 * @param digests SHA-256 or MD5 digests of the files, in hex
 */
public record Placeholders(Set<String> digests) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32}|[0-9a-f]{64}");

    /** Pollinations' answer to a full queue, a file of 1.3 MB; its issue 7207 tells the MD5. */
    private static final String POLLINATIONS_QUEUE = "2090a5dc21c32952cbf8496339752bd1";

    /** Takes digests in either case. */
    public Placeholders {
        Set<String> lower = new HashSet<>();
        for (String digest : digests) {
            lower.add(checked(digest.toLowerCase(Locale.ROOT)));
        }
        digests = Set.copyOf(lower);
    }

    /** Returns those that the house knows. */
    public static Placeholders known() {
        return new Placeholders(Set.of(POLLINATIONS_QUEUE));
    }

    /** Returns these and others, such as an operator's settings name. */
    public Placeholders and(Set<String> others) {
        Set<String> all = new HashSet<>(digests);
        all.addAll(others);
        return new Placeholders(all);
    }

    void check(Received received) throws Refusal {
        if (digests.contains(received.digest("SHA-256")) || digests.contains(received.digest("MD5"))) {
            throw new Refusal(Cause.PLACEHOLDER, "a known file");
        }
    }

    private static String checked(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException(
                    "\"" + digest + "\" is no digest: expected 64 (SHA-256) or 32 (MD5) hexadecimal digits");
        }
        return digest;
    }
}
