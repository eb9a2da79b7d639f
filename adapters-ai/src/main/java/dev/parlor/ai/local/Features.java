package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Colour;
import dev.parlor.ai.canvas.Oklch;
import dev.parlor.ai.canvas.Whim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a fighter looks like: what its traits and an onlooker say, and chance of its own for the rest.
 *
 * @param whim decides the small things
 * @param hue the colour of its cloth, in degrees
 * @param told whether that colour is one that people know it by
 * @param accent the colour of marks and eyes, in degrees
 * @param head what the mask looks like
 * @param body what is below it
 * @param marks what sets it apart from its kind
 */
record Features(Whim whim, double hue, boolean told, double accent, Head head, Body body, List<Mark> marks) {
    /**
     * A mask.
     *
     * @param eyes how many, from one to three
     */
    record Head(HeadShape shape, Headgear gear, Tone tone, int eyes, Temper temper) {}

    /** A body and how it stands before anything happens. */
    record Body(Build build, Dress dress, Back back, Stance stance) {}

    private static final List<Tone> TONES =
            List.of(Tone.PAINT, Tone.PAINT, Tone.PAINT, Tone.BONE, Tone.OBSIDIAN, Tone.VELVET, Tone.GOLD);
    /** Closer than this, two fighters are taken for one another. */
    private static final double CLASH = 60;
    /** A hue that looks like mud where it is dark, so it is drawn lighter. */
    private static final double YELLOW = 92;

    static Features of(Contender contender) {
        Whim whim = Whim.of(contender.fighter().id().value());
        Lexicon said = new Lexicon(contender);
        Optional<Double> told = said.named(Vocabulary.HUES);
        double hue = told.orElseGet(() -> whim.between("hue", 0, 360));
        return new Features(
                whim,
                hue,
                told.isPresent(),
                hue + whim.between("accent", 120, 210),
                head(said, whim, told.isPresent(), shapes(contender)),
                Bodies.of(said, whim),
                said.named(Vocabulary.MARKS).map(List::of).orElse(List.of()));
    }

    private static Head head(Lexicon said, Whim whim, boolean coloured, List<HeadShape> shapes) {
        Tone plain = coloured ? Tone.PAINT : whim.pick("tone", TONES);
        return new Head(
                said.named(Vocabulary.HEADS).filter(shapes::contains).orElseGet(() -> whim.pick("shape", shapes)),
                said.named(Vocabulary.GEAR).orElseGet(() -> whim.pick("headgear", List.of(Headgear.values()))),
                said.named(Vocabulary.TONES).orElse(plain),
                said.named(Vocabulary.EYES).orElseGet(() -> whim.pick("eyes", List.of(2, 2, 2, 2, 2, 1, 3))),
                said.named(Vocabulary.TEMPERS).orElseGet(() -> whim.pick("temper", List.of(Temper.values()))));
    }

    /** A picture needs a mask with room for it. */
    private static List<HeadShape> shapes(Contender contender) {
        return contender.portrait().isPresent() ? HeadShape.WIDE : HeadShape.ALL;
    }

    /** How far apart the colours of two fighters are, from 0 to 180 degrees. */
    double distance(Features other) {
        double turn = Math.abs(hue - other.hue) % 360;
        return Math.min(turn, 360 - turn);
    }

    /** This one in a colour that is not taken for the other's: known colours stay, unless both are known and equal. */
    Features besides(Features other) {
        if (distance(other) >= CLASH || (told && !other.told)) {
            return this;
        }
        double turn = Math.IEEEremainder(hue - other.hue, 360) < 0 ? -CLASH : CLASH;
        return coloured(other.hue + turn * (told ? 1 : 1.6));
    }

    /** This one with a mask that has suffered. */
    Features worn() {
        List<Mark> more = new ArrayList<>(marks);
        more.add(Mark.CHIP);
        return new Features(whim, hue, told, accent, head, body, List.copyOf(more));
    }

    private Features coloured(double other) {
        return new Features(whim, other, told, other + accent - hue, head, body, marks);
    }

    /** The mask's own colour, as light as told. */
    Colour face(double lightness) {
        return head.tone().of(lightness, hue).colour();
    }

    /** The colour of its cloth, as light as told. */
    Colour cloth(double lightness) {
        double lifted = lightness + 0.11 * Math.max(0, Math.cos(Math.toRadians(hue - YELLOW)));
        return new Oklch(lifted, 0.05 + 0.2 * lightness, hue).colour();
    }

    /** The colour of the body, as light as its mask where that is as light as told: its cloth's, but duller. */
    Colour skin(double lightness) {
        Oklch face = head.tone().of(lightness, hue);
        return new Oklch(0.15 + face.lightness() * 0.67, 0.055, hue).colour();
    }

    /** The colour of its marks, as light as told. */
    Colour mark(double lightness) {
        return new Oklch(lightness, 0.15, accent).colour();
    }
}
