package dev.parlor.discord.render;

import dev.parlor.core.show.PictureFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the files of a message, each once, as long as Discord takes more. */
final class Folder {
    private static final int NAME = 16;

    private final List<Upload> uploads = new ArrayList<>();
    private int room = Limits.BYTES;

    /** Puts a picture in; gives the name of its file, or nothing if there is no room. */
    Optional<String> put(PictureFile picture, String alternative) {
        String name =
                picture.hash().hex().substring(0, NAME) + "." + picture.type().ending();
        if (uploads.stream().anyMatch(upload -> upload.name().equals(name))) {
            return Optional.of(name);
        }
        if (picture.size() > room || uploads.size() == Limits.ATTACHMENTS) {
            return Optional.empty();
        }
        room -= picture.size();
        uploads.add(new Upload(name, picture, Fitting.fit(List.of(Letters.bare(alternative)), Limits.ALTERNATIVE)));
        return Optional.of(name);
    }

    List<Upload> uploads() {
        return List.copyOf(uploads);
    }
}
