package dev.parlor.discord.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An evening on paper: who did what, and every message as it was shown, in order, with its changes. */
final class Transcript {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final World world;
    private final List<Diary.Entry> entries;
    private final Album album;

    Transcript(World world, Diary diary, Path file) {
        this.world = world;
        this.entries = diary.entries();
        this.album = new Album(
                file.resolveSibling(file.getFileName().toString().replaceAll("\\.[a-z]+$", "") + "-pictures"));
    }

    static void write(World world, Diary diary, Path file, String title) {
        List<String> lines = new ArrayList<>(List.of("# " + title, ""));
        lines.addAll(new Transcript(world, diary, file).lines());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        entries.forEach(entry -> lines.addAll(lines(entry)));
        return lines;
    }

    private List<String> lines(Diary.Entry entry) {
        return switch (entry) {
            case Diary.Entry.Did did ->
                List.of(head(entry, did.where()) + "**" + did.who().name() + "** " + did.what() + waited(did), "");
            case Diary.Entry.Showed showed -> showed(showed);
            case Diary.Entry.Removed removed ->
                List.of(
                        head(entry, place(removed.post())) + "the message of " + first(removed.post()) + " is gone",
                        "");
            case Diary.Entry.Opened opened ->
                List.of(head(entry, opened.channel()) + "“" + opened.channel().name() + "” " + opened.how(), "");
        };
    }

    private static String waited(Diary.Entry.Did did) {
        return did.interaction()
                .progress()
                .acknowledged()
                .map(after -> " _(heard after " + after.toMillis() + " ms)_")
                .orElse(" _(never heard)_");
    }

    private List<String> showed(Diary.Entry.Showed showed) {
        Post post = showed.post();
        if (post.look().isThinking()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(head(showed, place(post)) + "**" + post.author().name() + "**" + readers(post) + edit(post));
        lines.add("");
        new Printed(post.look(), new Spelled(world, showed.at()), album)
                .lines()
                .forEach(line -> lines.add("> " + line + "  "));
        lines.add("");
        return lines;
    }

    private static String readers(Post post) {
        return post.reader()
                .map(reader -> " _(only " + reader.name() + " sees this)_")
                .orElse("");
    }

    private static String edit(Post post) {
        return post.edits() > 0 ? " _(edit " + post.edits() + " of the message of " + first(post) + ")_" : "";
    }

    private static String first(Post post) {
        return CLOCK.format(post.times().getFirst());
    }

    private Optional<Channel> place(Post post) {
        return world.findChannel(post.channel());
    }

    private static String head(Diary.Entry entry, Channel where) {
        return head(entry, Optional.of(where));
    }

    private static String head(Diary.Entry entry, Optional<Channel> where) {
        return CLOCK.format(entry.at()) + " #" + where.map(Channel::name).orElse("nowhere") + " · ";
    }
}
