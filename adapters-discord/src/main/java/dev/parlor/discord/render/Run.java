package dev.parlor.discord.render;

import java.util.List;

/**
 * A piece of text as Discord gets it. It can be shortened between its atoms without breaking the markup around them.
 *
 * @param open what begins the markup
 * @param atoms what must not be broken, one behind the other
 * @param close what ends the markup
 */
record Run(String open, List<String> atoms, String close) {
    /** So many atoms are given up to end at a blank. */
    private static final int WORD = 20;

    Run {
        atoms = List.copyOf(atoms);
    }

    static Run whole(String text) {
        return new Run("", text.isEmpty() ? List.of() : List.of(text), "");
    }

    static Run of(List<String> atoms) {
        return new Run("", atoms, "");
    }

    Run within(String before, String after) {
        return atoms.isEmpty() ? this : new Run(before + open, atoms, close + after);
    }

    String text() {
        return atoms.isEmpty() ? "" : open + String.join("", atoms) + close;
    }

    /** The beginning of it that has so many UTF-16 units; nothing if not even one atom has room. */
    String beginning(int room) {
        int left = room - open.length() - close.length();
        int count = 0;
        while (count < atoms.size() && left >= atoms.get(count).length()) {
            left -= atoms.get(count).length();
            count++;
        }
        String kept = String.join("", atoms.subList(0, wordEnd(count))).stripTrailing();
        return kept.isEmpty() ? "" : open + kept + close;
    }

    private int wordEnd(int count) {
        for (int end = count; end > Math.max(1, count - WORD); end--) {
            if (atoms.get(end - 1).isBlank()) {
                return end;
            }
        }
        return count;
    }
}
