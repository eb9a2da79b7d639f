package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Bitmap;
import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Frame;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Paint;
import dev.parlor.ai.canvas.Placement;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fighter's face, cut out of planes: symmetric, about 280 high around the origin, with headgear above. */
final class Mask {
    private static final Colour DARK = Ink.GROUND;
    /** The face looks a little to the right, towards whoever stands there. */
    private static final Placement TURNED = Placement.scale(0.94, 1).then(Placement.move(7, 0));

    private final Features features;
    private final Optional<Bitmap> portrait;
    private final Whim whim;
    private final Outline head;
    private final Outline gear;

    Mask(Features features, Optional<Bitmap> portrait) {
        this.features = features;
        this.portrait = portrait;
        this.whim = features.whim();
        this.head = features.head().shape().outline();
        this.gear = features.head().gear().whole();
    }

    /** Head and headgear as one. */
    Outline outline() {
        return head.joined(gear);
    }

    /** From the back to the front. */
    List<Element> elements(Light light, boolean awake) {
        List<Element> parts = new ArrayList<>(headgear(light));
        parts.add(new Element.Fill(head, Paint.down(-135, 150, features.face(0.86), features.face(0.46))));
        planes(light).forEach(parts::add);
        parts.add(Element.placed(TURNED, painted()));
        parts.add(Element.fill(shade(light), DARK.fade(0.42)));
        parts.add(Element.line(head, DARK, Nib.round(7)));
        parts.add(portrait.map(this::opening).orElseGet(() -> Element.placed(TURNED, face(awake))));
        if (!features.marks().isEmpty()) {
            parts.add(Element.inside(head, List.of(Element.placed(TURNED, marks()))));
        }
        return parts;
    }

    private List<Element> marks() {
        return features.marks().stream()
                .flatMap(mark -> mark.elements(features).stream())
                .toList();
    }

    private List<Element> headgear(Light light) {
        boolean brass =
                features.head().gear() == Headgear.CROWN || features.head().gear() == Headgear.HALO;
        Colour lit = brass ? Ink.BRASS : features.mark(0.74);
        Colour dark = brass ? Ink.BRASS.mix(DARK, 0.6) : features.mark(0.36);
        Outline shade = gear.without(gear.placed(Placement.move(light.away(-22), -8)));
        return List.of(
                new Element.Fill(gear, Paint.down(-230, 60, lit, dark)),
                Element.fill(shade, DARK.fade(0.4)),
                Element.fill(Headgear.symmetric(features.head().gear().trim()).within(gear), DARK.fade(0.45)),
                Element.line(gear, DARK, Nib.round(7)));
    }

    /** Brow, cheeks and chin catch the light. */
    private List<Element> planes(Light light) {
        Outline cheek = Outline.polygon(20, 34, 96, -4, 114, 30, 66, 78);
        Outline chin = Outline.polygon(-34, 124, 0, 116, 34, 124, 20, 150, -20, 150);
        Outline brow = Outline.polygon(14, -128, 60, -124, 104, -80, 60, -74);
        Outline lit = head.without(head.placed(Placement.move(light.away(13), 9)));
        return List.of(
                Element.fill(
                        Headgear.symmetric(cheek.with(brow)).within(head),
                        features.face(1.0).fade(0.34)),
                Element.fill(chin.within(head), features.face(1.0).fade(0.3)),
                Element.fill(lit, features.face(1.08)));
    }

    /** The half that the lamp does not reach, with a nose-shaped edge. */
    private Outline shade(Light light) {
        Outline right = Outline.polygon(
                6, -170, 12, -70, 20, -30, 14, -8, 30, 40, 10, 58, 16, 84, 8, 100, 24, 122, 14, 170, 200, 170, 200,
                -170);
        return (light.side() > 0 ? right.placed(Placement.scale(-1, 1)) : right).within(head);
    }

    private List<Element> painted() {
        Outline band = Outline.polygon(-30, -150, 30, -150, 15, -24, 11, 30, 0, 52, -11, 30, -15, -24);
        return List.of(
                Element.fill(band.within(head), features.mark(0.64)),
                Element.fill(Headgear.symmetric(pattern()).within(head), features.mark(0.5)),
                Element.fill(Outline.polygon(0, -40, 13, 26, 22, 48, 0, 56), DARK.fade(0.24)));
    }

    private Outline pattern() {
        return switch (whim.below("pattern", 6)) {
            case 0 ->
                Outline.polygon(130, 6, 52, 28, 130, 30)
                        .with(Outline.polygon(130, 44, 46, 58, 130, 66))
                        .with(Outline.polygon(130, 80, 44, 88, 130, 100));
            case 1 -> Outline.disc(70, 36, 12).with(Outline.disc(52, 62, 7)).with(Outline.disc(82, 66, 6));
            case 2 -> Outline.polygon(34, 6, 58, 6, 52, 110, 44, 120, 40, 60);
            case 3 -> Outline.polygon(140, -150, 60, -150, 44, -76, 76, -52, 140, -80);
            case 4 -> Outline.polygon(140, -20, 60, 20, 30, 74, 52, 150, 140, 150);
            default -> Outline.polygon(-1, 150, -1, 66, 40, 60, 92, 90, 110, 150);
        };
    }

    private List<Element> face(boolean awake) {
        List<Element> parts = new ArrayList<>();
        parts.add(Element.fill(Headgear.symmetric(Outline.polygon(3, 60, 20, 40, 25, 52)), DARK.fade(0.8)));
        parts.addAll(beak());
        if (features.head().shape() != HeadShape.BEAK) {
            parts.addAll(features.head().temper().mouth(features.mark(0.74)));
        }
        parts.addAll(awake ? new Eyes(features).open() : new Eyes(features).shut());
        return parts;
    }

    private List<Element> beak() {
        return switch (features.head().shape()) {
            case BEAK ->
                List.of(
                        Element.fill(
                                Outline.polygon(-46, 18, 0, -14, 46, 18, 20, 96, 0, 168, -20, 96), features.mark(0.8)),
                        Element.fill(Outline.polygon(0, -14, 46, 18, 20, 96, 0, 168), features.mark(0.52)),
                        Element.line(
                                Outline.polygon(-46, 18, 0, -14, 46, 18, 20, 96, 0, 168, -20, 96), DARK, Nib.round(7)));
            case MUZZLE ->
                List.of(
                        Element.fill(
                                Outline.ellipse(0, 62, 58, 44), features.face(1).fade(0.35)),
                        Element.fill(Outline.polygon(-30, 26, 30, 26, 18, 52, 0, 62, -18, 52), DARK));
            default -> List.of();
        };
    }

    private Element opening(Bitmap picture) {
        Outline edge = features.head().shape().opening();
        Frame box = edge.bounds();
        double side = Math.max(box.width(), box.height());
        Frame still = new Frame(box.middle() - side / 2, box.y() + box.height() / 2 - side / 2, side, side);
        Bitmap toned = new Duotone(features).of(picture);
        return Element.placed(
                Placement.STILL,
                List.of(
                        Element.inside(edge, List.of(new Element.Still(toned, still))),
                        Element.line(edge, DARK, Nib.round(16)),
                        Element.line(edge, features.mark(0.72), Nib.round(6))));
    }
}
