package dev.parlor.core;

import java.util.function.IntPredicate;

/** The alphabet of identifiers that travel into hashed lines, message fields, file names and proofs. */
public final class Names {
    /** The most characters that an identifier has. */
    public static final int LONGEST = 64;

    private Names() {}

    /**
     * Checks an identifier.
     *
     * @param what what the identifier names, the first words of the error
     * @param name the identifier
     * @return the same identifier
     * @throws IllegalArgumentException if it is empty, longer than {@link #LONGEST} or has a character other than
     *     ASCII letters, digits, {@code .}, {@code _}, {@code #} and {@code -}
     */
    public static String checked(String what, String name) {
        if (name.isEmpty() || name.length() > LONGEST || !consistsOf(name, Names::allowed)) {
            throw new IllegalArgumentException(what + " must be 1 to " + LONGEST
                    + " characters out of letters, digits, '.', '_', '#' and '-', but is '" + name + "'");
        }
        return name;
    }

    /**
     * Checks an identifier that comes from outside, such as that of a token.
     *
     * @param what what the identifier names, the first words of the error
     * @param name the identifier
     * @return the same identifier
     * @throws IllegalArgumentException if it is empty, longer than {@link #LONGEST} or has a character other than
     *     printable ASCII without blanks, {@code |}, {@code :}, {@code "} and {@code \}, which part the fields of
     *     lines, messages and proofs
     */
    public static String checkedForeign(String what, String name) {
        if (name.isEmpty() || name.length() > LONGEST || !consistsOf(name, Names::foreign)) {
            throw new IllegalArgumentException(what + " must be 1 to " + LONGEST
                    + " printable ASCII characters without blanks, '|', ':', '\"' and '\\', but is '" + name + "'");
        }
        return name;
    }

    /**
     * Looks at a text character by character; names are made for every row that is read, so this is no stream.
     *
     * @param text any text
     * @param allowed tells whether a UTF-16 code unit may stand in it
     * @return whether it holds no other
     */
    public static boolean consistsOf(String text, IntPredicate allowed) {
        for (int i = 0; i < text.length(); i++) {
            if (!allowed.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean foreign(int c) {
        return c > ' ' && c < 0x7f && "|:\"\\".indexOf(c) < 0;
    }

    private static boolean allowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._#-".indexOf(c) >= 0;
    }
}
