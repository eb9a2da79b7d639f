package dev.parlor.discord.standin;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A small Discord on the loopback address. It has a guild with a channel and a forum; who wants another world makes it
 * before the bot logs in.
 */
public final class StandIn implements AutoCloseable {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    private final Bell bell = new Bell();
    private final Temper temper = new Temper();
    private final Mischief mischief = new Mischief();
    private final Pace pace = new Pace();
    private final Judgement judgement = new Judgement();
    private final Files files = new Files();
    private final World world;
    private final Guild home;
    private final Diary diary;
    private final Posts posts;
    private final Interactions interactions;
    private final Commands commands;
    private final Traffic traffic;
    private final Gateway gateway;
    private final Rest rest;
    private final Tunnel tunnel;
    private final Credentials bot;

    private StandIn(InstantSource clock, Shards shards) {
        world = new World(new Snowflakes(clock), bell, "Parlor");
        home = world.guild("The Backroom");
        bot = new Credentials(Tokens.of(world.bot()));
        diary = new Diary(clock);
        posts = new Posts(world, diary);
        interactions = new Interactions(world);
        commands = new Commands(world);
        traffic = new Traffic(bell);
        gateway = new Gateway(world, temper, judgement, bot);
        world.listen(gateway);
        world.listen(judgement);
        Clerk clerk = new Clerk(paths(shards), mischief, traffic, judgement, bot, pace);
        rest = new Rest(clerk, files, SelfSigned.ofThisProcess().context());
        tunnel = new Tunnel(rest.securePort());
    }

    /** Opens one. */
    public static StandIn open() {
        return open(Shards.ONE);
    }

    /** Opens one that tells of shards. */
    public static StandIn open(Shards shards) {
        StandIn opened = new StandIn(InstantSource.system(), shards);
        Guild guild = opened.home;
        opened.world.channel(guild, Channel.Kind.TEXT, "arena");
        opened.world.channel(guild, Channel.Kind.FORUM, "tournaments");
        return opened;
    }

    private Paths paths(Shards shards) {
        Paths paths = new Paths();
        new Lobby(world, gateway::url, shards).lay(paths);
        commands.lay(paths);
        new Callbacks(world, posts, interactions, judgement).lay(paths);
        new FollowUps(world, posts, interactions, judgement).lay(paths);
        new Talk(world, posts, judgement).lay(paths);
        new Threads(world, posts, diary, judgement).lay(paths);
        new Places(world).lay(paths);
        return paths;
    }

    /** How to get in. */
    public Entrance entrance() {
        return new Entrance(bot.token(), rest.port(), rest.securePort(), tunnel.port());
    }

    /** The bot's token, without the word before it. */
    public String token() {
        return bot.token();
    }

    /** The REST interface without TLS, up to and without the slash before a way's path. */
    public String rest() {
        return entrance().rest();
    }

    /** Its places and people. */
    public World world() {
        return world;
    }

    /** The guild that was there first. */
    public Guild guild() {
        return home;
    }

    /** A channel of that guild by its name. */
    public Channel channel(String name) {
        return world.channels(guild()).stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No channel is called " + name));
    }

    /** Somebody new, in the first channel. */
    public Guest guest(String name) {
        return new Guest(hall(), world.person(name), channel("arena"), "en-US", Permissions.GUEST);
    }

    private Hall hall() {
        return new Hall(world, posts, interactions, commands, files, diary);
    }

    /** Its messages. */
    public Posts posts() {
        return posts;
    }

    /** What guests did. */
    public Interactions interactions() {
        return interactions;
    }

    /** What can be typed. */
    public Commands commands() {
        return commands;
    }

    /** What came in over the REST interface. */
    public Traffic traffic() {
        return traffic;
    }

    /** The tricks of the REST interface. */
    public Mischief mischief() {
        return mischief;
    }

    /** How much it takes. */
    public Pace pace() {
        return pace;
    }

    /** The gateway. */
    public Gateway gateway() {
        return gateway;
    }

    /** How the gateway treats those who come. */
    public Temper temper() {
        return temper;
    }

    /** Writes down as markdown what everybody did and saw, with the pictures in a folder beside it. */
    public void write(Path file, String title) {
        Transcript.write(world, diary, file, title);
    }

    /** Waits for something, and fails when it does not come. */
    public <T> T await(String what, Supplier<Optional<T>> look) {
        return await(what, LONG_ENOUGH, look);
    }

    /** Waits so long for something, and fails when it does not come. */
    public <T> T await(String what, Duration patience, Supplier<Optional<T>> look) {
        return bell.await(patience, look)
                .orElseThrow(() -> new AssertionError("In " + patience.toSeconds() + " s there was no " + what));
    }

    /** Waits until so many shards have logged in and heard of their guilds. */
    public void awaitBots(int shards) {
        await(
                shards + " shards",
                () -> Optional.of(shards).filter(wanted -> gateway.present().size() >= wanted));
    }

    /** Problems whose text has this in it are none. */
    public void overlook(String part) {
        judgement.overlook(part);
    }

    /** Everything that the bot, or the stand-in itself, sent and should not have. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>(judgement.problems());
        tunnel.strangers().forEach(stranger -> problems.add("somebody called " + stranger));
        return problems;
    }

    /** Fails if there are problems. */
    public void assertInnocent() {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.size() + " problems:\n" + String.join("\n", problems));
        }
    }

    @Override
    public void close() {
        tunnel.close();
        gateway.close();
        rest.close();
        judgement.close();
    }
}
