package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Whim;
import java.util.List;

/** Finds a body for a fighter: what is said about it, else one that fits. */
final class Bodies {
    private static final List<Build> BUILDS = List.of(
            Build.LEAN,
            Build.LEAN,
            Build.BROAD,
            Build.BROAD,
            Build.HULKING,
            Build.SQUAT,
            Build.ROBED,
            Build.ARMOURED,
            Build.WINGED,
            Build.BEASTLY,
            Build.SPECTRAL,
            Build.MANY_ARMED);
    private static final List<Stance> STANCES = List.of(
            Stance.GUARD, Stance.SOUTHPAW, Stance.CROUCH, Stance.PROUD, Stance.OPEN, Stance.FOLDED, Stance.BECKON);

    private Bodies() {}

    static Features.Body of(Lexicon said, Whim whim) {
        Build build = said.named(Vocabulary.BUILDS).orElseGet(() -> whim.pick("build", BUILDS));
        Stance stance = said.named(Vocabulary.STANCES).orElseGet(() -> whim.pick("stance", STANCES));
        return new Features.Body(build, whim.pick("dress", dresses(build)), back(build, whim), stance);
    }

    private static List<Dress> dresses(Build build) {
        return switch (build) {
            case LEAN -> List.of(Dress.SHIRT, Dress.COAT, Dress.WRESTLER, Dress.COAT);
            case BROAD -> List.of(Dress.SHIRT, Dress.WRESTLER, Dress.COAT, Dress.SASH);
            case HULKING, BEASTLY -> List.of(Dress.SASH, Dress.WRESTLER);
            case SQUAT -> List.of(Dress.SHIRT, Dress.PLATE, Dress.COAT);
            case ROBED, SPECTRAL -> List.of(Dress.ROBE);
            case ARMOURED -> List.of(Dress.PLATE);
            case WINGED, MANY_ARMED -> List.of(Dress.SASH, Dress.WRESTLER);
        };
    }

    private static Back back(Build build, Whim whim) {
        return switch (build) {
            case WINGED -> whim.pick("wings", List.of(Back.BAT_WINGS, Back.MOTH_WINGS));
            case BEASTLY -> Back.TAIL;
            case SPECTRAL, HULKING -> Back.NOTHING;
            default -> whim.chance("cape", 0.34) ? Back.CAPE : Back.NOTHING;
        };
    }
}
