package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.OFFERS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Offer;
import dev.parlor.core.money.Offers;
import dev.parlor.jooq.schema.tables.records.OffersRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Waiting gifts in a database. */
record JooqOffers(DSLContext dsl) implements Offers {
    @Override
    public Optional<Offer> find(GiftId gift) {
        return dsl.selectFrom(OFFERS)
                .where(OFFERS.ID.eq(gift.value()))
                .fetchOptional()
                .map(OfferRow::read);
    }

    @Override
    public void keep(Offer offer) {
        OffersRecord row = OfferRow.write(offer);
        dsl.insertInto(OFFERS)
                .set(row)
                .onConflict(OFFERS.ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public List<Offer> waiting(ParlorId parlor, PlayerId player) {
        return dsl
                .selectFrom(OFFERS)
                .where(about(parlor, player))
                .and(OFFERS.STATE.eq(Offer.State.WAITING.name()))
                .fetch(OfferRow::read)
                .stream()
                .sorted(Comparator.comparing(Offer::made).thenComparing(Offer::id))
                .toList();
    }

    @Override
    public void forget(ParlorId parlor, PlayerId player) {
        dsl.deleteFrom(OFFERS).where(about(parlor, player)).execute();
    }

    private static Condition about(ParlorId parlor, PlayerId player) {
        return OFFERS.PARLOR
                .eq(parlor.value())
                .and(OFFERS.GIVER.eq(player.value()).or(OFFERS.TAKER.eq(player.value())));
    }
}
