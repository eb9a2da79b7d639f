package dev.parlor.bot.show;

import dev.parlor.ai.fetch.PictureGate;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Portraits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures of fighters in a folder of the operator: {@code <fighter id>.png}, {@code .jpg}, {@code .jpeg} or
 * {@code .gif}. They are judged and encoded anew like any picture from outside.
 */
public final class PortraitFolder implements Portraits {
    private static final Logger LOG = LoggerFactory.getLogger(PortraitFolder.class);
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif");
    private static final int REMEMBERED = 64;

    private final Path folder;
    private final PictureGate gate;
    private final Map<Path, Optional<PictureFile>> judged = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Optional<PictureFile>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Portraits in a folder.
     *
     * @param folder where they lie
     * @param gate judges them
     */
    public PortraitFolder(Path folder, PictureGate gate) {
        this.folder = folder;
        this.gate = gate;
    }

    @Override
    public Optional<PictureFile> of(Fighter fighter) {
        return ENDINGS.stream()
                .map(ending -> fighter.id().value() + ending)
                .filter(PortraitFolder::isName)
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(this::known);
    }

    /** An id comes from the files of a collection; as a path it could lead to any picture of the machine. */
    private static boolean isName(String text) {
        return text.indexOf('/') < 0;
    }

    private Optional<PictureFile> known(Path file) {
        synchronized (judged) {
            return judged.computeIfAbsent(file, this::judge);
        }
    }

    private Optional<PictureFile> judge(Path file) {
        return switch (PortraitFile.read(file, gate)) {
            case PortraitFile.Accepted(PictureFile portrait) -> Optional.of(portrait);
            case PortraitFile.Refused(String reason) -> {
                LOG.warn("The portrait {} is left out: {}", file, reason);
                yield Optional.empty();
            }
        };
    }
}
