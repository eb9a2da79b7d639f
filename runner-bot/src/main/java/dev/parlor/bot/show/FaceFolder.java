package dev.parlor.bot.show;

import dev.parlor.bot.files.Drafts;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.Faces;
import dev.parlor.core.show.PictureFile;
import dev.parlor.jooq.OwnersOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pictures of players in a folder, a file each, named by a digest of whose it is. Nobody but the operator may look into it,
 * and nothing in it is swept: a player takes the picture down, or is forgotten.
 */
public final class FaceFolder implements Faces {
    private final Path folder;
    private final Drafts drafts;

    private FaceFolder(Path folder) {
        this.folder = folder;
        this.drafts = new Drafts(folder, true);
    }

    /**
     * Opens a folder.
     *
     * @param folder where; made if it is missing
     * @return the pictures in it
     */
    public static FaceFolder open(Path folder) {
        try {
            OwnersOnly.folder(folder);
            FaceFolder faces = new FaceFolder(folder);
            faces.drafts.sweep(InstantSource.system());
            return faces;
        } catch (IOException e) {
            throw new UncheckedIOException("No pictures of players can be kept in " + folder, e);
        }
    }

    @Override
    public Optional<PictureFile> of(ParlorId parlor, PlayerId player) {
        try {
            for (Path file : files(whose(parlor, player))) {
                Optional<PictureFile> face = PictureFolder.read(file);
                if (face.isPresent()) {
                    return face;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The pictures of players in " + folder + " cannot be read", e);
        }
    }

    @Override
    public void keep(ParlorId parlor, PlayerId player, PictureFile picture) {
        Sha256 whose = whose(parlor, player);
        String name = PictureFolder.named(whose, picture);
        try {
            drafts.write(name, picture.bytes());
            for (Path file : files(whose)) {
                if (!file.getFileName().toString().equals(name)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A picture of a player cannot be kept in " + folder, e);
        }
    }

    @Override
    public void forget(ParlorId parlor, PlayerId player) {
        try {
            for (Path file : files(whose(parlor, player))) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A picture of a player cannot be deleted in " + folder, e);
        }
    }

    private List<Path> files(Sha256 whose) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, whose.hex() + ".*")) {
            files.forEach(found::add);
        }
        return found;
    }

    private static Sha256 whose(ParlorId parlor, PlayerId player) {
        return Sha256.of(parlor + "|" + player);
    }
}
