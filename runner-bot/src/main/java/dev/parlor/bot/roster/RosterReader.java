package dev.parlor.bot.roster;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.TextFile;
import dev.parlor.bot.files.UnfitException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads rosters: a trait table in CSV, an array of token metadata in JSON, or a folder of metadata files.
 *
 * <p>Limits: 64 MiB, 100 000 tokens, 1 000 columns or traits of a token. Names are cut behind 60 characters and lore
 * behind 200; a trait with more than 200 is refused, for it counts in the ranks.
 */
public final class RosterReader {
    private static final String HOUSE = "house-fighters.json";

    private RosterReader() {}

    /**
     * Reads and ranks a roster.
     *
     * @param source a file or a folder
     * @param lists which columns of a trait table are lists; metadata shows by itself what is one, by having it twice,
     *     and where columns are named for it, it is refused
     * @return the roster, named after the source
     * @throws UnfitException if it cannot be read or cannot be used, with everything that is wrong
     */
    public static Roster read(Path source, ListColumns lists) throws UnfitException {
        Place place = Place.of(source.toString());
        String title = Wording.title(fileName(source));
        if (Files.isDirectory(source)) {
            checkUnnamed(place, lists);
            return JsonFolder.read(source, title);
        }
        if (!Files.exists(source)) {
            throw Problems.single(
                    place, "no such file", "a trait table (.csv), token metadata (.json) or a folder of it");
        }
        String text = TextFile.read(source);
        if (!isJson(source, text)) {
            return CsvRoster.read(place, title, text, lists);
        }
        checkUnnamed(place, lists);
        return JsonRoster.read(place, title, text);
    }

    private static void checkUnnamed(Place place, ListColumns lists) throws UnfitException {
        if (lists.named().isPresent()) {
            throw Problems.single(
                    place, "token metadata, which has no columns", "a trait table where list columns are named");
        }
    }

    /**
     * The fighters of the house, who come with the program.
     *
     * @return 64 contenders with a line of lore each
     */
    public static Roster house() {
        try (InputStream in = Objects.requireNonNull(RosterReader.class.getResourceAsStream(HOUSE), HOUSE)) {
            Place place = Place.of(HOUSE);
            return JsonRoster.read(place, "The House", TextFile.decode(place, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled roster cannot be read", e);
        } catch (UnfitException e) {
            throw new IllegalStateException("The bundled roster cannot be used", e);
        }
    }

    private static String fileName(Path source) {
        Path name = source.toAbsolutePath().normalize().getFileName();
        return name == null ? "Roster" : name.toString();
    }

    /** By the name, and where that says nothing by how the text begins. */
    private static boolean isJson(Path source, String text) {
        String name = fileName(source).toLowerCase(Locale.ROOT);
        String start = text.stripLeading();
        return name.endsWith(".json") || (!name.endsWith(".csv") && (start.startsWith("[") || start.startsWith("{")));
    }
}
