package dev.parlor.core.tournament;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.FighterId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A knock-out bracket and how far it has come. It never changes: every step gives a new bracket. Matches that need no
 * fight, because of a bye or a withdrawal, are decided at once, wherever they stand.
 *
 * @param seeds the entrants from seed 1 downwards, 2 to 64, all different
 * @param thirdPlace whether the losers of the semi-finals meet; only from 4 entrants on
 * @param verdicts how the decided matches ended, in bracket order
 * @param withdrawn who has withdrawn so far
 */
public record Bracket(
        List<FighterId> seeds, boolean thirdPlace, SortedMap<Place, Verdict> verdicts, SortedSet<FighterId> withdrawn) {
    /** The fewest entrants with whom a match for the third place makes sense: both semi-finals have a loser. */
    public static final int FEWEST_FOR_THIRD_PLACE = 4;

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if there are fewer than 2 or more than 64 seeds, one stands twice, or a third
     *     place is wanted with fewer than 4
     */
    public Bracket {
        seeds = List.copyOf(seeds);
        SeedOrder.rounds(seeds.size());
        if (new HashSet<>(seeds).size() < seeds.size()) {
            throw new IllegalArgumentException("A fighter stands twice among the seeds " + seeds);
        }
        if (thirdPlace && seeds.size() < FEWEST_FOR_THIRD_PLACE) {
            throw new IllegalArgumentException("A third place needs " + FEWEST_FOR_THIRD_PLACE + " entrants");
        }
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
        withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
    }

    /**
     * The bracket before its first match, with byes already passed.
     *
     * @param seeds the entrants from seed 1 downwards, 2 to 64, all different
     * @param thirdPlace whether a third-place match is wanted; left out with fewer than 4 entrants
     * @return the new bracket
     * @throws IllegalArgumentException if the number of seeds is outside the range or one stands twice
     */
    public static Bracket of(List<FighterId> seeds, boolean thirdPlace) {
        boolean possible = thirdPlace && seeds.size() >= FEWEST_FOR_THIRD_PLACE;
        return new Bracket(seeds, possible, new TreeMap<>(), new TreeSet<>()).passedOn();
    }

    /**
     * How many rounds there are.
     *
     * @return 1 to 6
     */
    public int rounds() {
        return SeedOrder.rounds(seeds.size());
    }

    /**
     * The shape of this bracket: its places and what leads where.
     *
     * @return the plan
     */
    public BracketPlan plan() {
        return new BracketPlan(seeds.size(), thirdPlace);
    }

    /**
     * Who sits in a seat.
     *
     * @param place the match
     * @param corner the seat
     * @return a fighter, an earlier match that is not decided, or nobody
     */
    public Seat seat(Place place, Corner corner) {
        return plan().seed(place, corner)
                .<Seat>map(seed -> seed > seeds.size() ? new Seat.Vacant() : new Seat.Taken(seeds.get(seed - 1)))
                .orElseGet(() -> comingFrom(plan().from(place, corner), plan().isThirdPlace(place)));
    }

    /**
     * How a match ended.
     *
     * @param place the match
     * @return its verdict, or empty while it has none
     */
    public Optional<Verdict> verdict(Place place) {
        return Optional.ofNullable(verdicts.get(place));
    }

    /**
     * The matches that can be fought now.
     *
     * @return the places whose two fighters are known and that are not decided, in playing order
     */
    public List<Place> ready() {
        return plan().places().stream().filter(this::isReady).toList();
    }

    /**
     * Enters the winner of a fight.
     *
     * @param place a place that is ready
     * @param corner where the winner stood
     * @return the bracket with the winner, and perhaps the loser, moved on
     * @throws IllegalArgumentException if the match is not ready to be fought
     */
    public Bracket won(Place place, Corner corner) {
        if (!isReady(place)
                || !(seat(place, corner) instanceof Seat.Taken winner)
                || !(seat(place, corner.opposite()) instanceof Seat.Taken loser)) {
            throw new IllegalArgumentException("Match " + place + " is not ready to be fought");
        }
        return with(place, new Verdict.Fought(winner.fighter(), loser.fighter()))
                .passedOn();
    }

    /**
     * Tells whether somebody still has a match before him.
     *
     * @param fighter who
     * @return false for those who lost their last match, won the final, withdrew or never took part
     */
    public boolean isIn(FighterId fighter) {
        return plan().places().stream()
                .filter(place -> !verdicts.containsKey(place))
                .anyMatch(place -> present(place, Corner.A).equals(new Seat.Taken(fighter))
                        || present(place, Corner.B).equals(new Seat.Taken(fighter)));
    }

    /**
     * Takes somebody out of all matches to come. Whoever should have met him walks over.
     *
     * @param fighter somebody who still has a match before him
     * @return the bracket without him
     * @throws IllegalArgumentException if he has none
     */
    public Bracket withdraw(FighterId fighter) {
        if (!isIn(fighter)) {
            throw new IllegalArgumentException(fighter + " has no match to withdraw from");
        }
        SortedSet<FighterId> out = new TreeSet<>(withdrawn);
        out.add(fighter);
        return new Bracket(seeds, thirdPlace, verdicts, out).passedOn();
    }

    /**
     * Tells whether every match is decided.
     *
     * @return true when nothing is left to fight
     */
    public boolean isFinished() {
        return verdicts.size() == plan().places().size();
    }

    /**
     * Who won the final.
     *
     * @return the champion, or empty before the final or if everybody withdrew
     */
    public Optional<FighterId> champion() {
        return verdict(plan().last()).flatMap(Verdict::winner);
    }

    /**
     * Who lost the final.
     *
     * @return the runner-up, or empty before the final or if nobody came to lose it
     */
    public Optional<FighterId> runnerUp() {
        return verdict(plan().last()).flatMap(Bracket::loser);
    }

    /**
     * Who won the match for the third place.
     *
     * @return the third, or empty if there is none or not yet
     */
    public Optional<FighterId> third() {
        return plan().thirdPlaceMatch().flatMap(this::verdict).flatMap(Verdict::winner);
    }

    /**
     * Who lost the match for the third place.
     *
     * @return the fourth, or empty if there is none or not yet
     */
    public Optional<FighterId> fourth() {
        return plan().thirdPlaceMatch().flatMap(this::verdict).flatMap(Bracket::loser);
    }

    /** The seat as it counts for a match to come: a withdrawn fighter leaves it vacant. */
    private Seat present(Place place, Corner corner) {
        Seat seat = seat(place, corner);
        return seat instanceof Seat.Taken taken && withdrawn.contains(taken.fighter()) ? new Seat.Vacant() : seat;
    }

    private boolean isReady(Place place) {
        return !verdicts.containsKey(place)
                && present(place, Corner.A) instanceof Seat.Taken
                && present(place, Corner.B) instanceof Seat.Taken;
    }

    private Seat comingFrom(Place earlier, boolean asLoser) {
        return verdict(earlier)
                .map(verdict -> asLoser ? loser(verdict) : verdict.winner())
                .map(who -> who.<Seat>map(Seat.Taken::new).orElseGet(Seat.Vacant::new))
                .orElseGet(() -> new Seat.Open(earlier));
    }

    private Bracket passedOn() {
        Bracket after = this;
        for (Place place : plan().places()) {
            Optional<Verdict> easy = after.withoutFight(place);
            after = easy.isPresent() ? after.with(place, easy.orElseThrow()) : after;
        }
        return after;
    }

    private Optional<Verdict> withoutFight(Place place) {
        Seat a = present(place, Corner.A);
        Seat b = present(place, Corner.B);
        if (verdicts.containsKey(place) || a instanceof Seat.Open || b instanceof Seat.Open) {
            return Optional.empty();
        }
        if (a instanceof Seat.Taken && b instanceof Seat.Taken) {
            return Optional.empty();
        }
        return Optional.of(unopposed(place, a instanceof Seat.Taken ? a : b));
    }

    private Verdict unopposed(Place place, Seat left) {
        return switch (left) {
            case Seat.Taken taken when plan().hasBye(place) -> new Verdict.Bye(taken.fighter());
            case Seat.Taken taken -> new Verdict.WalkedOver(taken.fighter());
            default -> new Verdict.Deserted();
        };
    }

    private Bracket with(Place place, Verdict verdict) {
        SortedMap<Place, Verdict> more = new TreeMap<>(verdicts);
        more.put(place, verdict);
        return new Bracket(seeds, thirdPlace, more, withdrawn);
    }

    private static Optional<FighterId> loser(Verdict verdict) {
        return verdict instanceof Verdict.Fought fought ? Optional.of(fought.lost()) : Optional.empty();
    }
}
