package dev.parlor.bot.exhibition;

/**
 * How the evening went for a punter.
 *
 * @param punter who
 * @param start the chips at the door
 * @param end the chips at the end
 * @param bets how many bets
 * @param won how many of them paid
 */
record Standing(Punter punter, long start, long end, int bets, int won) {
    long gain() {
        return end - start;
    }
}
