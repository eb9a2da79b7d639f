package dev.parlor.core;

/** The alphabet of identifiers that travel into hashed lines, message fields, file names and proofs. */
final class Names {
    static final int LONGEST = 64;

    private Names() {}

    static String checked(String what, String name) {
        if (name.isEmpty() || name.length() > LONGEST || !name.chars().allMatch(Names::allowed)) {
            throw new IllegalArgumentException(what + " must be 1 to " + LONGEST
                    + " characters out of letters, digits, '.', '_', '#' and '-', but is '" + name + "'");
        }
        return name;
    }

    private static boolean allowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._#-".indexOf(c) >= 0;
    }
}
