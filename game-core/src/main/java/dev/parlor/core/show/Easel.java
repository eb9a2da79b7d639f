package dev.parlor.core.show;

import dev.parlor.core.tournament.MatchId;
import java.time.Duration;
import java.util.Optional;

/** Where pictures of shows are painted, kept and found again. */
final class Easel {
    private final ShowDesk desk;
    private final Painter painter;
    private final Pictures pictures;
    private final Stage stage;

    Easel(ShowDesk desk, Painter painter, Pictures pictures, Stage stage) {
        this.desk = desk;
        this.painter = painter;
        this.pictures = pictures;
        this.stage = stage;
    }

    /** Paints a picture and keeps it; one that comes later takes its place. */
    void paint(Commission commission, Duration time) {
        keep(commission, painter.paint(commission, time, late -> replace(commission, late)));
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

    private void replace(Commission commission, Painting late) {
        keep(commission, late);
        stage.repainted(commission.meeting().match(), commission.part(), late);
    }

    private void keep(Commission commission, Painting painting) {
        pictures.keep(painting.file());
        desk.hang(commission.meeting().match(), Plate.of(commission.part(), painting));
    }
}
