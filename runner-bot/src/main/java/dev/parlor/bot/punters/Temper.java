package dev.parlor.bot.punters;

import dev.parlor.core.chance.Chance;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import java.util.Optional;

/** What kind of punter somebody is. Stakes are whole parts of the purse, so nobody bets what he has not got. */
public enum Temper {
    /** Backs the favourite, whatever it pays. */
    CHALK("backs the favourite") {
        @Override
        public Optional<Wish> wish(Situation now, Chance chance) {
            return now.stake(now.favourite(), percent(chance, 5, 15));
        }
    },
    /** Backs the outsider and dreams. */
    DREAMER("backs the outsider") {
        @Override
        public Optional<Wish> wish(Situation now, Chance chance) {
            return now.stake(now.favourite().opposite(), percent(chance, 3, 10));
        }
    },
    /** Bets only where the pool pays more than the published chance is worth. */
    SHARP("bets where the pool errs") {
        @Override
        public Optional<Wish> wish(Situation now, Chance chance) {
            int size = percent(chance, 6, 18);
            return now.underbacked().flatMap(corner -> now.stake(corner, size));
        }
    },
    /** Goes with the money. */
    FOLLOWER("goes with the money") {
        @Override
        public Optional<Wish> wish(Situation now, Chance chance) {
            Corner first = now.drawn(chance);
            return now.stake(now.heavier().orElse(first), percent(chance, 4, 12));
        }
    },
    /** Goes against the money. */
    CONTRARIAN("goes against the money") {
        @Override
        public Optional<Wish> wish(Situation now, Chance chance) {
            Corner first = now.drawn(chance).opposite();
            return now.stake(now.heavier().map(Corner::opposite).orElse(first), percent(chance, 4, 12));
        }
    },
    /** Waits, and then puts down half a purse. */
    PLUNGER("waits, then plunges") {
        @Override
        public Optional<Wish> wish(Situation now, Chance chance) {
            boolean plunges = chance.below(4) == 0;
            Corner corner = now.drawn(chance);
            int size = percent(chance, 30, 60);
            return plunges ? now.stake(corner, size) : Optional.empty();
        }
    },
    /** Plays for the company: a little, and not every time. */
    CAREFUL("stakes a little") {
        @Override
        public Optional<Wish> wish(Situation now, Chance chance) {
            boolean sitsOut = chance.below(3) == 0;
            Corner corner = now.drawn(chance);
            int size = percent(chance, 1, 3);
            return sitsOut ? Optional.empty() : now.stake(corner, size);
        }
    },
    /** Took one fighter to heart and backs it as long as it stands. */
    LOYAL("backs one to the end") {
        @Override
        public Optional<Wish> wish(Situation now, Chance chance) {
            int size = percent(chance, 15, 35);
            return now.beloved().flatMap(corner -> now.stake(corner, size));
        }
    };

    private final String manner;

    Temper(String manner) {
        this.manner = manner;
    }

    /**
     * What this kind of punter does.
     *
     * @return a few words
     */
    public String manner() {
        return manner;
    }

    /**
     * What a punter of this kind wants to stake now.
     *
     * @param now what the punter sees
     * @param chance the punter's own stream
     * @return a stake, if any
     */
    public abstract Optional<Wish> wish(Situation now, Chance chance);

    private static int percent(Chance chance, int least, int most) {
        return least + chance.index(most - least + 1);
    }

    /**
     * A stake on a corner.
     *
     * @param corner the corner
     * @param stake how much
     */
    public record Wish(Corner corner, long stake) {}

    /**
     * What a punter sees when it is his turn.
     *
     * @param chanceOfA the published chance
     * @param onA the stakes on A
     * @param onB the stakes on B
     * @param purse what the punter has
     * @param minimum the smallest stake
     * @param beloved the corner of the fighter that the punter took to heart, if it fights
     */
    public record Situation(
            WinProbability chanceOfA, long onA, long onB, long purse, long minimum, Optional<Corner> beloved) {
        private static final int HUNDRED = 100;

        Corner favourite() {
            return chanceOfA.favourite();
        }

        /** The corner with more money on it. */
        Optional<Corner> heavier() {
            return onA == onB ? Optional.empty() : Optional.of(onA > onB ? Corner.A : Corner.B);
        }

        /** The corner whose share of the pool is at least a tenth of the pool below its published chance. */
        Optional<Corner> underbacked() {
            long pool = onA + onB;
            if (pool == 0) {
                return Optional.of(favourite());
            }
            long shareOfA = onA * WinProbability.WHOLE / pool;
            long gap = chanceOfA.ppm() - shareOfA;
            if (Math.abs(gap) < WinProbability.WHOLE / 10) {
                return Optional.empty();
            }
            return Optional.of(gap > 0 ? Corner.A : Corner.B);
        }

        /** A corner by the published chance. */
        Corner drawn(Chance chance) {
            return chance.below(WinProbability.WHOLE) < chanceOfA.ppm() ? Corner.A : Corner.B;
        }

        /** A part of the purse on a corner, at least the minimum, or nothing if the purse does not hold that. */
        Optional<Wish> stake(Corner corner, int percent) {
            long stake = Math.max(minimum, purse / HUNDRED * percent + purse % HUNDRED * percent / HUNDRED);
            return stake <= purse ? Optional.of(new Wish(corner, stake)) : Optional.empty();
        }
    }
}
