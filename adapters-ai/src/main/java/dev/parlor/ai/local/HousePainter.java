package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.Raster;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.Painter;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Transcript;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The painter of the house, who asks nobody: the same match is painted the same way. At most as many pictures are
 * painted at a time as there are processors, so that many matches share the memory of a few; what is needed first is
 * painted first, and what several need at the same time is painted once.
 */
public final class HousePainter implements Painter {
    private static final double QUALITY = 0.86;

    /** What is due later than that is not told apart. */
    private static final Duration DISTANT = Duration.ofHours(1);

    private final FightScenes scenes;
    private final Atelier<Scene, Painting> atelier;
    private final long opened = System.nanoTime();

    /**
     * A painter.
     *
     * @param type sets the words
     * @param easels how many pictures are painted at a time
     */
    public HousePainter(TypeCase type, int easels) {
        this.scenes = new FightScenes(type);
        this.atelier = new Atelier<>(easels);
    }

    /** Which picture of which match. */
    private record Scene(MatchId match, Part part) {}

    @Override
    public Painting paint(Commission commission, Duration time, Consumer<Painting> late) {
        Duration wait = time.compareTo(DISTANT) < 0 ? time : DISTANT;
        return atelier.make(
                new Scene(commission.meeting().match(), commission.part()),
                System.nanoTime() - opened + wait.toNanos(),
                () -> painting(picture(commission)));
    }

    private static Painting painting(Picture picture) {
        byte[] bytes = Raster.jpeg(picture, QUALITY);
        return new Painting(
                new PictureFile(PictureFile.Type.JPEG, picture.width(), picture.height(), bytes),
                picture.alternative(),
                Credit.HOUSE);
    }

    private Picture picture(Commission commission) {
        Meeting meeting = commission.meeting();
        Duel duel = duel(meeting);
        Whim whim = Whim.of(meeting.match() + "." + commission.part());
        return switch (commission) {
            case Commission.Entrance entrance -> scenes.entrance(duel, meeting.occasion(), whim);
            case Commission.Clash clash -> {
                Beat beat = clash.telling().clash();
                yield scenes.clash(duel, beat.actor(), "Round " + beat.round(), whim);
            }
            case Commission.Verdict verdict -> {
                Transcript fight = verdict.telling().transcript();
                yield scenes.verdict(duel, fight.winner(), fight.shape(), told(fight), whim);
            }
        };
    }

    private static String told(Transcript fight) {
        String how = switch (fight.shape()) {
            case UPSET -> "An upset";
            case CLOSE -> "By a hair";
            case CLEAR -> "A clear win";
            case ONE_SIDED -> "One-sided, over";
        };
        return how + " in round " + fight.rounds();
    }

    private static Duel duel(Meeting meeting) {
        return new Duel(
                Contender.of(meeting.pairing().a(), meeting.a()),
                Contender.of(meeting.pairing().b(), meeting.b()),
                Arena.of(meeting.theme()));
    }
}
