package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.Painter;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Sight;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/**
 * The painter of the house, who asks nobody: the same match is painted the same way. At most as many pictures are
 * painted at a time as there are processors, so that many matches share the memory of a few.
 */
public final class HousePainter implements Painter {
    private static final double QUALITY = 0.86;

    private final VersusCard versus;
    private final Semaphore easels;

    /**
     * A painter.
     *
     * @param type sets the words
     * @param easels how many pictures are painted at a time
     */
    public HousePainter(TypeCase type, int easels) {
        this.versus = new VersusCard(type);
        this.easels = new Semaphore(easels, true);
    }

    @Override
    public Painting paint(Commission commission, Duration time, Consumer<Painting> late) {
        easels.acquireUninterruptibly();
        try {
            Picture picture = picture(commission);
            byte[] bytes = Raster.jpeg(picture, QUALITY);
            return new Painting(
                    new PictureFile(PictureFile.Type.JPEG, picture.width(), picture.height(), bytes),
                    picture.alternative(),
                    Credit.HOUSE);
        } finally {
            easels.release();
        }
    }

    private Picture picture(Commission commission) {
        Meeting meeting = commission.meeting();
        Whim whim = Whim.of(meeting.match() + "." + commission.part());
        return versus.of(duel(meeting), meeting.pairing().chance(), whim);
    }

    static Duel duel(Meeting meeting) {
        return new Duel(
                contender(meeting, Corner.A),
                contender(meeting, Corner.B),
                arena(meeting.theme().key()));
    }

    private static Contender contender(Meeting meeting, Corner corner) {
        Sight sight = meeting.sight(corner);
        return new Contender(
                meeting.pairing().in(corner),
                sight.look().words(),
                sight.portrait().flatMap(HousePainter::bitmap));
    }

    /** The arena of a theme; a theme that has none is painted in one that follows from its name. */
    private static Arena arena(String theme) {
        for (Arena arena : Arena.values()) {
            if (arena.name().toLowerCase(Locale.ROOT).equals(theme)) {
                return arena;
            }
        }
        return Arena.of(Whim.of(theme));
    }

    private static Optional<Bitmap> bitmap(PictureFile file) {
        try {
            Optional<BufferedImage> image = Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file.bytes())));
            return image.map(Bitmap::copied);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
