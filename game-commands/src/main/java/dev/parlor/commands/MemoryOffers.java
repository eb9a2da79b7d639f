package dev.parlor.commands;

import dev.parlor.core.ParlorId;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Offers kept in memory. Safe to use from any thread. */
public final class MemoryOffers implements Offers {
    private final ConcurrentMap<Key, Offer> offers = new ConcurrentHashMap<>();

    /** No offers yet. */
    public MemoryOffers() {}

    private record Key(ParlorId parlor, String id) {}

    @Override
    public void keep(Offer offer) {
        offers.put(new Key(offer.parlor(), offer.id()), offer);
    }

    @Override
    public Optional<Offer> find(ParlorId parlor, String id) {
        return Optional.ofNullable(offers.get(new Key(parlor, id)));
    }
}
