package dev.parlor.core.show;

import dev.parlor.core.tournament.MatchId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Where pictures of shows are painted, kept and found again. */
final class Easel {
    private final ShowDesk desk;
    private final Painter painter;
    private final Pictures pictures;
    private final Stage stage;
    private final Consumer<? super RuntimeException> faults;

    Easel(ShowDesk desk, Painter painter, Pictures pictures, Stage stage, Consumer<? super RuntimeException> faults) {
        this.desk = desk;
        this.painter = painter;
        this.pictures = pictures;
        this.stage = stage;
        this.faults = faults;
    }

    /** Paints a picture and keeps it; one that comes later takes its place. */
    void paint(Commission commission, Duration time) {
        keep(commission, painter.paint(commission, time, late -> guarded(() -> keep(commission, late))));
    }

    /** Paints a picture of the house, and keeps it unless there is another one. */
    Painting paintAtOnce(Commission commission) {
        Painting painting = painter.paint(commission, Duration.ZERO, late -> {});
        keep(commission, painting);
        return painting;
    }

    /** The picture as it hangs, if its file is there. */
    Optional<Painting> find(MatchId match, Part part) {
        return desk.plate(match, part)
                .flatMap(plate -> pictures.find(plate.hash())
                        .map(file -> new Painting(file, plate.alternative(), plate.credit())));
    }

    /** A picture that takes the place of another one may have been posted with that one. */
    private void keep(Commission commission, Painting painting) {
        MatchId match = commission.meeting().match();
        Optional<Plate> before = desk.plate(match, commission.part());
        pictures.keep(painting.file());
        Plate kept = desk.hang(match, Plate.of(commission.part(), painting));
        if (before.isPresent() && !before.get().equals(kept)) {
            stage.repainted(match, commission.part(), painting);
        }
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            faults.accept(e);
        }
    }
}
