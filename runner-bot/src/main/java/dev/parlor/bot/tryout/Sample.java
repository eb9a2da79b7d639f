package dev.parlor.bot.tryout;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.proof.ProofFile;
import dev.parlor.bot.roster.Contender;
import dev.parlor.bot.roster.RosterReader;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.Shuffle;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Billing;
import dev.parlor.core.show.Contestant;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.Sight;
import dev.parlor.core.show.Telling;
import dev.parlor.core.show.Theme;
import dev.parlor.core.tournament.Fight;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.MatchInputs;
import dev.parlor.core.tournament.MatchVerifier;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.TournamentId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A fight to try somebody with.
 *
 * @param telling what happened
 * @param house what the house says about it
 */
record Sample(Telling telling, BattleScript house) {
    private static final ParlorId PARLOR = new ParlorId("tryout");
    private static final String OCCASION = "Exhibition";

    /** The fight of a proof; without one, a fight of two fighters of the house that follows from a seed. */
    static Sample of(Optional<Path> proof, Seed seed) {
        return proof.map(file -> of(new ProofFile(file).read(), file)).orElseGet(() -> drawn(seed));
    }

    /** The same fight, but that somebody has a picture of the fighter in corner A. */
    Sample seeing(Sight sight) {
        Meeting before = telling.meeting();
        Meeting meeting = new Meeting(
                before.parlor(),
                before.match(),
                before.occasion(),
                before.theme(),
                before.pairing(),
                sight,
                before.b());
        return new Sample(new Telling(meeting, telling.transcript()), house);
    }

    private static Sample of(DrawProof proof, Path file) {
        MatchInputs inputs = MatchInputs.read(proof.inputs())
                .orElseThrow(() -> new Complaint(file + " is a proof, but not that of a match"));
        Pairing pairing =
                new Pairing(fighter(inputs.a(), inputs.strengthOfA()), fighter(inputs.b(), inputs.strengthOfB()));
        return of(inputs, pairing, MatchVerifier.again(proof).orElseThrow());
    }

    private static Sample drawn(Seed seed) {
        List<Fighter> two =
                Shuffle.all(fighters(), FairDraw.open(seed, scope("pick"))).subList(0, 2);
        Pairing pairing = new Pairing(two.get(0), two.get(1));
        MatchInputs inputs = new MatchInputs(
                new TournamentId("tryout"),
                new MatchId("tryout." + seed.commitment().hex().substring(0, 8)),
                pairing.a().id(),
                pairing.a().strength(),
                pairing.b().id(),
                pairing.b().strength(),
                pairing.chance());
        return of(inputs, pairing, Fight.draw(seed, inputs, List.of(), Optional.empty()));
    }

    private static Sample of(MatchInputs inputs, Pairing pairing, Fight fight) {
        Meeting meeting = new Meeting(
                PARLOR,
                inputs.match(),
                OCCASION,
                Theme.of(Theme.house(), inputs.match()),
                pairing,
                Sight.NOTHING,
                Sight.NOTHING);
        FairDraw words = FairDraw.open(
                fight.proof().seed(), fight.proof().scope(Purpose.TRANSCRIPT, inputs.match() + ".narration"));
        return new Sample(
                new Telling(meeting, fight.transcript()),
                HouseNarrator.ofTheHouse().narrate(billing(pairing), fight.transcript(), words));
    }

    /** The house tells stories of its own fighters; nobody outside hears them. */
    private static Billing billing(Pairing pairing) {
        return new Billing(contestant(pairing.a()), contestant(pairing.b()));
    }

    private static Contestant contestant(Fighter fighter) {
        return Contestant.of(
                fighter, known(fighter.id()).flatMap(Contender::lore).orElse(""));
    }

    /** A proof names its fighters by their ids only. */
    private static Fighter fighter(FighterId id, Strength strength) {
        return known(id).map(Contender::fighter).orElseGet(() -> new Fighter(id, id.value(), strength, List.of()));
    }

    private static Optional<Contender> known(FighterId id) {
        return RosterReader.house().byRank().stream()
                .filter(contender -> contender.id().equals(id))
                .findFirst();
    }

    private static List<Fighter> fighters() {
        return RosterReader.house().byRank().stream().map(Contender::fighter).toList();
    }

    private static DrawScope scope(String what) {
        return new DrawScope(Purpose.PICK, what, Sha256.of("tryout"), Entropy.ofLines(List.of()));
    }
}
