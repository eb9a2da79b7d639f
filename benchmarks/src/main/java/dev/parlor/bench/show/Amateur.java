package dev.parlor.bench.show;

import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.painter.Artwork;
import dev.parlor.ai.painter.Brief;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.PictureFile;
import java.time.Duration;

/**
 * A painter outside who always brings the same picture, after so much time.
 *
 * @param pause how long it takes, whatever time it is given
 */
record Amateur(Duration pause) implements Provider<Brief, Artwork> {
    private static final Credit CREDIT = new Credit("amateur", "", "");
    private static final PictureFile PICTURE = new PictureFile(PictureFile.Type.JPEG, 1024, 576, new byte[100_000]);

    @Override
    public String name() {
        return CREDIT.provider();
    }

    @Override
    public Standing standing() {
        return new Standing.Ready();
    }

    @Override
    public Outcome<Artwork> ask(Brief brief, Turn turn) {
        Outsiders.rest(pause);
        return Outcome.ok(new Artwork(PICTURE, CREDIT));
    }
}
