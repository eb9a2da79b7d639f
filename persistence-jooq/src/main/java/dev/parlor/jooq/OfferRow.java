package dev.parlor.jooq;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.Offer;
import dev.parlor.jooq.schema.tables.records.OffersRecord;

/** An offered gift as a row. */
final class OfferRow {
    private OfferRow() {}

    static OffersRecord write(Offer offer) {
        Give gift = offer.gift();
        OffersRecord row = new OffersRecord();
        row.setId(gift.gift().value());
        row.setParlor(gift.parlor().value());
        row.setGiver(gift.from().value());
        row.setTaker(gift.to().value());
        row.setCurrency(gift.currency().code());
        row.setAmount(gift.amount().value());
        row.setMadeAt(Nanos.of(offer.made()));
        row.setEndsAt(Nanos.of(offer.until()));
        row.setState(offer.state().name());
        return row;
    }

    static Offer read(OffersRecord row) {
        Give gift = new Give(
                new GiftId(row.getId()),
                new ParlorId(row.getParlor()),
                new PlayerId(row.getGiver()),
                new PlayerId(row.getTaker()),
                new Currency(row.getCurrency()),
                new Amount(row.getAmount()));
        return new Offer(
                gift,
                Nanos.instant(row.getMadeAt()),
                Nanos.instant(row.getEndsAt()),
                Offer.State.valueOf(row.getState()));
    }
}
