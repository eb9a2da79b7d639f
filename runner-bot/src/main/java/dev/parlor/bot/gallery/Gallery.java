package dev.parlor.bot.gallery;

import dev.parlor.bot.files.Drafts;
import dev.parlor.core.show.PictureFile;
import dev.parlor.jooq.OwnersOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with a page, {@code index.html}, and its pictures. */
public final class Gallery {
    /** What the page is called. */
    public static final String PAGE = "index.html";

    private static final String PICTURES = "pictures";
    private static final Pattern PICTURE = Pattern.compile("[0-9a-f]{24}\\.(png|jpg)");

    private final Path folder;
    private final Drafts pages;
    private final Drafts pictures;
    private volatile Set<String> shown = Set.of();

    private Gallery(Path folder, boolean ofOwner) throws IOException {
        this.folder = folder;
        this.pages = new Drafts(folder, ofOwner);
        this.pictures = new Drafts(folder.resolve(PICTURES), ofOwner);
        pages.sweep(InstantSource.system());
        pictures.sweep(InstantSource.system());
    }

    /**
     * Opens a gallery.
     *
     * @param folder where; made if it is missing
     * @return the gallery
     * @throws UncheckedIOException if nothing can be written there
     */
    public static Gallery open(Path folder) {
        try {
            Files.createDirectories(folder.resolve(PICTURES));
            return new Gallery(folder, false);
        } catch (IOException e) {
            throw unmade(folder, e);
        }
    }

    /**
     * Opens a gallery that nobody but the owner of its files can look into, as it is in a data folder.
     *
     * @param folder where; made if it is missing
     * @return the gallery
     * @throws UncheckedIOException if nothing can be written there
     */
    public static Gallery ofOwner(Path folder) {
        try {
            OwnersOnly.folder(OwnersOnly.folder(folder).resolve(PICTURES));
            return new Gallery(folder, true);
        } catch (IOException e) {
            throw unmade(folder, e);
        }
    }

    private static UncheckedIOException unmade(Path folder, IOException e) {
        return new UncheckedIOException("No gallery can be made in " + folder, e);
    }

    /** The page. */
    public Path page() {
        return folder.resolve(PAGE);
    }

    /**
     * Hangs a picture.
     *
     * @param file the picture
     * @param alternative what it shows
     * @return how the page refers to it
     */
    public Hung hang(PictureFile file, String alternative) {
        String name = file.hash().hex().substring(0, 24) + "." + file.type().ending();
        if (!Files.exists(pictures.folder().resolve(name))) {
            write(pictures, name, file.bytes());
        }
        return new Hung(PICTURES + "/" + name, file.width(), file.height(), alternative);
    }

    /**
     * Goes on with the pictures of a match as they hang.
     *
     * @param exhibit a match that was hung before
     * @return whether all of its files are there
     */
    public boolean keeps(Exhibit exhibit) {
        return exhibit.pictures().allMatch(picture -> Files.exists(folder.resolve(picture.path())));
    }

    /**
     * Writes the page anew. Whoever reads it meanwhile has the old one or the new one.
     *
     * @param hall what hangs
     */
    public void write(Hall hall) {
        write(pages, PAGE, GalleryPage.of(hall).getBytes(StandardCharsets.UTF_8));
        shown = hall.nights().stream()
                .flatMap(Night::pictures)
                .map(picture -> picture.path().substring(PICTURES.length() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Deletes pictures of earlier pages: those that the last one written does not show. */
    public void sweep() {
        Set<String> kept = shown;
        try (Stream<Path> files = Files.list(pictures.folder())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (PICTURE.matcher(name).matches() && !kept.contains(name)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Old pictures in " + folder + " cannot be deleted", e);
        }
    }

    private static void write(Drafts drafts, String name, byte[] bytes) {
        try {
            drafts.write(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(drafts.folder().resolve(name) + " cannot be written", e);
        }
    }
}
