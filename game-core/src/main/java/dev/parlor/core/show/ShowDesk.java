package dev.parlor.core.show;

import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.tournament.MatchId;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps shows: what was said and painted first is what everybody sees, also after a restart. */
public final class ShowDesk {
    private final Transactions<? extends Storage> transactions;
    private final InstantSource clock;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * The shows.
         *
         * @return those of this transaction
         */
        Shows shows();

        /**
         * What was seen.
         *
         * @return that of this transaction
         */
        Sightings sightings();
    }

    /**
     * A desk.
     *
     * @param transactions the storage
     * @param clock the time
     */
    public ShowDesk(Transactions<? extends Storage> transactions, InstantSource clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Looks a show up.
     *
     * @param match the match that is shown
     * @return the show, if anything was said about it
     */
    public Optional<Show> show(MatchId match) {
        return transactions.read(storage -> storage.shows().find(match));
    }

    /**
     * Keeps what is said about a match, unless something is.
     *
     * @param match the match that is shown
     * @param narration what is to be said
     * @return the show as it is kept: told by whoever came first
     */
    public Show tell(MatchId match, Narration narration) {
        return transactions.write(storage -> {
            Shows shows = storage.shows();
            if (shows.find(match).isEmpty()) {
                shows.add(match, narration.script(), narration.credit(), clock.instant());
            }
            return shows.find(match).orElseThrow();
        });
    }

    /**
     * Keeps a picture. What the house painted never takes the place of another one.
     *
     * @param match the match that is shown
     * @param plate the picture
     * @return the picture that is kept
     */
    public Plate hang(MatchId match, Plate plate) {
        return transactions.write(storage -> {
            Optional<Plate> there = storage.shows().plate(match, plate.part());
            if (there.isPresent() && plate.credit().isOfTheHouse()) {
                return there.get();
            }
            storage.shows().hang(match, plate);
            return plate;
        });
    }

    /**
     * Looks a picture up, also before anything is said.
     *
     * @param match the match that is shown
     * @param part what it shows
     * @return the picture, if it is painted
     */
    public Optional<Plate> plate(MatchId match, Part part) {
        return transactions.read(storage -> storage.shows().plate(match, part));
    }

    /**
     * Looks up what was seen in a picture.
     *
     * @param picture the digest of its bytes
     * @return what was seen, if somebody looked
     */
    public Optional<Onlooker.Seen> sighting(Sha256 picture) {
        return transactions.read(storage -> storage.sightings().find(picture));
    }

    /**
     * Keeps what was seen in a picture. What the house sees never takes the place of what another one saw.
     *
     * @param picture the digest of its bytes
     * @param seen what was seen
     * @return what is kept
     */
    public Onlooker.Seen saw(Sha256 picture, Onlooker.Seen seen) {
        return transactions.write(storage -> {
            Optional<Onlooker.Seen> there = storage.sightings().find(picture);
            if (there.isPresent() && seen.credit().isOfTheHouse()) {
                return there.get();
            }
            storage.sightings().keep(picture, seen, clock.instant());
            return seen;
        });
    }
}
