package dev.parlor.jooq;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.DustPolicy;
import dev.parlor.core.betting.Keeper;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Published;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.betting.Terms;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.jooq.schema.tables.records.PoolsRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pool as a row: its terms, and of its states the columns that the state has. */
final class PoolRow {
    private static final String OPEN = "OPEN";
    private static final String LOCKED = "LOCKED";
    private static final String SETTLING = "SETTLING";
    private static final String SETTLED = "SETTLED";
    private static final String VOIDING = "VOIDING";
    private static final String VOIDED = "VOIDED";

    private PoolRow() {}

    static PoolsRecord write(Pool pool) {
        PoolsRecord row = new PoolsRecord();
        row.setId(pool.id().value());
        write(pool.terms(), row);
        switch (pool) {
            case Pool.Open open -> write(open, row);
            case Pool.Locked locked -> write(locked, row);
            case Pool.Settling settling -> write(settling, row);
            case Pool.Settled settled -> write(settled, row);
            case Pool.Voiding voiding -> write(voiding, row);
            case Pool.Voided voided -> write(voided, row);
        }
        return row;
    }

    static Pool read(PoolsRecord row) {
        PoolId id = new PoolId(row.getId());
        Terms terms = terms(row);
        return switch (row.getState()) {
            case OPEN -> new Pool.Open(id, terms, Nanos.instant(row.getEndsAt()));
            case LOCKED -> new Pool.Locked(id, terms, new Sha256(row.getDigest()));
            case SETTLING ->
                new Pool.Settling(
                        id,
                        terms,
                        new Sha256(row.getDigest()),
                        winners(row),
                        books(row),
                        new PlayerId(row.getPaidTo()));
            case SETTLED -> new Pool.Settled(id, terms, new Sha256(row.getDigest()), winners(row), books(row));
            case VOIDING ->
                new Pool.Voiding(
                        id, terms, digest(row), row.getVoidReason(), books(row), new PlayerId(row.getPaidTo()));
            case VOIDED -> new Pool.Voided(id, terms, digest(row), row.getVoidReason(), books(row));
            default -> throw new IllegalStateException("Pool " + id + " is in no known state: " + row.getState());
        };
    }

    private static void write(Terms terms, PoolsRecord row) {
        row.setParlor(terms.parlor().value());
        row.setCurrency(terms.currency().code());
        row.setKeeper(terms.keeper().name());
        row.setPicks(NameList.of(terms.picks(), Pick::value));
        row.setBarred(NameList.of(terms.barred().stream().sorted().toList(), PlayerId::value));
        row.setTakeoutBps((long) terms.rules().takeout().bps());
        row.setDustPolicy(terms.rules().dust().name());
        row.setMinimumStake(terms.rules().minimumStake().value());
        row.setStakeLimit(terms.rules().limit().value());
        terms.published().ifPresent(draw -> {
            row.setCommitment(draw.commitment().hex());
            row.setInputs(draw.inputs().hex());
        });
    }

    private static void write(Pool.Open pool, PoolsRecord row) {
        row.setState(OPEN);
        row.setEndsAt(Nanos.of(pool.until()));
    }

    private static void write(Pool.Locked pool, PoolsRecord row) {
        row.setState(LOCKED);
        row.setDigest(pool.digest().hex());
    }

    private static void write(Pool.Settling pool, PoolsRecord row) {
        write(pool.settled(), row);
        row.setState(SETTLING);
        row.setPaidTo(pool.paidTo().value());
    }

    private static void write(Pool.Voiding pool, PoolsRecord row) {
        write(pool.voided(), row);
        row.setState(VOIDING);
        row.setPaidTo(pool.paidTo().value());
    }

    private static void write(Pool.Settled pool, PoolsRecord row) {
        row.setState(SETTLED);
        row.setDigest(pool.digest().hex());
        row.setWinners(NameList.of(pool.winners().stream().sorted().toList(), Pick::value));
        write(pool.books(), row);
    }

    private static void write(Pool.Voided pool, PoolsRecord row) {
        row.setState(VOIDED);
        pool.digest().ifPresent(digest -> row.setDigest(digest.hex()));
        row.setVoidReason(pool.reason());
        write(pool.books(), row);
    }

    private static void write(Books books, PoolsRecord row) {
        row.setGross(books.gross().value());
        row.setCarriedIn(books.carriedIn().value());
        row.setFee(books.fee().value());
        row.setPaid(books.paid().value());
        row.setDust(books.dust().value());
        row.setCarriedOut(books.carriedOut().value());
    }

    private static Terms terms(PoolsRecord row) {
        return new Terms(
                new ParlorId(row.getParlor()),
                new Currency(row.getCurrency()),
                NameList.read(row.getPicks(), Pick::new),
                rules(row),
                Set.copyOf(NameList.read(row.getBarred(), PlayerId::new)),
                published(row),
                Keeper.valueOf(row.getKeeper()));
    }

    private static PoolRules rules(PoolsRecord row) {
        return new PoolRules(
                new Takeout(Math.toIntExact(row.getTakeoutBps())),
                DustPolicy.valueOf(row.getDustPolicy()),
                new Amount(row.getMinimumStake()),
                new Amount(row.getStakeLimit()));
    }

    private static Optional<Published> published(PoolsRecord row) {
        return Optional.ofNullable(row.getCommitment())
                .map(commitment -> new Published(new Sha256(commitment), new Sha256(row.getInputs())));
    }

    private static Optional<Sha256> digest(PoolsRecord row) {
        return Optional.ofNullable(row.getDigest()).map(Sha256::new);
    }

    private static Set<Pick> winners(PoolsRecord row) {
        List<Pick> winners = NameList.read(row.getWinners(), Pick::new);
        return Set.copyOf(winners);
    }

    private static Books books(PoolsRecord row) {
        return new Books(
                new Amount(row.getGross()),
                new Amount(row.getCarriedIn()),
                new Amount(row.getFee()),
                new Amount(row.getPaid()),
                new Amount(row.getDust()),
                new Amount(row.getCarriedOut()));
    }
}
