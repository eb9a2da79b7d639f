package dev.parlor.bot.log;

/** Makes one line of any text: whatever could begin another line or steer a terminal is written as an escape. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        return text.chars().noneMatch(OneLine::steers) ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder line = new StringBuilder(text.length() + 8);
        text.chars().forEach(c -> {
            if (steers(c)) {
                line.append(String.format("\\u%04x", c));
            } else {
                line.append((char) c);
            }
        });
        return line.toString();
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
