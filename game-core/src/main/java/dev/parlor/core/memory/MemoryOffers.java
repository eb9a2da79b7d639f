package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.Offer;
import dev.parlor.core.money.Offers;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Waiting gifts in memory. */
final class MemoryOffers implements Offers {
    private final Table<GiftId, Offer> offers;

    MemoryOffers(Journal journal) {
        this.offers = new Table<>(journal);
    }

    @Override
    public Optional<Offer> find(GiftId gift) {
        return offers.find(gift);
    }

    @Override
    public void keep(Offer offer) {
        offers.put(offer.id(), offer);
    }

    @Override
    public List<Offer> waiting(ParlorId parlor, PlayerId player) {
        return about(parlor, player)
                .filter(offer -> offer.state() == Offer.State.WAITING)
                .sorted(Comparator.comparing(Offer::made).thenComparing(Offer::id))
                .toList();
    }

    @Override
    public void forget(ParlorId parlor, PlayerId player) {
        about(parlor, player).toList().forEach(offer -> offers.remove(offer.id()));
    }

    private Stream<Offer> about(ParlorId parlor, PlayerId player) {
        return offers.rows().filter(offer -> offer.gift().parlor().equals(parlor) && concerns(offer.gift(), player));
    }

    private static boolean concerns(Give gift, PlayerId player) {
        return gift.from().equals(player) || gift.to().equals(player);
    }
}
