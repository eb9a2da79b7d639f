package dev.parlor.jooq;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.Revealed;
import dev.parlor.core.tournament.Sequel;
import java.util.Optional;

/** The states of a match as JSON, but for what stands in columns and parts of their own. */
final class MatchCodec {
    private static final int VERSION = 1;

    private MatchCodec() {}

    static String write(Match match) {
        ObjectNode node = Stored.version(VERSION);
        if (match instanceof Match.Paired paired) {
            node.set("pairing", FighterCodec.write(paired.pairing()));
        }
        return Stored.write(write(match, node));
    }

    private static ObjectNode write(Match match, ObjectNode node) {
        return switch (match) {
            case Match.Waiting waiting -> node;
            case Match.Seeded seeded -> node;
            case Match.Drawn drawn -> node;
            case Match.Settling settling -> node;
            case Match.Settled settled -> node;
            case Match.Bye bye -> node.put("winner", bye.winner().value());
            case Match.Betting betting -> commitment(betting.commitment(), node);
            case Match.Locked locked -> commitment(locked.commitment(), node);
            case Match.Showing showing -> node.put("scene", showing.scene()).put("scenes", showing.scenes());
            case Match.Voiding voiding -> {
                node.put("reason", voiding.reason())
                        .put("seed", voiding.revealed().seed().hex());
                yield sequel(voiding.sequel(), node);
            }
            case Match.Voided voided ->
                node.put("reason", voided.reason())
                        .put("seed", voided.revealed().seed().hex());
            case Match.WalkOver walkOver -> {
                walkOver.winner().ifPresent(winner -> node.put("winner", winner.value()));
                walkOver.revealed()
                        .ifPresent(revealed -> node.put("seed", revealed.seed().hex()));
                yield node;
            }
        };
    }

    static Match read(MatchRow row) {
        return Stored.read("match " + row.id(), row.body(), VERSION, stored -> read(row, stored));
    }

    private static Match read(MatchRow row, Stored stored) {
        Fixture fixture = row.fixture();
        return switch (row.state()) {
            case WAITING -> new Match.Waiting(fixture);
            case BYE -> new Match.Bye(fixture, new FighterId(stored.text("winner")));
            case SEEDED -> new Match.Seeded(fixture, pairing(stored));
            case BETTING -> new Match.Betting(fixture, pairing(stored), commitment(stored), row.until());
            case LOCKED -> new Match.Locked(fixture, pairing(stored), commitment(stored), row.bets());
            case DRAWN -> new Match.Drawn(fixture, pairing(stored), row.fight());
            case SHOWING ->
                new Match.Showing(fixture, pairing(stored), row.fight(), stored.small("scene"), stored.small("scenes"));
            case SETTLING -> new Match.Settling(fixture, pairing(stored), row.fight());
            case SETTLED -> new Match.Settled(fixture, pairing(stored), row.fight());
            case VOIDING ->
                new Match.Voiding(
                        fixture,
                        pairing(stored),
                        revealed(row, stored.text("seed")),
                        stored.text("reason"),
                        sequel(stored));
            case VOIDED ->
                new Match.Voided(fixture, pairing(stored), revealed(row, stored.text("seed")), stored.text("reason"));
            case WALKED_OVER -> new Match.WalkOver(fixture, winner(stored), revealed(row, stored));
        };
    }

    private static ObjectNode sequel(Sequel sequel, ObjectNode node) {
        return switch (sequel) {
            case Sequel.FoughtAgain again -> node.put("sequel", "AGAIN");
            case Sequel.WithoutFight without ->
                node.put("sequel", "WITHOUT_FIGHT")
                        .put("withdrawn", without.withdrawn().value());
            case Sequel.NoTournament none -> node.put("sequel", "NO_TOURNAMENT");
        };
    }

    private static Sequel sequel(Stored stored) {
        return switch (stored.text("sequel")) {
            case "AGAIN" -> new Sequel.FoughtAgain();
            case "WITHOUT_FIGHT" -> new Sequel.WithoutFight(new FighterId(stored.text("withdrawn")));
            case "NO_TOURNAMENT" -> new Sequel.NoTournament();
            default -> throw new IllegalArgumentException("A void has no sequel '" + stored.text("sequel") + "'");
        };
    }

    private static ObjectNode commitment(Commitment commitment, ObjectNode node) {
        return node.put("commitment", commitment.hex());
    }

    private static Commitment commitment(Stored stored) {
        return Commitment.ofHex(stored.text("commitment"));
    }

    private static Pairing pairing(Stored stored) {
        return FighterCodec.readPairing(stored.field("pairing"));
    }

    private static Optional<FighterId> winner(Stored stored) {
        return stored.find("winner").map(Stored::text).map(FighterId::new);
    }

    private static Optional<Revealed> revealed(MatchRow row, Stored stored) {
        return stored.find("seed").map(Stored::text).map(seed -> revealed(row, seed));
    }

    private static Revealed revealed(MatchRow row, String seed) {
        return new Revealed(Seed.ofHex(seed), row.bets());
    }
}
