package dev.parlor.bot.settings;

import dev.parlor.core.ParlorId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that an operator can set, checked.
 *
 * @param data the folder of all that is kept
 * @param locale the language of those who did not choose one
 * @param community whom the local table serves
 * @param database where the books are
 * @param tournament how tournaments run
 * @param betting the terms of bets
 * @param web the operator's endpoints
 * @param logging what is written down
 * @param discordToken the token of the bot's account
 */
public record Settings(
        Path data,
        Locale locale,
        Community community,
        Database database,
        Tournament tournament,
        Betting betting,
        Web web,
        Logging logging,
        Optional<Secret> discordToken) {
    static Settings of(Values values) {
        return new Settings(
                values.get(Keys.DATA),
                values.get(Keys.LOCALE),
                new Community(new ParlorId(values.get(Keys.PARLOR_ID)), values.get(Keys.PARLOR_NAME)),
                new Database(
                        values.get(Keys.DATABASE_URL),
                        values.get(Keys.DATABASE_USER),
                        values.get(Keys.DATABASE_PASSWORD)),
                tournament(values),
                new Betting(values.get(Keys.TAKEOUT), values.get(Keys.MINIMUM_STAKE)),
                new Web(values.get(Keys.WEB_ENABLED), values.get(Keys.WEB_HOST), values.get(Keys.WEB_PORT)),
                new Logging(values.get(Keys.LOG_LEVEL), values.get(Keys.LOG_FORMAT)),
                values.get(Keys.DISCORD_TOKEN));
    }

    private static Tournament tournament(Values values) {
        return new Tournament(
                values.get(Keys.SIZE),
                values.get(Keys.SIGN_UP),
                values.get(Keys.BETTING_WINDOW),
                values.get(Keys.PAUSE),
                values.get(Keys.SCENE),
                values.get(Keys.ENTRY_FEE),
                values.get(Keys.PRIZES));
    }

    /**
     * Whom the local table serves.
     *
     * @param id whose books
     * @param name what it is called
     */
    public record Community(ParlorId id, String name) {}

    /**
     * Where the books are.
     *
     * @param url a JDBC address; without one, a file in the data folder
     * @param user who Parlor is there
     * @param password that user's password
     */
    public record Database(Optional<String> url, Optional<String> user, Optional<Secret> password) {}

    /**
     * How tournaments run.
     *
     * @param size seats, 2 to 64
     * @param signUp how long entries are taken
     * @param bettingWindow how long bets on a match are taken
     * @param pause between two matches
     * @param scene how long each scene is shown
     * @param entryFee in chips
     * @param prizes shares of the entry fees in basis points, the champion's first, summing to 10 000
     */
    public record Tournament(
            int size,
            Duration signUp,
            Duration bettingWindow,
            Duration pause,
            Duration scene,
            long entryFee,
            List<Integer> prizes) {}

    /**
     * The terms of bets.
     *
     * @param takeout the house's share in basis points
     * @param minimumStake in chips
     */
    public record Betting(int takeout, long minimumStake) {}

    /**
     * The operator's endpoints.
     *
     * @param enabled whether they are served
     * @param host where
     * @param port 0 for any that is free
     */
    public record Web(boolean enabled, String host, int port) {}

    /**
     * What is written down.
     *
     * @param level how much
     * @param format what a line looks like
     */
    public record Logging(LogLevel level, LogFormat format) {}
}
