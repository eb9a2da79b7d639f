package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.SELF_LIMITS;

import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.LossCap;
import dev.parlor.core.money.Mark;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SelfLimits;
import dev.parlor.jooq.schema.tables.records.SelfLimitsRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;

/** The table of what people forbid themselves. */
record LimitRows(DSLContext dsl) {
    private static final String EVERYWHERE = "";
    private static final String PAUSES = "";

    /** The limits of a person, read in one look whether there are any or not. */
    Map<Scope, SelfLimits> read(Mark person, Collection<Scope> scopes) {
        Texts reaches = Texts.of(scopes.stream().map(LimitRows::reach).toList());
        Wording ofPerson = Wording.ofLength(reaches.length(), "limits", () -> of("", reaches.values()));
        List<Object> values = new ArrayList<>(List.of(person.hash().hex()));
        values.addAll(reaches.values());
        Map<String, List<SelfLimitsRecord>> rows =
                Statements.of(dsl)
                        .list(ofPerson, row -> Columns.read(row, new SelfLimitsRecord()), values.toArray())
                        .stream()
                        .collect(Collectors.groupingBy(SelfLimitsRecord::getReach));
        return scopes.stream()
                .collect(Collectors.toMap(scope -> scope, scope -> limits(rows.getOrDefault(reach(scope), List.of()))));
    }

    private static SelfLimits limits(List<SelfLimitsRecord> rows) {
        Map<Currency, LossCap> caps = new HashMap<>();
        Optional<Instant> coolOff = Optional.empty();
        Optional<Instant> excluded = Optional.empty();
        for (SelfLimitsRecord row : rows) {
            if (row.getCurrency().equals(PAUSES)) {
                coolOff = instant(row.getCoolOff());
                excluded = instant(row.getExcluded());
            } else {
                caps.put(new Currency(row.getCurrency()), cap(row));
            }
        }
        return new SelfLimits(caps, coolOff, excluded);
    }

    void write(Mark person, Scope scope, SelfLimits limits) {
        dsl.deleteFrom(SELF_LIMITS)
                .where(are(person.hash().hex(), List.of(reach(scope))))
                .execute();
        if (limits.coolOff().isPresent() || limits.excluded().isPresent()) {
            SelfLimitsRecord row = row(person, scope, PAUSES);
            limits.coolOff().ifPresent(until -> row.setCoolOff(Nanos.of(until)));
            limits.excluded().ifPresent(until -> row.setExcluded(Nanos.of(until)));
            insert(row);
        }
        limits.lossCaps().forEach((currency, cap) -> {
            SelfLimitsRecord row = row(person, scope, currency.code());
            cap.cap().ifPresent(most -> row.setCap(most.value()));
            cap.later().ifPresent(later -> {
                later.cap().ifPresent(most -> row.setLaterCap(most.value()));
                row.setLaterDue(Nanos.of(later.due()));
            });
            insert(row);
        });
    }

    private void insert(SelfLimitsRecord row) {
        dsl.insertInto(SELF_LIMITS).set(row).execute();
    }

    private static SelfLimitsRecord row(Mark person, Scope scope, String currency) {
        SelfLimitsRecord row = new SelfLimitsRecord();
        row.setPerson(person.hash().hex());
        row.setReach(reach(scope));
        row.setCurrency(currency);
        return row;
    }

    private static LossCap cap(SelfLimitsRecord row) {
        return new LossCap(
                amount(row.getCap()),
                instant(row.getLaterDue()).map(due -> new LossCap.Loosening(amount(row.getLaterCap()), due)));
    }

    /** Asks for the rows of a person in communities, or for those that are good in all of them. */
    ResultQuery<SelfLimitsRecord> of(String person, List<String> reaches) {
        return dsl.selectFrom(SELF_LIMITS).where(are(person, reaches));
    }

    private static Condition are(String person, List<String> reaches) {
        return SELF_LIMITS.PERSON.eq(person).and(SELF_LIMITS.REACH.in(reaches));
    }

    private static String reach(Scope scope) {
        return switch (scope) {
            case Scope.Here here -> here.parlor().value();
            case Scope.Everywhere everywhere -> EVERYWHERE;
        };
    }

    private static Optional<Instant> instant(@SuppressWarnings("NullAway") Long nanos) {
        return Optional.ofNullable(nanos).map(Nanos::instant);
    }

    private static Optional<Amount> amount(@SuppressWarnings("NullAway") Long value) {
        return Optional.ofNullable(value).map(Amount::new);
    }
}
