package dev.parlor.bot.exhibition;

import dev.parlor.bot.punters.Punter;

/**
 * How the evening went for a punter.
 *
 * @param punter who
 * @param start the chips at the door
 * @param end the chips at the end
 * @param bets how many bets
 * @param paid how many of them came back, with a gain or as a refund
 */
record Standing(Punter punter, long start, long end, long bets, long paid) {
    long gain() {
        return end - start;
    }
}
