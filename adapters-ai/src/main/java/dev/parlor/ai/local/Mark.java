package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Element;
import dev.parlor.ai.canvas.Ink;
import dev.parlor.ai.canvas.Nib;
import dev.parlor.ai.canvas.Outline;
import dev.parlor.ai.canvas.Trace;
import java.util.List;

/** What sets one mask apart from all of its kind; drawn above everything else on the face. */
enum Mark {
    SCAR {
        @Override
        List<Element> elements(Features features) {
            Outline cut = Outline.polygon(98, -112, 44, -52, 14, 4, -26, 62, -44, 76, -20, 48, 4, 0, 32, -56);
            Outline stitches = Outline.lines(60, -98, 86, -76)
                    .with(Outline.lines(34, -72, 62, -50))
                    .with(Outline.lines(-8, 14, 18, 26))
                    .with(Outline.lines(-28, 44, -4, 56));
            return List.of(
                    Element.line(cut.with(stitches), Ink.GROUND, Nib.round(10)),
                    Element.line(stitches, features.face(0.95), Nib.round(4)),
                    Element.fill(cut, features.mark(0.84)));
        }
    },
    FRECKLES {
        @Override
        List<Element> elements(Features features) {
            Outline dots = Outline.disc(40, 34, 6)
                    .with(Outline.disc(58, 46, 5))
                    .with(Outline.disc(70, 30, 6))
                    .with(Outline.disc(54, 20, 4))
                    .with(Outline.disc(30, 50, 4));
            return List.of(Element.fill(Headgear.symmetric(dots), Ink.GROUND.fade(0.75)));
        }
    },
    STAIN {
        @Override
        List<Element> elements(Features features) {
            Outline blot = Outline.ellipse(-48, -60, 44, 34)
                    .with(Outline.ellipse(-62, -24, 30, 40))
                    .with(Outline.ellipse(-56, 34, 9, 30))
                    .with(Outline.ellipse(-74, 20, 6, 18))
                    .with(Outline.disc(-20, -96, 9));
            return List.of(Element.fill(blot, Ink.GROUND.fade(0.85)));
        }
    },
    BURN {
        @Override
        List<Element> elements(Features features) {
            Outline patch = Outline.polygon(-130, -20, -60, 6, -40, 40, -50, 66, -30, 96, -60, 150, -130, 150);
            return List.of(
                    Element.fill(patch, Ink.GROUND.fade(0.7)),
                    Element.line(
                            Outline.lines(-60, 6, -40, 40, -50, 66, -30, 96, -60, 150), Ink.CORNER_A, Nib.round(5)));
        }
    },
    TOOTH {
        @Override
        List<Element> elements(Features features) {
            return List.of(
                    Element.line(Outline.polygon(12, 82, 30, 80, 22, 112), Ink.GROUND, Nib.round(6)),
                    Element.fill(Outline.polygon(12, 82, 30, 80, 22, 112), Ink.BRASS));
        }
    },
    SEAL {
        @Override
        List<Element> elements(Features features) {
            return List.of(
                    Element.fill(Outline.disc(0, -92, 26), Ink.CORNER_A.mix(Ink.GROUND, 0.35)),
                    Element.line(Outline.disc(0, -92, 26), Ink.GROUND, Nib.round(5)),
                    Element.line(Outline.diamond(0, -92, 12), Ink.TEXT, Nib.round(4)));
        }
    },
    CHIP {
        @Override
        List<Element> elements(Features features) {
            return List.of(Element.line(
                    Trace.from(30, -140)
                            .to(44, -96)
                            .to(26, -72)
                            .to(50, -30)
                            .to(38, -2)
                            .open()
                            .with(Outline.lines(26, -72, 6, -64)),
                    Ink.GROUND,
                    Nib.round(6)));
        }
    },
    STRIPES {
        @Override
        List<Element> elements(Features features) {
            Outline bands = Outline.polygon(126, 12, 44, 24, 126, 34).with(Outline.polygon(126, 52, 50, 56, 126, 74));
            return List.of(Element.fill(Headgear.symmetric(bands), features.mark(0.7)));
        }
    };

    abstract List<Element> elements(Features features);
}
