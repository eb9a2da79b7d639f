package dev.parlor.bot.exhibition;

import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.gallery.Gallery;
import dev.parlor.bot.show.Curator;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an exhibition is hung.
 *
 * @param folder the folder of its gallery, if one is wanted
 */
record Hanging(Optional<Path> folder) {
    /**
     * Checks the folder, without touching anything.
     *
     * @throws Complaint if nothing can be hung there
     */
    Hanging {
        folder.filter(path -> path.toString().isBlank()).ifPresent(path -> {
            throw new Complaint("--gallery must name a folder, but is empty");
        });
        folder.filter(path -> Files.exists(path) && !Files.isDirectory(path)).ifPresent(file -> {
            throw new Complaint("--gallery must name a folder, but " + file + " is a file");
        });
    }

    /** Who hangs it, if it is to be hung. */
    Stream<Announcer> announcer(Studio studio) {
        return folder.stream().map(path -> {
            Gallery gallery = opened(path);
            return new GalleryAnnouncer(gallery, new Curator(gallery, new TypeCase(), Locale.ENGLISH), studio);
        });
    }

    private static Gallery opened(Path path) {
        try {
            return Gallery.open(path);
        } catch (UncheckedIOException e) {
            throw new Complaint("--gallery: " + e.getMessage());
        }
    }

    /** Says where it hangs. */
    void tell(Screen screen) {
        folder.ifPresent(path -> {
            screen.line("  gallery: " + path.resolve(Gallery.PAGE));
            screen.line(screen.ink(Ink.MUTED, "  open it in a browser; the pictures lie beside it"));
        });
    }
}
