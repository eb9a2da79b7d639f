package dev.parlor.core.tournament;

import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who got which seed.
 *
 * @param seeds the entrants from seed 1 downwards
 * @param proof how to draw them again; empty where strength alone decided
 */
record SeedDraw(List<FighterId> seeds, Optional<DrawProof> proof) {
    static SeedDraw of(TournamentPlan plan, Entrants entries, Seed seed) {
        DrawScope scope = new DrawScope(
                Purpose.PICK, plan.id().value(), Sha256.ofLines(plan.inputs()), Entropy.ofLines(entries.lines()));
        FairDraw draw = FairDraw.open(seed, scope);
        List<FighterId> seeds = plan.rules().seeding().arrange(entries.fighters(), draw).stream()
                .map(Fighter::id)
                .toList();
        return new SeedDraw(
                seeds,
                switch (plan.rules().seeding()) {
                    case SEEDED -> Optional.empty();
                    case RANDOM -> Optional.of(proof(plan, entries, seed, draw, seeds));
                });
    }

    /** The name of the secret; no match has it, since match ids hold no slash. */
    static String secretOf(TournamentId tournament) {
        return tournament + "/seeds";
    }

    private static DrawProof proof(
            TournamentPlan plan, Entrants entries, Seed seed, FairDraw draw, List<FighterId> seeds) {
        String result = seeds.stream().map(FighterId::value).collect(Collectors.joining(" "));
        return DrawProof.of(seed, plan.inputs(), entries.lines(), Optional.empty(), List.of(draw.proof()), result);
    }
}
