package dev.parlor.bot.exhibition;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.proof.RunVerifier;
import dev.parlor.bot.roster.Contender;
import dev.parlor.bot.roster.Roster;
import dev.parlor.core.chance.Chance;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.Shuffle;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.tournament.TournamentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The draws that a run makes from its own seed: whom it picks, and what the punters do. Its inputs are the protocol's
 * version, the tournament, {@code run}, the positions chosen without a draw (or {@code random}), the digest of the
 * roster, how many fighters it has and how many of them take part. Nothing public comes after the commitment.
 */
final class RunDraw {
    private final ExhibitionPlan plan;
    private final TournamentId tournament;
    private final Sha256 rosterHash;
    private final List<Integer> chosen;
    private final List<String> inputs;
    private final FairDraw pick;

    private RunDraw(ExhibitionPlan plan) {
        this.plan = plan;
        this.tournament = new TournamentId(RunVerifier.tournament(plan.seed().commitment()));
        this.rosterHash = Sha256.ofLines(plan.roster().contenders().stream()
                .map(contender -> contender.id() + "|" + contender.rank())
                .toList());
        Optional<List<Integer>> undrawn = undrawn(plan);
        int all = plan.roster().contenders().size();
        this.inputs = List.of(
                DrawScope.PROTOCOL,
                tournament.value(),
                RunVerifier.KIND,
                undrawn.map(RunDraw::joined).orElse(RunVerifier.RANDOM),
                rosterHash.hex(),
                Integer.toString(all),
                Integer.toString(plan.size()));
        this.pick = open(Purpose.PICK, tournament.value());
        this.chosen = undrawn.orElseGet(
                () -> Shuffle.pick(IntStream.rangeClosed(1, all).boxed().toList(), plan.size(), pick));
    }

    static RunDraw of(ExhibitionPlan plan) {
        return new RunDraw(plan);
    }

    TournamentId tournament() {
        return tournament;
    }

    Sha256 rosterHash() {
        return rosterHash;
    }

    /** Whoever takes part, in the order chosen or drawn. */
    List<Contender> field() {
        return chosen.stream()
                .map(position -> plan.roster().contenders().get(position - 1))
                .toList();
    }

    /** The stream of a punter, or of whatever else concerns the punters. */
    Chance punters(String subject) {
        return open(Purpose.PUNTER, subject);
    }

    /** The proof of the pick. It reveals the seed, and with it everything that was derived from it. */
    DrawProof proof() {
        return DrawProof.of(plan.seed(), inputs, List.of(), Optional.empty(), List.of(pick.proof()), joined(chosen));
    }

    static String joined(List<Integer> positions) {
        return positions.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private FairDraw open(Purpose purpose, String subject) {
        return FairDraw.open(
                plan.seed(), new DrawScope(purpose, subject, Sha256.ofLines(inputs), Entropy.ofLines(List.of())));
    }

    private static Optional<List<Integer>> undrawn(ExhibitionPlan plan) {
        Roster roster = plan.roster();
        return switch (plan.choice()) {
            case Choice.Random random -> Optional.empty();
            case Choice.Seeded seeded ->
                Optional.of(positions(
                        roster,
                        roster.byRank().stream()
                                .limit(plan.size())
                                .map(Contender::id)
                                .toList()));
            case Choice.Named named -> Optional.of(positions(roster, named.ids()));
        };
    }

    private static List<Integer> positions(Roster roster, List<FighterId> ids) {
        Map<FighterId, Integer> positions = IntStream.range(
                        0, roster.contenders().size())
                .boxed()
                .collect(Collectors.toMap(i -> roster.contenders().get(i).id(), Function.identity()));
        return ids.stream()
                .map(id -> Optional.ofNullable(positions.get(id))
                        .map(position -> position + 1)
                        .orElseThrow(() -> new Complaint(
                                "--pick: " + roster.name() + " has no fighter '" + id + "'; ids look like '"
                                        + roster.contenders().getFirst().id() + "'")))
                .toList();
    }
}
