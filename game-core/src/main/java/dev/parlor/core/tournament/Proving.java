package dev.parlor.core.tournament;

import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.Published;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.Publication;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.Verification;
import java.util.List;
import java.util.Optional;

/** Holds past draws against what was stored in public before them, within one transaction. */
record Proving(TournamentDesk.Storage storage) {
    MatchProofOutcome prove(Match match) {
        return switch (match) {
            case Match.Drawn drawn -> new MatchProofOutcome.NotOver(drawn);
            case Match.Showing showing -> new MatchProofOutcome.NotOver(showing);
            case Match.Decided decided -> proven(decided);
            case Match.Voiding voiding -> opened(voiding, voiding.revealed(), voiding.pool());
            case Match.Voided voided -> opened(voided, voided.revealed(), voided.pool());
            case Match.WalkOver walkOver
            when walkOver.revealed().isPresent() ->
                opened(
                        walkOver,
                        walkOver.revealed().orElseThrow(),
                        PoolId.reservedFor(walkOver.id().value()));
            default -> new MatchProofOutcome.NotOver(match);
        };
    }

    SeedingProofOutcome prove(Tournament tournament) {
        return draw(tournament)
                .<SeedingProofOutcome>map(proof -> proven(tournament.id(), proof))
                .orElseGet(() -> new SeedingProofOutcome.NotDrawn(tournament));
    }

    private static Optional<DrawProof> draw(Tournament tournament) {
        return switch (tournament) {
            case Tournament.Running running -> running.draw();
            case Tournament.Finished finished -> finished.draw();
            case Tournament.Paused paused -> draw(paused.game());
            case Tournament.SignUp signUp -> Optional.empty();
            case Tournament.Cancelled cancelled -> Optional.empty();
        };
    }

    private SeedingProofOutcome proven(TournamentId tournament, DrawProof proof) {
        Publication published =
                Publication.of(storage.seeds().of(SeedDraw.secretOf(tournament)).commitment());
        return new SeedingProofOutcome.Proven(proof, published, SeedingVerifier.verify(proof, published));
    }

    private MatchProofOutcome proven(Match.Decided match) {
        DrawProof proof = match.fight().proof();
        Publication published = published(match.pool());
        return new MatchProofOutcome.Proven(match, proof, published, MatchVerifier.verify(proof, published));
    }

    private MatchProofOutcome opened(Match match, Revealed revealed, PoolId pool) {
        Publication published = published(pool);
        Verification seed = published
                .commitment()
                .map(promised -> Verification.same(
                        "the revealed seed hashes to the published commitment " + promised.shortened(),
                        "published commitment",
                        promised,
                        revealed.seed().commitment()))
                .orElseGet(() -> new Verification.Sound(List.of()));
        return new MatchProofOutcome.Opened(match, revealed, seed.and(() -> bets(published, revealed)));
    }

    private static Verification bets(Publication published, Revealed revealed) {
        return published
                .digest()
                .map(digest -> Verification.same(
                        "the " + revealed.bets().size() + " bets hash to the published digest",
                        "published digest",
                        digest,
                        Sha256.ofLines(revealed.bets())))
                .orElseGet(() -> new Verification.Sound(List.of()));
    }

    private Publication published(PoolId id) {
        Optional<Pool> pool = storage.pools().find(id);
        Optional<Published> before = pool.flatMap(found -> found.terms().published());
        return new Publication(
                before.map(Published::commitment).map(Commitment::new),
                before.map(Published::inputs),
                pool.flatMap(Proving::digest),
                Optional.empty());
    }

    private static Optional<Sha256> digest(Pool pool) {
        return switch (pool) {
            case Pool.Unpaid unpaid -> unpaid.frozen();
            case Pool.Settled settled -> Optional.of(settled.digest());
            case Pool.Voided voided -> voided.digest();
        };
    }
}
