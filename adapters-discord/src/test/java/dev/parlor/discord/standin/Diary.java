package dev.parlor.discord.standin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What happened, in order. */
final class Diary {
    private final InstantSource clock;
    private final List<Entry> entries = new ArrayList<>();

    /** Something that happened. */
    sealed interface Entry {
        Instant at();

        /** Somebody did something. */
        record Did(Instant at, Person who, Channel where, String what, Interaction interaction) implements Entry {}

        /** A message showed something. */
        record Showed(Instant at, Post post) implements Entry {}

        /** A message went away. */
        record Removed(Instant at, Post post) implements Entry {}

        /** A place came or changed. */
        record Opened(Instant at, Channel channel, String how) implements Entry {}
    }

    Diary(InstantSource clock) {
        this.clock = clock;
    }

    void did(Interaction interaction, String what) {
        write(new Entry.Did(clock.instant(), interaction.guest(), interaction.channel(), what, interaction));
    }

    void shown(Post post) {
        write(new Entry.Showed(clock.instant(), post));
    }

    void removed(Post post) {
        write(new Entry.Removed(clock.instant(), post));
    }

    void opened(Channel channel, String how) {
        write(new Entry.Opened(clock.instant(), channel, how));
    }

    private synchronized void write(Entry entry) {
        entries.add(entry);
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }
}
