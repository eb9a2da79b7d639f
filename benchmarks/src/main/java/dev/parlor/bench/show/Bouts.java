package dev.parlor.bench.show;

import dev.parlor.ai.canvas.Whim;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.show.Booking;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Sight;
import dev.parlor.core.show.Telling;
import dev.parlor.core.show.Theme;
import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.TournamentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Fights to show, as many as wanted: the themes take turns, and no two fighters look alike.
 *
 * @param faces pictures of fighters; eight fights in a row have them, the next eight have none
 */
record Bouts(List<PictureFile> faces) {
    static final ParlorId PARLOR = new ParlorId("benchmark");

    private static final int RANKS = 64;
    private static final int TRAITS = 4;
    private static final List<String> WORDS = List.of(
            "Ram Horns",
            "Knight",
            "Wolf",
            "Moth Wings",
            "Robot",
            "Hooded Robe",
            "Ghost",
            "Tentacles",
            "Lion Mane",
            "Golden Crown",
            "Scarred",
            "Giant",
            "Skull Mask",
            "Plumes",
            "Spiked Punk",
            "Crimson",
            "Teal",
            "Obsidian",
            "Bronze",
            "Cyclops",
            "Angel Halo",
            "Brim Hat",
            "War Paint",
            "Bird");

    Bouts {
        faces = List.copyOf(faces);
    }

    static Match.Drawn drawn(int number) {
        Seed seed = Seed.ofHex(Sha256.of("bout:" + number).hex());
        Fixture fixture = Fixture.first(new TournamentId("t" + number), new Place(1, 1));
        return new Match.Seeded(fixture, new Pairing(fighter(2 * number), fighter(2 * number + 1)))
                .betting(seed.commitment(), Instant.EPOCH)
                .locked(List.of())
                .drawn(seed, Optional.empty());
    }

    /** A match on an evening that has seen some fights already. */
    static Booking booking(Match.Paired match, int number, int before) {
        List<Match.Decided> earlier = IntStream.rangeClosed(1, before)
                .<Match.Decided>mapToObj(back -> drawn(number + RANKS * back))
                .toList();
        return new Booking(PARLOR, "Semi-final", match, earlier);
    }

    Telling telling(int number) {
        Match.Drawn match = drawn(number);
        Theme theme = Theme.house().get(number % Theme.house().size());
        Meeting meeting = new Meeting(
                PARLOR,
                match.id(),
                "Semi-final",
                theme,
                match.pairing(),
                sight(number, Corner.A),
                sight(number, Corner.B));
        return new Telling(meeting, match.fight().transcript());
    }

    private Sight sight(int number, Corner corner) {
        int one = 2 * number + (corner == Corner.A ? 0 : 1);
        return hasFaces(number) ? new Sight(Look.UNKNOWN, Optional.of(faces.get(one % faces.size()))) : Sight.NOTHING;
    }

    boolean hasFaces(int number) {
        return !faces.isEmpty() && number / Theme.house().size() % 2 == 0;
    }

    static Fighter fighter(int number) {
        Whim whim = Whim.of("fighter " + number);
        List<Trait> traits = IntStream.range(0, TRAITS)
                .mapToObj(i -> new Trait("Trait " + i, whim.pick("trait " + i, WORDS)))
                .toList();
        return new Fighter(
                new FighterId("f" + number),
                whim.pick("name", WORDS) + " #" + number,
                Strength.ofRank(1 + number % RANKS),
                traits);
    }
}
