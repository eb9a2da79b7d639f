package dev.parlor.bot.settings;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import dev.parlor.discord.link.Shards;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table of everything that can be set. */
final class Keys {
    private static final long MOST = 1_000_000_000_000L;

    static final Key<Path> DATA = Key.of(
            "data", Kinds.folder(), "data", "The folder of everything that Parlor keeps: database, logs, backups.");
    static final Key<Optional<Path>> CONTENT = Key.of(
            "content",
            Kinds.folder().optional(),
            "",
            "A folder whose files, such as currencies.json, replace those of the built-in content pack.");
    static final Key<Locale> LOCALE =
            Key.of("locale", Kinds.language("en", "es"), "en", "The language of those who did not choose one.");

    static final Key<String> PARLOR_ID = Key.of(
            "parlor.id",
            Kinds.text(
                    "1 to 32 lowercase letters, digits, '-' and '_', a letter first",
                    Pattern.compile("[a-z][a-z0-9_-]{0,31}")),
            "home",
            "Whose books the local table opens. Another id is another community with books of its own.");
    static final Key<String> PARLOR_NAME =
            Key.of("parlor.name", Kinds.name(64), "The Parlor", "What the community is called.");

    static final Key<Optional<String>> DATABASE_URL = Key.of(
            "database.url",
            Kinds.database().optional(),
            "",
            "Where the books are. Nothing means the file parlor.db in the data folder.");
    static final Key<Optional<String>> DATABASE_USER =
            Key.of("database.user", Kinds.name(63).optional(), "", "Who Parlor is at a PostgreSQL server.");
    static final Key<Optional<Secret>> DATABASE_PASSWORD =
            Key.of("database.password", Kinds.secret().optional(), "", "That user's password.");

    static final Key<Integer> SIZE = Key.of(
            "tournament.size", Kinds.number(2, 64), "8", "How many fighters a tournament seats unless it says so.");
    static final Key<Duration> SIGN_UP = Key.of(
            "tournament.sign-up",
            times(ofSeconds(1), ofDays(7)),
            "5m",
            "How long entries are taken before the seeding.");
    static final Key<Duration> BETTING_WINDOW = Key.of(
            "tournament.betting-window",
            times(ofSeconds(1), ofHours(24)),
            "30s",
            "How long bets on a match are taken.");
    static final Key<Duration> PAUSE =
            Key.of("tournament.pause", times(ZERO, ofHours(24)), "8s", "The rest between two matches.");
    static final Key<Duration> SCENE =
            Key.of("tournament.scene", times(ZERO, ofMinutes(10)), "4s", "How long each scene of a fight is shown.");
    static final Key<Long> ENTRY_FEE = Key.of(
            "tournament.entry-fee",
            Kinds.amount(0, MOST),
            "0",
            "What an entry costs, in chips; it goes into the prizes.");
    static final Key<List<Integer>> PRIZES = Key.of(
            "tournament.prizes",
            Kinds.shares(4),
            "70%, 30%",
            "How the entry fees are shared out: the champion first, then the places behind.");

    static final Key<Long> ADDED = Key.of(
            "tournament.added-prize", Kinds.amount(0, MOST), "0", "What the house adds to the entry fees, in chips.");
    static final Key<Boolean> THIRD_PLACE = Key.of(
            "tournament.third-place",
            Kinds.flag(),
            "false",
            "Whether the losers of the semi-finals meet for the third place.");

    static final Key<Integer> TAKEOUT =
            Key.of("betting.takeout", Kinds.percent(5_000), "5%", "The house's share of the stakes on a match.");
    static final Key<Long> MINIMUM_STAKE = Key.of(
            "betting.minimum-stake",
            Kinds.amount(1, MOST),
            "20",
            "The smallest bet, in chips; large enough that the house's share of it is not nothing.");

    static final Key<Boolean> TABLE_HOST = Key.of(
            "table.host",
            Kinds.flag(),
            "true",
            "Whether the house has a host who announces the next tournament when one is over.");
    static final Key<Duration> TABLE_SIGN_UP = Key.of(
            "table.sign-up",
            times(ofSeconds(1), ofDays(7)),
            "10s",
            "How long the host takes entries; then fighters of the house take the places that are left.");
    static final Key<Integer> TABLE_FREE = Key.of(
            "table.free-places",
            Kinds.number(0, 64),
            "2",
            "How many places the host keeps free for people until then.");
    static final Key<Integer> TABLE_PUNTERS =
            Key.of("table.punters", Kinds.number(0, 48), "12", "How many punters of the house bet on each match.");

    static final Key<Integer> HOUSE_RULES = Key.of(
            "economy.house-rules",
            Kinds.number(1, 1_000_000),
            "1",
            "The version of the house rules that players accept; a higher one asks everybody again.");
    static final Key<Duration> DAILY_COOLDOWN = Key.of(
            "economy.daily-cooldown",
            times(ofMinutes(1), ofDays(7)),
            "24h",
            "How long after a daily claim the next one can be made.");
    static final Key<Duration> STREAK_WINDOW = Key.of(
            "economy.streak-window",
            times(ofMinutes(1), ofDays(14)),
            "48h",
            "How long after a daily claim the next one continues the streak.");
    static final Key<Duration> GIFT_PATIENCE = Key.of(
            "economy.gift-patience",
            times(ofMinutes(1), ofDays(7)),
            "1h",
            "How long a large gift waits to be accepted.");
    static final Key<Integer> LEVEL_STEP = Key.of(
            "economy.level-step",
            Kinds.number(1, 1_000_000),
            "100",
            "The experience between level 1 and 2; each level needs that much more than the one before.");

    static final Key<Optional<Duration>> CURTAIN = Key.of(
            "show.curtain",
            times(ZERO, ofMinutes(5)).optional(),
            "",
            "How long after a match is drawn its show begins. Nothing means 20s if somebody outside tells the fights,"
                    + " else at once.");
    static final Key<Integer> NARRATIONS = Key.of(
            "show.narrations-per-day",
            Kinds.number(0, 100_000),
            "200",
            "How many fights narrators outside are asked to tell in a day; the house tells the rest.");
    static final Key<Integer> PAINTINGS = Key.of(
            "show.pictures-per-day",
            Kinds.number(0, 100_000),
            "60",
            "How many pictures painters outside are asked for in a day; the house paints the rest.");
    static final Key<Integer> LOOKS = Key.of(
            "show.looks-per-day",
            Kinds.number(0, 100_000),
            "60",
            "How many portraits onlookers outside are asked about in a day.");
    static final Key<Optional<List<String>>> BLOCKED = Key.of(
            "show.blocked-words",
            Kinds.words().optional(),
            "",
            "Words that narrators outside may not say, besides those of the house's own list; their lines are dropped.");
    static final Key<Integer> PICTURES_KEPT = Key.of(
            "show.pictures-kept",
            Kinds.number(100, 1_000_000),
            "2000",
            "How many pictures are kept in the data folder; the house paints its own again when they are gone.");

    static final Key<Optional<Secret>> NVIDIA = Key.of(
                    "nvidia.key",
                    Kinds.secret().optional(),
                    "",
                    "The key of NVIDIA's models, which tell fights and look at portraits.")
            .knownAs("NVIDIA_API_KEY");
    static final Key<Optional<String>> NVIDIA_URL = Key.of(
            "nvidia.url", Kinds.address().optional(), "", "Where they are. Nothing means NVIDIA's public endpoint.");
    static final Key<Optional<List<String>>> NVIDIA_MODELS = Key.of(
            "nvidia.models",
            Kinds.models().optional(),
            "",
            "Which of them tell fights, in this order; those that are gone are passed over. Nothing means a list that"
                    + " begins with meta/llama-3.1-405b-instruct.");

    static final Key<Optional<String>> NARRATOR_URL = Key.of(
            "narrator.url",
            Kinds.address().optional(),
            "",
            "Another endpoint of the OpenAI shape that tells fights, such as Ollama's http://localhost:11434/v1. If it is"
                    + " slow, set show.curtain to the time that it needs.");
    static final Key<Optional<Secret>> NARRATOR_KEY =
            Key.of("narrator.key", Kinds.secret().optional(), "", "Its key, if it wants one.");
    static final Key<Optional<List<String>>> NARRATOR_MODELS =
            Key.of("narrator.models", Kinds.models().optional(), "", "Which of its models are asked, in this order.");

    static final Key<Optional<Secret>> SUPERMACHINE = Key.of(
                    "supermachine.key", Kinds.secret().optional(), "", "The key of Supermachine, which paints.")
            .knownAs("SUPERMACHINE_API_KEY");
    static final Key<Optional<String>> SUPERMACHINE_URL = Key.of(
            "supermachine.url", Kinds.address().optional(), "", "Where it is. Nothing means its public endpoint.");
    static final Key<Optional<String>> SUPERMACHINE_HOOKS_URL = Key.of(
            "supermachine.hooks-url",
            Kinds.address().optional(),
            "",
            "Where its older API is, which calls when a picture is ready. Nothing means its public endpoint.");
    static final Key<Optional<Secret>> POLLINATIONS = Key.of(
                    "pollinations.key", Kinds.secret().optional(), "", "The key of Pollinations, which paints.")
            .knownAs("POLLINATIONS_API_KEY");
    static final Key<Optional<String>> POLLINATIONS_URL = Key.of(
            "pollinations.url", Kinds.address().optional(), "", "Where it is. Nothing means its public endpoint.");
    static final Key<Optional<Secret>> GEMINI = Key.of(
                    "gemini.key", Kinds.secret().optional(), "", "The key of Google's Gemini, which paints.")
            .knownAs("GEMINI_API_KEY");
    static final Key<Optional<String>> GEMINI_URL =
            Key.of("gemini.url", Kinds.address().optional(), "", "Where it is. Nothing means its public endpoint.");

    static final Key<Optional<String>> PUBLIC_URL = Key.of(
                    "web.public-url",
                    Kinds.address().optional(),
                    "",
                    "How the web reaches this house, so that painters can call when a picture is ready. Without it they"
                            + " are asked again and again.")
            .knownAs("PARLOR_PUBLIC_URL");
    static final Key<Integer> HOOKS_PORT = Key.of(
            "web.hooks-port",
            Kinds.number(0, 65_535),
            "7781",
            "The port behind web.public-url: nothing but /hooks/art is served there; 0 takes any that is free.");

    static final Key<Boolean> WEB_ENABLED =
            Key.of("web.enabled", Kinds.flag(), "true", "Whether /metrics and /health are served.");
    static final Key<String> WEB_HOST = Key.of(
            "web.host",
            Kinds.host(),
            "127.0.0.1",
            "Where they are served. They have no password: anything but this machine belongs behind a fence.");
    static final Key<Integer> WEB_PORT =
            Key.of("web.port", Kinds.number(0, 65_535), "7780", "Their port; 0 takes any that is free.");

    static final Key<LogLevel> LOG_LEVEL =
            Key.of("logging.level", Kinds.choice(LogLevel.class), "info", "How much Parlor writes down.");
    static final Key<LogFormat> LOG_FORMAT = Key.of(
            "logging.format", Kinds.choice(LogFormat.class), "text", "One line for people, or one JSON object a line.");

    static final Key<Optional<Secret>> DISCORD_TOKEN = Key.of(
                    "discord.token",
                    Kinds.secret().optional(),
                    "",
                    "The token of the bot's account. With it, Parlor plays on Discord; the local table needs none.")
            .knownAs("DISCORD_TOKEN");
    static final Key<Shards> DISCORD_SHARDS = Key.of(
            "discord.shards",
            Kind.of(Shards.EXPECTED, Shards::read),
            "auto",
            "Which parts of Discord's gateway this process holds; several processes on one database share them as"
                    + " 0/2 and 1/2.");
    static final Key<Optional<String>> DISCORD_SERVER = Key.of(
            "discord.server",
            Kinds.text("the id of a server, 17 to 20 digits", Pattern.compile("[1-9][0-9]{16,19}"))
                    .optional(),
            "",
            "The only server that gets the commands, at once, as for trying out; all servers get them otherwise.");

    /** All of them, in the order in which people read about them. */
    static final List<Key<?>> ALL = List.of(
            DATA,
            CONTENT,
            LOCALE,
            PARLOR_ID,
            PARLOR_NAME,
            DATABASE_URL,
            DATABASE_USER,
            DATABASE_PASSWORD,
            SIZE,
            SIGN_UP,
            BETTING_WINDOW,
            PAUSE,
            SCENE,
            ENTRY_FEE,
            PRIZES,
            ADDED,
            THIRD_PLACE,
            TAKEOUT,
            MINIMUM_STAKE,
            TABLE_HOST,
            TABLE_SIGN_UP,
            TABLE_FREE,
            TABLE_PUNTERS,
            HOUSE_RULES,
            DAILY_COOLDOWN,
            STREAK_WINDOW,
            GIFT_PATIENCE,
            LEVEL_STEP,
            CURTAIN,
            NARRATIONS,
            PAINTINGS,
            LOOKS,
            BLOCKED,
            PICTURES_KEPT,
            NVIDIA,
            NVIDIA_URL,
            NVIDIA_MODELS,
            NARRATOR_URL,
            NARRATOR_KEY,
            NARRATOR_MODELS,
            SUPERMACHINE,
            SUPERMACHINE_URL,
            SUPERMACHINE_HOOKS_URL,
            POLLINATIONS,
            POLLINATIONS_URL,
            GEMINI,
            GEMINI_URL,
            WEB_ENABLED,
            WEB_HOST,
            WEB_PORT,
            PUBLIC_URL,
            HOOKS_PORT,
            LOG_LEVEL,
            LOG_FORMAT,
            DISCORD_TOKEN,
            DISCORD_SHARDS,
            DISCORD_SERVER);

    private Keys() {}

    private static Kind<Duration> times(Duration least, Duration most) {
        return Times.between(least, most);
    }

    static Optional<Key<?>> named(String name) {
        return ALL.stream()
                .filter(key -> key.name().equals(name))
                .<Key<?>>map(key -> key)
                .findFirst();
    }

    static List<String> names() {
        return ALL.stream().<String>map(Key::name).toList();
    }

    static List<String> variables() {
        return ALL.stream().flatMap(key -> key.variables().stream()).toList();
    }
}
