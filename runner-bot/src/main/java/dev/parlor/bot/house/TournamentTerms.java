package dev.parlor.bot.house;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.Settings;
import dev.parlor.core.betting.DustPolicy;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Coin;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyRules;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Timetable;
import dev.parlor.core.tournament.TournamentRules;
import java.time.Duration;
import java.util.Optional;

/** The rules of tournaments that follow from the settings. */
public final class TournamentTerms {
    /** The entrance, the fight in two parts, and the verdict. */
    private static final int SCENES = 4;

    private TournamentTerms() {}

    /** What bets are in: the first currency that may be staked. */
    static Currency main(EconomyRules economy) {
        return economy.currencies().coins().stream()
                .filter(coin -> coin.allows(Coin.Use.STAKE))
                .map(Coin::currency)
                .findFirst()
                .orElseThrow(() -> new Complaint("no currency of the content pack may be staked, so nobody could bet"));
    }

    static TournamentRules rules(Settings settings, EconomyRules economy) {
        Settings.Tournament set = settings.tournament();
        return new TournamentRules(
                set.size(),
                Seeding.RANDOM,
                set.thirdPlace(),
                set.bettingWindow(),
                main(economy),
                new PoolRules(
                        settings.betting().takeout(),
                        DustPolicy.HOUSE,
                        settings.betting().minimumStake(),
                        new Amount(Long.MAX_VALUE)),
                true,
                Optional.of(timetable(set, set.signUp()).curtain(settings.curtain())),
                set.prizes());
    }

    /**
     * The same tournaments with another time for entries.
     *
     * @param rules of any tournament that runs by itself
     * @param signUp how long entries are taken
     * @return the changed rules
     */
    public static TournamentRules with(TournamentRules rules, Duration signUp) {
        return rules.timetable()
                .map(times -> rules.with(
                        new Timetable(signUp, times.pause(), times.scene(), times.scenes(), times.curtain())))
                .orElse(rules);
    }

    private static Timetable timetable(Settings.Tournament set, Duration signUp) {
        return new Timetable(signUp, set.pause(), set.scene(), SCENES);
    }
}
