package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.POOLS;

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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;

/** A pool as a row: its terms, and of its states the columns that the state has. */
final class PoolRow {
    private static final String OPEN = "OPEN";
    private static final String LOCKED = "LOCKED";
    private static final String SETTLING = "SETTLING";
    private static final String SETTLED = "SETTLED";
    private static final String VOIDING = "VOIDING";
    private static final String VOIDED = "VOIDED";
    private static final IdentityHashMap<Field<?>, Integer> PLACES = Fields.of(POOLS);

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

    /** Reads the pool that a result stands on, which has all columns of the table. */
    static Pool read(ResultSet result) throws SQLException {
        Fields row = new Fields(result, PLACES);
        PoolId id = new PoolId(row.text(POOLS.ID));
        Terms terms = terms(row);
        return switch (row.text(POOLS.STATE)) {
            case OPEN -> new Pool.Open(id, terms, Nanos.instant(row.number(POOLS.ENDS_AT)));
            case LOCKED -> new Pool.Locked(id, terms, frozen(row));
            case SETTLING -> new Pool.Settling(id, terms, frozen(row), winners(row), books(row), paidTo(row));
            case SETTLED -> new Pool.Settled(id, terms, frozen(row), winners(row), books(row));
            case VOIDING ->
                new Pool.Voiding(id, terms, digest(row), row.text(POOLS.VOID_REASON), books(row), paidTo(row));
            case VOIDED -> new Pool.Voided(id, terms, digest(row), row.text(POOLS.VOID_REASON), books(row));
            default ->
                throw new IllegalStateException("Pool " + id + " is in no known state: " + row.text(POOLS.STATE));
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

    private static Terms terms(Fields row) throws SQLException {
        return new Terms(
                new ParlorId(row.text(POOLS.PARLOR)),
                new Currency(row.text(POOLS.CURRENCY)),
                NameList.read(row.text(POOLS.PICKS), Pick::new),
                rules(row),
                Set.copyOf(NameList.read(row.text(POOLS.BARRED), PlayerId::new)),
                published(row),
                Keeper.valueOf(row.text(POOLS.KEEPER)));
    }

    private static PoolRules rules(Fields row) throws SQLException {
        return new PoolRules(
                new Takeout(Math.toIntExact(row.number(POOLS.TAKEOUT_BPS))),
                DustPolicy.valueOf(row.text(POOLS.DUST_POLICY)),
                amount(row, POOLS.MINIMUM_STAKE),
                amount(row, POOLS.STAKE_LIMIT));
    }

    private static Optional<Published> published(Fields row) throws SQLException {
        Optional<String> commitment = row.find(POOLS.COMMITMENT);
        return commitment.isEmpty()
                ? Optional.empty()
                : Optional.of(new Published(new Sha256(commitment.get()), new Sha256(row.text(POOLS.INPUTS))));
    }

    private static Sha256 frozen(Fields row) throws SQLException {
        return new Sha256(row.text(POOLS.DIGEST));
    }

    private static Optional<Sha256> digest(Fields row) throws SQLException {
        return row.find(POOLS.DIGEST).map(Sha256::new);
    }

    private static PlayerId paidTo(Fields row) throws SQLException {
        return new PlayerId(row.text(POOLS.PAID_TO));
    }

    private static Set<Pick> winners(Fields row) throws SQLException {
        return Set.copyOf(NameList.read(row.text(POOLS.WINNERS), Pick::new));
    }

    private static Books books(Fields row) throws SQLException {
        return new Books(
                amount(row, POOLS.GROSS),
                amount(row, POOLS.CARRIED_IN),
                amount(row, POOLS.FEE),
                amount(row, POOLS.PAID),
                amount(row, POOLS.DUST),
                amount(row, POOLS.CARRIED_OUT));
    }

    private static Amount amount(Fields row, Field<Long> field) throws SQLException {
        return new Amount(row.number(field));
    }
}
