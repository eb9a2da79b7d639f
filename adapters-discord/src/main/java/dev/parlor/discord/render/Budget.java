package dev.parlor.discord.render;

/** How many characters of an embed are left. */
final class Budget {
    private int left;

    Budget(int room) {
        this.left = room;
    }

    int upTo(int most) {
        return upTo(most, 0);
    }

    /** As much as there is, but for what must be kept for something else. */
    int upTo(int most, int kept) {
        return Math.max(0, Math.min(most, left - kept));
    }

    String spent(String text) {
        left -= text.length();
        return text;
    }
}
