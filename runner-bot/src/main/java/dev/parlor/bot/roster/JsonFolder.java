package dev.parlor.bot.roster;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.TextFile;
import dev.parlor.bot.files.UnfitException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a folder with one metadata file for each token, {@code 12.json} for the token 12, or {@code 12} without an
 * ending, as a base URI with nothing behind the number wants it, if it begins like JSON. Everything else in the folder
 * is passed over: other files, folders, hidden files, and the files that mint tools put beside the tokens, {@code
 * collection.json} (the collection's own description) and {@code _metadata.json} (all tokens once more). If that array
 * is all there is, it is read instead.
 */
final class JsonFolder {
    private static final String ENDING = ".json";
    private static final String WHOLE = "_metadata.json";
    private static final Set<String> BESIDE = Set.of(WHOLE, "collection.json", "_metadata", "collection");
    /** How much of a file without an ending is looked at: a byte order mark and some blanks. */
    private static final int START = 64;

    private final Place folder;
    private final List<Path> files;

    private JsonFolder(Place folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    static Roster read(Path folder, String title) throws UnfitException {
        Place place = Place.of(folder.toString());
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(Files::isRegularFile).toList();
            return new JsonFolder(place, files).read(title);
        } catch (IOException e) {
            throw Problems.single(place, "cannot be read (" + TextFile.reason(e) + ")", "a readable folder");
        }
    }

    private Roster read(String title) throws UnfitException, IOException {
        List<Path> tokens =
                new ArrayList<>(files.stream().filter(JsonFolder::isToken).toList());
        tokens.sort(Comparator.comparing(JsonFolder::id, NumberAware.ORDER));
        if (!tokens.isEmpty()) {
            return all(tokens, title);
        }
        Path whole = files.stream()
                .filter(file -> name(file).equals(WHOLE))
                .findFirst()
                .orElseThrow(() -> Problems.single(
                        folder,
                        "no .json file among " + files.size() + " files",
                        "a file for each token, as 12.json or 12"));
        return JsonRoster.read(Place.of(whole.toString()), title, TextFile.read(whole));
    }

    private static boolean isToken(Path file) {
        String name = name(file);
        return !name.startsWith(".")
                && !BESIDE.contains(name)
                && (name.endsWith(ENDING) || (name.indexOf('.') < 0 && beginsLikeJson(file)));
    }

    /** A file that cannot be read counts, so that the reading tells about it. */
    private static boolean beginsLikeJson(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
            String text = (start.startsWith("\ufeff") ? start.substring(1) : start).stripLeading();
            return text.startsWith("{") || text.startsWith("[");
        } catch (IOException e) {
            return true;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static String id(Path file) {
        String name = file.getFileName().toString();
        return name(file).endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private Roster all(List<Path> tokens, String title) throws UnfitException, IOException {
        Problems problems = new Problems();
        checkSize(tokens);
        Assembly assembly = new Assembly(folder, title, problems);
        assembly.list(MetadataReader.GENERIC);
        for (Path token : tokens) {
            one(token, problems, assembly);
        }
        return assembly.roster();
    }

    private void checkSize(List<Path> tokens) throws UnfitException, IOException {
        if (tokens.size() > Assembly.MOST) {
            throw Problems.single(folder, tokens.size() + " metadata files", "at most " + Assembly.MOST + " tokens");
        }
        long size = 0;
        for (Path token : tokens) {
            size += Files.size(token);
        }
        TextFile.checkSize(folder, size);
    }

    private static void one(Path file, Problems problems, Assembly assembly) throws UnfitException {
        Place place = Place.of(file.toString());
        List<Draft> drafts = MetadataReader.read(place, TextFile.read(file), problems);
        if (drafts.size() == 1) {
            assembly.noticeLists(drafts.getFirst().traits());
            assembly.add(drafts.getFirst().called(id(file)));
        } else {
            problems.add(place, drafts.size() + " tokens", "one token in each file of a folder");
        }
    }
}
