package dev.parlor.bot.content;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.TextFile;
import dev.parlor.bot.files.UnfitException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Reads content packs. */
public final class ContentPack {
    private static final String CURRENCIES = "currencies.json";

    private ContentPack() {}

    /**
     * Reads the built-in pack.
     *
     * @return what it holds
     */
    public static Content builtIn() {
        return read(Optional.empty());
    }

    /**
     * Reads a pack. A file that the folder has not comes from the built-in pack.
     *
     * @param folder where the files are, or none for the built-in pack alone
     * @return what it holds
     * @throws Complaint with every problem of every file
     */
    public static Content read(Optional<Path> folder) {
        try {
            return check(folder);
        } catch (UnfitException e) {
            int count = e.problems().size();
            throw new Complaint("the content cannot be used: " + count + (count == 1 ? " problem" : " problems") + "\n"
                    + e.getMessage());
        }
    }

    /**
     * Reads a pack for who tells of its problems otherwise.
     *
     * @param folder where the files are, or none for the built-in pack alone
     * @return what it holds
     * @throws UnfitException with every problem of every file
     */
    public static Content check(Optional<Path> folder) throws UnfitException {
        Problems problems = new Problems(Integer.MAX_VALUE);
        folder.filter(named -> !Files.isDirectory(named))
                .ifPresent(named -> problems.add(Place.of(named.toString()), "there is no such folder", "a folder"));
        problems.throwIfAny();
        Optional<Path> own = folder.map(named -> named.resolve(CURRENCIES)).filter(Files::exists);
        Place place = Place.of(own.map(Path::toString).orElse("built-in " + CURRENCIES));
        String text = own.isPresent() ? TextFile.read(own.get()) : builtIn(place);
        Content content = new Content(new CurrenciesFile(place, problems).read(text));
        problems.throwIfAny();
        return content;
    }

    private static String builtIn(Place place) throws UnfitException {
        try (InputStream in = Objects.requireNonNull(ContentPack.class.getResourceAsStream(CURRENCIES))) {
            return TextFile.decode(place, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own content cannot be read", e);
        }
    }
}
