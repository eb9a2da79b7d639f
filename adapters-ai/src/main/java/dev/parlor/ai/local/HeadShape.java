package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The outline of a mask: how far from the middle it is at eight heights. */
enum HeadShape {
    ROUND(true, 64, 100, 110, 106, 94, 62, 0),
    LONG(true, 52, 84, 92, 86, 68, 36, 0),
    HEART(true, 72, 112, 108, 80, 72, 52, 0),
    SHIELD(true, 88, 104, 100, 92, 70, 34, 0),
    KITE(false, 34, 82, 116, 86, 52, 20, 0),
    SKULL(true, 84, 114, 116, 102, 62, 60, 0),
    BLOCK(false, 88, 98, 94, 96, 94, 78, 40),
    ANVIL(false, 92, 112, 96, 84, 98, 82, 30),
    BEAK(false, 58, 96, 104, 74, 38, 17, 0),
    MUZZLE(true, 74, 98, 98, 74, 68, 70, 0),
    MOON(true, 86, 116, 124, 124, 116, 80, 0),
    TOTEM(false, 100, 100, 84, 102, 82, 96, 60),
    TEAR(true, 30, 62, 98, 112, 104, 68, 0);

    static final List<HeadShape> ALL = List.of(values());
    /** Those with room for a picture. */
    static final List<HeadShape> WIDE = List.of(ROUND, MOON, SHIELD, BLOCK, TOTEM);

    private static final double[] HEIGHTS = {-132, -116, -76, -28, 20, 70, 116, 140};

    private final boolean soft;
    private final double crown;
    private final double brow;
    private final double temple;
    private final double cheek;
    private final double jaw;
    private final double lip;
    private final double chin;

    HeadShape(
            boolean soft, double crown, double brow, double temple, double cheek, double jaw, double lip, double chin) {
        this.soft = soft;
        this.crown = crown;
        this.brow = brow;
        this.temple = temple;
        this.cheek = cheek;
        this.jaw = jaw;
        this.lip = lip;
        this.chin = chin;
    }

    Outline outline() {
        return soft ? Outline.smooth(spots()) : Outline.polygon(corners());
    }

    /** The opening for a face of flesh, which leaves a rim of the mask. */
    Outline opening() {
        return Outline.ellipse(0, 2, 92, 118).within(outline().placed(Placement.scale(0.87, 0.89)));
    }

    private double[] corners() {
        return spots().stream()
                .flatMapToDouble(spot -> DoubleStream.of(spot.x(), spot.y()))
                .toArray();
    }

    private List<Spot> spots() {
        double[] widths = {crown, brow, temple, cheek, jaw, lip, chin};
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(soft ? 0 : crown * 0.5, HEIGHTS[0]));
        for (int i = 0; i < widths.length; i++) {
            spots.add(new Spot(widths[i], HEIGHTS[i + 1]));
        }
        for (int i = widths.length - 1; i >= 0; i--) {
            if (widths[i] > 0) {
                spots.add(new Spot(-widths[i], HEIGHTS[i + 1]));
            }
        }
        if (!soft) {
            spots.add(new Spot(-crown * 0.5, HEIGHTS[0]));
        }
        return spots;
    }
}
