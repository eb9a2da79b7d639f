package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Spot;
import java.util.Optional;

/** A fighter so near that little more than its head and shoulders is seen. */
final class Bust {
    private static final Stance STANCE = Stance.PROUD;
    private static final double USUAL_HEAD = 0.32;

    private final Features features;
    private final Optional<Bitmap> portrait;

    Bust(Features features, Optional<Bitmap> portrait) {
        this.features = features;
        this.portrait = portrait;
    }

    /**
     * The figure with its face at a place.
     *
     * @param size how large a usual mask is drawn, which is 280 high at 1; large heads become smaller, small ones larger
     */
    Element at(Spot face, double size, Light light, boolean mirrored) {
        Figure figure = new Figure(features, portrait);
        Spot head = figure.face(STANCE);
        double scale = size / (0.35 * USUAL_HEAD + 0.65 * figure.mask());
        double side = mirrored ? -1 : 1;
        return Element.placed(
                Placement.move(-head.x(), -head.y())
                        .then(Placement.scale(side * scale, scale))
                        .then(Placement.move(face.x(), face.y())),
                figure.elements(STANCE, mirrored ? light.mirrored() : light));
    }
}
