package dev.parlor.core.money;

/** Reads amounts as {@link Wish} describes them. Every text gives an answer. */
final class WishReader {
    private static final String NUMBER = "[1-9][0-9]*";

    private WishReader() {}

    static Wish read(String text) {
        if (text.equals("all")) {
            return new Wish.All();
        }
        if (text.matches(NUMBER + "[km]?")) {
            return number(text);
        }
        return text.matches(NUMBER + "%") ? share(text) : trouble(text).unreadable();
    }

    private static Wish number(String text) {
        String digits = text.replaceAll("[km]$", "");
        long unit = unit(text.charAt(text.length() - 1));
        try {
            return new Wish.Exactly(Amount.of(Math.multiplyExact(Long.parseLong(digits), unit)));
        } catch (NumberFormatException | ArithmeticException e) {
            return Wish.Trouble.TOO_LARGE.unreadable();
        }
    }

    private static long unit(char last) {
        return switch (last) {
            case 'k' -> 1_000;
            case 'm' -> 1_000_000;
            default -> 1;
        };
    }

    private static Wish share(String text) {
        String digits = text.substring(0, text.length() - 1);
        int percent = digits.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        return percent <= 100 ? new Wish.Share(percent) : Wish.Trouble.NO_SUCH_SHARE.unreadable();
    }

    private static Wish.Trouble trouble(String text) {
        if (text.isEmpty()) {
            return Wish.Trouble.EMPTY;
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            return Wish.Trouble.BLANK;
        }
        if (text.matches("[-+][0-9].*")) {
            return Wish.Trouble.SIGNED;
        }
        if (text.matches("[0-9]+%")) {
            return Wish.Trouble.NO_SUCH_SHARE;
        }
        return text.matches("0[0-9]*[km]?") ? Wish.Trouble.ZERO : Wish.Trouble.UNKNOWN;
    }
}
