package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Picture;
import dev.parlor.ai.canvas.TypeCase;
import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.tournament.FightShape;
import java.util.List;

/** One of each kind of picture. */
public final class Gallery {
    private static final Whim SEED = Whim.of("gallery");

    private Gallery() {}

    /** Pictures with names that no font has all letters of. */
    public static List<Picture> pictures() {
        TypeCase type = new TypeCase();
        FightScenes scenes = new FightScenes(type);
        Contender first = Contender.of(Fighters.named("1", "Mothlight \u25C6 \u05D0"));
        Duel duel = new Duel(first, Contender.of(Fighters.named("2", "Gnash \uD83D\uDD25")), Arena.ROOFTOP);
        return List.of(
                scenes.entrance(duel, "Nobody has slept.", SEED),
                scenes.clash(duel, Corner.B, "The floor answers.", SEED),
                scenes.verdict(duel, Corner.A, FightShape.UPSET, "It was late.", SEED),
                Portrait.of(first, Arena.FORGE, SEED),
                new VersusCard(type).of(duel, new WinProbability(625_000), SEED),
                new ChampionPoster(type).of(first, Arena.ICE, "Tuesday Night Cup", 4, SEED));
    }
}
