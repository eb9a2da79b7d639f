package dev.parlor.bot.house;

import dev.parlor.bot.content.Content;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.Settings;
import dev.parlor.core.money.EconomyRules;
import dev.parlor.core.tournament.TournamentRules;

/**
 * What a house is run by at one instant. The parts fit each other.
 *
 * @param effective the settings, and where they come from
 * @param settings their values
 * @param content what is played with
 * @param economy the rules that follow for money
 * @param tournaments the rules that follow for tournaments
 */
record Charter(
        Effective effective, Settings settings, Content content, EconomyRules economy, TournamentRules tournaments) {
    static Charter of(Effective effective, Content content) {
        Settings settings = effective.settings();
        EconomyRules economy = content.rules(settings.economy());
        return new Charter(effective, settings, content, economy, TournamentTerms.rules(settings, economy));
    }

    /** The same, but for what counts without a restart. */
    Charter adopting(Charter newer) {
        return of(effective.adopting(newer.effective), content.adopting(newer.content));
    }
}
