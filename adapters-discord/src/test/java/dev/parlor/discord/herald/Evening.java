package dev.parlor.discord.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Offers;
import dev.parlor.commands.Press;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Request;
import dev.parlor.commands.TestHouse;
import dev.parlor.commands.moment.Placards;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chat.BindRoom;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.interaction.InteractionDesk;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.privacy.PrivacyDesk;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.discord.commands.CommandIds;
import dev.parlor.discord.commands.Manual;
import dev.parlor.discord.render.Brackets;
import dev.parlor.discord.render.Renderer;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Guild;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.StandIn;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A house and its herald on a stand-in for Discord. A restart makes new ones on the same storage. */
final class Evening implements AutoCloseable {
    static final Pace QUICK = new Pace(
            Duration.ofMillis(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMillis(10),
            Duration.ofMillis(100),
            Duration.ofMillis(150),
            Duration.ofMillis(50),
            Duration.ofHours(1));

    final StandIn discord;
    final HandClock clock;
    final ParlorId parlor;
    final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<Consumer<Fact>> ears = new CopyOnWriteArrayList<>();
    private final AtomicInteger names = new AtomicInteger();
    private final Storage storage;
    private final Pace pace;
    TestHouse house;
    RoomDesk rooms;
    PostingDesk postings;
    private InteractionDesk interactions;
    private Runnable ending = () -> {};
    Wire wire;
    Herald herald;

    /** What an evening is kept in. */
    interface Storage {
        /** The desks' doors to it, opened anew for each house. */
        House house(String name, HandClock clock);

        /** The facts that nobody has heard of. */
        List<Fact> facts();
    }

    /** The desks that run on a storage. */
    record House(TestHouse house, RoomDesk rooms, PostingDesk postings, InteractionDesk interactions) {
        static <S extends PrivacyDesk.Storage & BettingDesk.Storage & RoomDesk.Storage & PostingDesk.Storage> House on(
                String name, HandClock clock, Transactions<S> storage) {
            return new House(
                    TestHouse.node(name, clock, storage),
                    new RoomDesk(storage, clock),
                    new PostingDesk(storage, clock),
                    new InteractionDesk(storage, clock));
        }
    }

    Evening(Pace pace, Storage storage) {
        this.discord = StandIn.open();
        this.clock = new HandClock(Fixtures.NOON);
        this.parlor = new ParlorId(discord.guild().id());
        this.storage = storage;
        this.pace = pace;
        open();
    }

    static Evening quick() {
        return new Evening(QUICK, inMemory());
    }

    static Evening at(Pace pace) {
        return new Evening(pace, inMemory());
    }

    private static Storage inMemory() {
        HandClock unused = new HandClock(Fixtures.NOON);
        MemoryTransactions memory = new MemoryTransactions(Seed.ofHex("ab".repeat(32))::derive, unused);
        return new Storage() {
            @Override
            public House house(String name, HandClock clock) {
                return House.on(name, clock, memory);
            }

            @Override
            public List<Fact> facts() {
                return memory.write(open -> open.outbox().drain());
            }
        };
    }

    /** Opens a new house on the same storage, as after a restart. Of the one before nothing is heard any more. */
    void open() {
        Thread.ofVirtual().start(ending);
        House opened = storage.house("n" + names.incrementAndGet() + "-", clock);
        house = opened.house();
        rooms = opened.rooms();
        postings = opened.postings();
        interactions = opened.interactions();
        wire = new Wire(discord);
        herald = herald("one");
        ending = herald::close;
        herald.open();
    }

    /** A herald on the storage that is open, as another process has one. */
    Herald herald(String node) {
        Controls controls = new Controls(new Offers(interactions), () -> "c" + names.incrementAndGet(), clock);
        Placards placards = new Placards(
                new Programme(house.desks.tournaments()),
                house.desks.betting(),
                house.desks.economy(),
                house.director,
                controls);
        Renderer renderer = new Renderer(
                house, house.pictures, Brackets.NONE, new Manual(house.commands.declarations(true), CommandIds.NONE));
        TestHouse mine = house;
        return new Herald(
                new Herald.House(
                        rooms,
                        postings,
                        house.desks.tournaments(),
                        placards,
                        renderer,
                        wire,
                        fault -> faults.addAll(mine == house ? List.of(fault.toString()) : List.of())),
                pace,
                node,
                clock);
    }

    /** Lets the community play in a channel. */
    void plays(Channel channel, Room.Kind kind, boolean threads) {
        plays(parlor, channel, kind, threads);
    }

    void plays(ParlorId where, Channel channel, Room.Kind kind, boolean threads) {
        rooms.bind(new BindRoom(
                where, new ChannelId(channel.id()), kind, Optional.of(threads), Optional.empty(), Locale.ENGLISH));
    }

    void playsInArena(boolean threads) {
        plays(arena(), Room.Kind.CHANNEL, threads);
    }

    Channel arena() {
        return discord.channel("arena");
    }

    Reply ask(String player, String path, Map<String, String> options) {
        return ask(parlor, player, path, options);
    }

    Reply ask(ParlorId where, String player, String path, Map<String, String> options) {
        Reply reply = askQuietly(where, player, path, options);
        relay();
        return reply;
    }

    /** Has something done of which the herald hears nothing. */
    Reply askQuietly(String player, String path, Map<String, String> options) {
        return askQuietly(parlor, player, path, options);
    }

    private Reply askQuietly(ParlorId where, String player, String path, Map<String, String> options) {
        return house.reception.answer(new Request(
                "r" + names.incrementAndGet(),
                where,
                new PlayerId(player),
                CommandPath.of(path),
                options,
                Locale.ENGLISH,
                player.equals("house")));
    }

    /** Uses a button. */
    Reply press(String player, String control) {
        Reply reply = house.reception.press(new Press(
                "p" + names.incrementAndGet(),
                parlor,
                new PlayerId(player),
                control,
                Map.of(),
                Locale.ENGLISH,
                player.equals("house")));
        relay();
        return reply;
    }

    /** Brings the news to somebody else as well. */
    void heardBy(Consumer<Fact> other) {
        ears.add(other);
    }

    /** Brings the news to the herald. */
    void relay() {
        for (Fact fact : storage.facts()) {
            herald.happened(fact);
            ears.forEach(ear -> ear.accept(fact));
        }
    }

    /** The news, for those who bring it themselves. */
    List<Fact> news() {
        return storage.facts();
    }

    /** Takes the next step of a tournament, and waits until it is told. */
    void step() {
        ask("house", "tournament run", Map.of());
        told();
    }

    /** A tournament whose first match takes bets. */
    void takesBets(int size) {
        ask("house", "tournament new", Map.of("size", Integer.toString(size)));
        ask("house", "tournament fill", Map.of());
        step();
        step();
    }

    Tournament tournament() {
        return house.desks.tournaments().newest(parlor, 1).getFirst();
    }

    /** The matches that have been on so far. */
    List<Match> matches() {
        return house.desks.tournaments().matches(tournament().id()).stream()
                .filter(match -> !(match instanceof Match.Waiting || match instanceof Match.Seeded))
                .toList();
    }

    /** Plays a tournament to its end, with bets on each match. */
    void playOn() {
        for (int steps = 0; !(tournament() instanceof Tournament.Finished); steps++) {
            assertThat(steps).as("steps of a tournament").isLessThan(200);
            if (matches().stream().anyMatch(Match.Betting.class::isInstance)) {
                bets();
            }
            step();
        }
    }

    void bets() {
        ask("alice", "start", Map.of());
        ask("bob", "start", Map.of());
        for (String bet : List.of("alice A", "bob B")) {
            String[] who = bet.split(" ", -1);
            Reply reply = ask(who[0], "bet place", Map.of("fighter", who[1], "amount", "25"));
            assertThat(TestHouse.said(reply)).contains("If it closed now");
        }
    }

    /** Waits until nothing is left to tell. */
    void told() {
        await("end of telling; " + faults, () -> postings.due(100).isEmpty());
    }

    void await(String what, Supplier<Boolean> look) {
        discord.await(what, () -> Optional.of(true).filter(yes -> look.get()));
    }

    List<Post> in(Channel channel) {
        return discord.posts().in(channel);
    }

    /** The threads that there are, in the order in which they were begun. */
    List<Channel> threads() {
        return threads(discord.guild());
    }

    List<Channel> threads(Guild guild) {
        return discord.world().channels(guild).stream()
                .filter(channel -> channel.parent().isPresent())
                .toList();
    }

    int requests(String route) {
        return discord.traffic().requests(route).size();
    }

    @Override
    public void close() {
        herald.close();
        wire.close();
        discord.close();
    }
}
