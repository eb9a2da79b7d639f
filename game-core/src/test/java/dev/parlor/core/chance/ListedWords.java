package dev.parlor.core.chance;

/** Words that were listed beforehand, and how many of them were taken. */
final class ListedWords implements Words {
    private final long[] words;
    private int taken;

    ListedWords(long... words) {
        this.words = words;
    }

    @Override
    public long next() {
        return words[taken++];
    }

    int taken() {
        return taken;
    }
}
