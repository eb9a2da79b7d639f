package dev.parlor.bot.settings;

import dev.parlor.core.ParlorId;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Levels;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.discord.link.Shards;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that an operator can set, checked.
 *
 * @param data the folder of all that is kept
 * @param content a folder of content that replaces the built-in one
 * @param locale the language of those who did not choose one
 * @param community whom the local table serves
 * @param database where the books are
 * @param tournament how tournaments run
 * @param betting the terms of bets
 * @param table who keeps the local table going
 * @param economy the times and steps of the economy; its amounts belong to the currencies
 * @param show how fights are shown
 * @param providers who outside works for the show
 * @param web the operator's endpoints
 * @param logging what is written down
 * @param discord how the house is reached on Discord
 */
public record Settings(
        Path data,
        Optional<Path> content,
        Locale locale,
        Community community,
        Database database,
        Tournament tournament,
        Betting betting,
        Table table,
        Economy economy,
        Show show,
        Providers providers,
        Web web,
        Logging logging,
        Discord discord) {
    /** In this time most narrators outside are ready. */
    private static final Duration FOR_OTHERS = Duration.ofSeconds(20);

    static Settings of(Values values) {
        return new Settings(
                values.get(Keys.DATA),
                values.get(Keys.CONTENT),
                values.get(Keys.LOCALE),
                new Community(new ParlorId(values.get(Keys.PARLOR_ID)), values.get(Keys.PARLOR_NAME)),
                new Database(
                        values.get(Keys.DATABASE_URL),
                        values.get(Keys.DATABASE_USER),
                        values.get(Keys.DATABASE_PASSWORD)),
                tournament(values),
                new Betting(new Takeout(values.get(Keys.TAKEOUT)), Amount.of(values.get(Keys.MINIMUM_STAKE))),
                new Table(
                        values.get(Keys.TABLE_HOST),
                        values.get(Keys.TABLE_SIGN_UP),
                        values.get(Keys.TABLE_FREE),
                        values.get(Keys.TABLE_PUNTERS)),
                economy(values),
                new Show(
                        values.get(Keys.CURTAIN),
                        values.get(Keys.NARRATIONS),
                        values.get(Keys.PAINTINGS),
                        values.get(Keys.LOOKS),
                        values.get(Keys.PICTURES_KEPT),
                        values.get(Keys.BLOCKED).orElse(List.of())),
                providers(values),
                new Web(
                        values.get(Keys.WEB_ENABLED),
                        values.get(Keys.WEB_HOST),
                        values.get(Keys.WEB_PORT),
                        values.get(Keys.PUBLIC_URL),
                        values.get(Keys.HOOKS_PORT)),
                new Logging(values.get(Keys.LOG_LEVEL), values.get(Keys.LOG_FORMAT)),
                new Discord(
                        values.get(Keys.DISCORD_TOKEN),
                        values.get(Keys.DISCORD_SHARDS),
                        values.get(Keys.DISCORD_SERVER)));
    }

    private static Tournament tournament(Values values) {
        return new Tournament(
                values.get(Keys.SIZE),
                values.get(Keys.SIGN_UP),
                values.get(Keys.BETTING_WINDOW),
                values.get(Keys.PAUSE),
                values.get(Keys.SCENE),
                new PrizeRules(
                        Amount.of(values.get(Keys.ENTRY_FEE)),
                        Amount.of(values.get(Keys.ADDED)),
                        values.get(Keys.PRIZES)),
                values.get(Keys.THIRD_PLACE));
    }

    private static Economy economy(Values values) {
        return new Economy(
                values.get(Keys.HOUSE_RULES),
                values.get(Keys.DAILY_COOLDOWN),
                values.get(Keys.STREAK_WINDOW),
                values.get(Keys.GIFT_PATIENCE),
                new Levels(values.get(Keys.LEVEL_STEP)));
    }

    private static Providers providers(Values values) {
        return new Providers(
                new Provider(values.get(Keys.NVIDIA), values.get(Keys.NVIDIA_URL), values.get(Keys.NVIDIA_MODELS)),
                new Provider(
                        values.get(Keys.NARRATOR_KEY), values.get(Keys.NARRATOR_URL), values.get(Keys.NARRATOR_MODELS)),
                new Provider(values.get(Keys.SUPERMACHINE), values.get(Keys.SUPERMACHINE_URL), Optional.empty()),
                new Provider(values.get(Keys.SUPERMACHINE), values.get(Keys.SUPERMACHINE_HOOKS_URL), Optional.empty()),
                new Provider(values.get(Keys.POLLINATIONS), values.get(Keys.POLLINATIONS_URL), Optional.empty()),
                new Provider(values.get(Keys.GEMINI), values.get(Keys.GEMINI_URL), Optional.empty()));
    }

    /**
     * How the house is reached on Discord.
     *
     * @param token the token of the bot's account; without one the house is not on Discord
     * @param shards which parts of the gateway this process holds
     * @param server the only server that has the commands; all servers if empty
     */
    public record Discord(Optional<Secret> token, Shards shards, Optional<String> server) {}

    /**
     * How long after a match is drawn its show begins.
     *
     * @return the time that was set, or one that narrators outside need, if there are any
     */
    public Duration curtain() {
        boolean others = providers.nvidia().key().isPresent()
                || providers.narrator().url().isPresent();
        return show.curtain().orElse(others ? FOR_OTHERS : Duration.ZERO);
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
     * @param prizes what a seat costs, and who wins that
     * @param thirdPlace whether the losers of the semi-finals meet
     */
    public record Tournament(
            int size,
            Duration signUp,
            Duration bettingWindow,
            Duration pause,
            Duration scene,
            PrizeRules prizes,
            boolean thirdPlace) {}

    /**
     * The terms of bets.
     *
     * @param takeout the house's share
     * @param minimumStake in chips
     */
    public record Betting(Takeout takeout, Amount minimumStake) {}

    /**
     * Who keeps the local table going.
     *
     * @param host whether somebody announces the next tournament when one is over
     * @param signUp how long the host takes entries
     * @param free how many places the host keeps free for people until then
     * @param punters how many punters of the house bet on each match
     */
    public record Table(boolean host, Duration signUp, int free, int punters) {}

    /**
     * The times and steps of the economy.
     *
     * @param houseRules the version that players accept
     * @param dailyCooldown how long after a daily claim the next one can be made
     * @param streakWindow how long after a daily claim the next one continues the streak
     * @param giftPatience how long a large gift waits to be accepted
     * @param levels how experience becomes a level
     */
    public record Economy(
            int houseRules, Duration dailyCooldown, Duration streakWindow, Duration giftPatience, Levels levels) {}

    /**
     * The operator's endpoints.
     *
     * @param enabled whether they are served
     * @param host where
     * @param port 0 for any that is free
     * @param publicUrl how the web reaches the house
     * @param hooksPort where calls of painters are taken, if the web reaches the house; 0 for any that is free
     */
    public record Web(boolean enabled, String host, int port, Optional<String> publicUrl, int hooksPort) {}

    /**
     * How fights are shown.
     *
     * @param curtain how long after the draw a show begins, if it is said
     * @param narrations how many fights are told by others in a day
     * @param paintings how many pictures are painted by others in a day
     * @param looks how many portraits are looked at by others in a day
     * @param picturesKept how many pictures are kept
     * @param blocked words that nobody outside may say
     */
    public record Show(
            Optional<Duration> curtain,
            int narrations,
            int paintings,
            int looks,
            int picturesKept,
            List<String> blocked) {
        /** Copies the words. */
        public Show {
            blocked = List.copyOf(blocked);
        }
    }

    /**
     * Somebody outside who works for the show.
     *
     * @param key what it knows the house by
     * @param url where it is, if not where everybody finds it
     * @param models which of its models are asked, if it is said
     */
    public record Provider(Optional<Secret> key, Optional<String> url, Optional<List<String>> models) {}

    /**
     * Everybody outside who works for the show.
     *
     * @param nvidia tells and looks
     * @param narrator tells, by an endpoint of the operator's choice
     * @param supermachine paints
     * @param supermachineHooks paints, and calls when a picture is ready
     * @param pollinations paints
     * @param gemini paints
     */
    public record Providers(
            Provider nvidia,
            Provider narrator,
            Provider supermachine,
            Provider supermachineHooks,
            Provider pollinations,
            Provider gemini) {}

    /**
     * What is written down.
     *
     * @param level how much
     * @param format what a line looks like
     */
    public record Logging(LogLevel level, LogFormat format) {}
}
