package dev.parlor.bot.show;

import dev.parlor.bot.files.Drafts;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Pictures;
import dev.parlor.jooq.OwnersOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pictures in a folder, the newest ones: each file is named by the digest of its bytes, and read only if it still has
 * it. Older ones are deleted, since the house can paint its own again.
 */
public final class PictureFolder implements Pictures {
    private static final Pattern NAME =
            Pattern.compile("([0-9a-f]{64})\\.([1-9][0-9]{0,4})x([1-9][0-9]{0,4})\\.(png|jpg)");
    private static final int BETWEEN_SWEEPS = 100;
    private static final byte[] NOTHING = {};

    private final Path folder;
    private final int most;
    private final Drafts drafts;
    private final AtomicInteger written = new AtomicInteger();

    private PictureFolder(Path folder, int most) {
        this.folder = folder;
        this.most = most;
        this.drafts = new Drafts(folder, true);
    }

    /**
     * Opens a folder.
     *
     * @param folder where; made if it is missing
     * @param most how many pictures are kept, about
     * @return the pictures in it
     */
    public static PictureFolder open(Path folder, int most) {
        try {
            OwnersOnly.folder(folder);
            PictureFolder pictures = new PictureFolder(folder, most);
            pictures.sweep();
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException("No pictures can be kept in " + folder, e);
        }
    }

    @Override
    public void keep(PictureFile file) {
        try {
            if (find(file.hash()).isEmpty()) {
                drafts.write(named(file.hash(), file), file.bytes());
            }
            if (written.incrementAndGet() % BETWEEN_SWEEPS == 0) {
                sweep();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A picture cannot be kept in " + folder, e);
        }
    }

    /** How a file is named that is found by a digest. */
    static String named(Sha256 digest, PictureFile file) {
        return digest + "." + file.width() + "x" + file.height() + "."
                + file.type().ending();
    }

    @Override
    public Optional<PictureFile> find(Sha256 hash) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, hash.hex() + ".*")) {
            for (Path file : files) {
                Optional<PictureFile> found =
                        read(file).filter(picture -> picture.hash().equals(hash));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The pictures in " + folder + " cannot be read", e);
        }
    }

    /** The picture in a file whose name says how large it is. */
    static Optional<PictureFile> read(Path file) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        byte[] bytes = name.matches() && Files.isRegularFile(file) ? bytes(file) : NOTHING;
        return bytes.length == 0
                ? Optional.empty()
                : Optional.of(new PictureFile(
                        name.group(4).equals("png") ? PictureFile.Type.PNG : PictureFile.Type.JPEG,
                        Integer.parseInt(name.group(2)),
                        Integer.parseInt(name.group(3)),
                        bytes));
    }

    /** A file that is swept just then is none. */
    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return NOTHING;
        }
    }

    /**
     * Deletes what is more than is kept, the oldest first, and what a killed process had begun; files of others are left
     * alone.
     */
    private void sweep() throws IOException {
        drafts.sweep(InstantSource.system());
        for (Path old : newestFirst().stream().skip(most).toList()) {
            Files.deleteIfExists(old);
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .map(Dated::of)
                    .sorted(Comparator.comparingLong(Dated::millis).reversed())
                    .map(Dated::file)
                    .toList();
        }
    }

    private record Dated(Path file, long millis) {
        static Dated of(Path file) {
            return new Dated(file, file.toFile().lastModified());
        }
    }
}
