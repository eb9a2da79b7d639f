package dev.parlor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.house.Completions;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.house.HouseCommands;
import dev.parlor.commands.house.Terms;
import dev.parlor.commands.house.Theatre;
import dev.parlor.commands.house.Wardrobe;
import dev.parlor.commands.office.Contact;
import dev.parlor.commands.office.Office;
import dev.parlor.commands.office.ReloadOutcome;
import dev.parlor.commands.office.Standing;
import dev.parlor.commands.premises.Lodging;
import dev.parlor.core.Identifiers;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Step;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.interaction.InteractionDesk;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.EconomyRules;
import dev.parlor.core.privacy.PrivacyDesk;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Crew;
import dev.parlor.core.show.Director;
import dev.parlor.core.show.Faces;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.show.HouseVoice;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Pictures;
import dev.parlor.core.show.ProviderStatus;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.core.show.Theme;
import dev.parlor.core.show.Uploads;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Timetable;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentRules;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A house in memory, with a clock that is moved by hand and a tournament whose first match takes bets. */
public final class TestHouse implements People {
    public static final ParlorId PARLOR = new ParlorId("testkit");
    public static final PlayerId HOUSE = new PlayerId("house");
    public static final Currency CHIPS = new Currency("chips");
    private static final Duration WINDOW = Duration.ofMinutes(10);

    public final HandClock clock;
    public final Desks desks;
    public final Commands commands;
    public final Reception reception;
    public final Director director;
    public final People people;
    public final Map<PlayerId, PictureFile> faces = new ConcurrentHashMap<>();
    public Function<String, Uploads.Handed> uploads = TestHouse::handed;
    public Standing standing = Standing.GUEST;
    public List<ProviderStatus> providers = List.of();
    public Optional<Contact> contact = Optional.empty();
    public ReloadOutcome reloaded = new ReloadOutcome.Reloaded(List.of());
    public final ShowDesk shows;
    public final RoomDesk rooms;
    public final PostingDesk postings;
    public final Pictures pictures = pictures();
    public final List<String> faults = new CopyOnWriteArrayList<>();
    public TournamentRules rules = new TournamentRules(
                    4, Seeding.SEEDED, true, WINDOW, CHIPS, PoolRules.of(new Takeout(500)), false)
            .with(new Timetable(Duration.ofMinutes(5), Duration.ofMinutes(1), Duration.ofSeconds(10), 3));
    private final AtomicLong names = new AtomicLong();
    private final ToIntFunction<Consumer<Step>> due;

    public TestHouse() {
        this(new HandClock(Fixtures.NOON));
    }

    private TestHouse(HandClock clock) {
        this(clock, new MemoryTransactions(Seed.ofHex("cd".repeat(32))::derive, clock));
    }

    private TestHouse(HandClock clock, MemoryTransactions storage) {
        this("n", clock, storage, taker -> storage.takeDue(clock, taker), Optional.empty());
    }

    private <S extends PrivacyDesk.Storage & BettingDesk.Storage & RoomDesk.Storage & PostingDesk.Storage> TestHouse(
            String node,
            HandClock clock,
            Transactions<S> storage,
            ToIntFunction<Consumer<Step>> due,
            Optional<Function<EconomyDesk, People>> chat) {
        this.clock = clock;
        this.due = due;
        Identifiers ids = () -> node + names.incrementAndGet();
        this.desks = new Desks(
                new TournamentDesk(storage, clock),
                new BettingDesk(storage, clock),
                new EconomyDesk(storage, clock),
                new FairnessDesk(storage),
                new PrivacyDesk(storage, EconomyRules.standard(), ids, clock));
        InteractionDesk interactions = new InteractionDesk(storage, clock);
        Controls controls = new Controls(new Offers(interactions), ids, clock);
        people = chat.map(made -> made.apply(desks.economy())).orElse(this);
        shows = new ShowDesk(new MemoryTransactions(clock), clock);
        director = director();
        rooms = new RoomDesk(storage, clock);
        postings = new PostingDesk(storage, clock);
        commands = HouseCommands.of(
                desks,
                new Terms(CHIPS, rules, fighters(12)),
                new Theatre(director, parlor -> providers, wardrobe()),
                new Lodging(rooms, new Building()),
                new Office(player -> standing, () -> reloaded, parlor -> contact, postings),
                people,
                controls);
        reception = new Reception(
                commands,
                people,
                Reception.Stores.on(interactions, clock),
                (reference, where, fault) -> faults.add(where + ": " + fault),
                ids,
                clock);
    }

    /** Directs shows of the house, with pictures in which a word stands. */
    private Director director() {
        return new Director(
                shows,
                new HouseVoice(HouseNarrator.ofTheHouse()),
                Crew.ofTheHouse(TestHouse::painted),
                new Director.House(
                        pictures,
                        Theme.house(),
                        (match, part, painting) -> faults.add("a late picture of " + match),
                        Runnable::run,
                        fault -> faults.add("the show: " + fault)));
    }

    /** What is handed in is a picture in which its address stands, if it ends like one. */
    private static Uploads.Handed handed(String address) {
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        return address.endsWith(".png")
                ? new Uploads.Handed.Accepted(new PictureFile(PictureFile.Type.PNG, 1, 1, bytes))
                : new Uploads.Handed.Refused(Uploads.Handed.Reason.NO_PICTURE);
    }

    /** Pictures of players in memory. */
    private Wardrobe wardrobe() {
        return new Wardrobe(
                new Faces() {
                    @Override
                    public Optional<PictureFile> of(ParlorId parlor, PlayerId player) {
                        return Optional.ofNullable(faces.get(player));
                    }

                    @Override
                    public void keep(ParlorId parlor, PlayerId player, PictureFile picture) {
                        faces.put(player, picture);
                    }

                    @Override
                    public void forget(ParlorId parlor, PlayerId player) {
                        faces.remove(player);
                    }
                },
                address -> uploads.apply(address),
                pictures);
    }

    private static Pictures pictures() {
        Map<Sha256, PictureFile> kept = new ConcurrentHashMap<>();
        return new Pictures() {
            @Override
            public void keep(PictureFile file) {
                kept.put(file.hash(), file);
            }

            @Override
            public Optional<PictureFile> find(Sha256 hash) {
                return Optional.ofNullable(kept.get(hash));
            }
        };
    }

    private static Painting painted(Commission commission, Duration time, Consumer<Painting> late) {
        String what = commission.part() + " of " + commission.meeting().match();
        byte[] bytes = what.getBytes(StandardCharsets.UTF_8);
        return new Painting(new PictureFile(PictureFile.Type.PNG, 1, 1, bytes), what, Credit.HOUSE);
    }

    /** One of the nodes that share a storage; time does not pass there. */
    public static <S extends PrivacyDesk.Storage & BettingDesk.Storage & RoomDesk.Storage & PostingDesk.Storage>
            TestHouse node(String name, HandClock clock, Transactions<S> storage) {
        return new TestHouse(
                name,
                clock,
                storage,
                taker -> {
                    throw new IllegalStateException("Node " + name + " takes no steps");
                },
                Optional.empty());
    }

    /** A house in a chat that knows its own people. */
    public static TestHouse in(
            String node, HandClock clock, MemoryTransactions storage, Function<EconomyDesk, People> chat) {
        return new TestHouse(node, clock, storage, taker -> storage.takeDue(clock, taker), Optional.of(chat));
    }

    /** What is offered to those who type. */
    public Completions completions() {
        return new Completions(commands, desks, new Terms(CHIPS, rules, fighters(12)));
    }

    /** A house whose first match takes bets. */
    public static TestHouse open() {
        TestHouse house = new TestHouse();
        house.takeBets();
        return house;
    }

    /** Opens the first match of a new tournament. */
    public void takeBets() {
        ask("house", "tournament new", Map.of());
        ask("house", "tournament fill", Map.of());
        ask("house", "tournament run", Map.of());
        ask("house", "tournament run", Map.of());
    }

    public static List<Fighter> fighters(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(rank ->
                        new Fighter(new FighterId("f" + rank), "Fighter " + rank, Strength.ofRank(rank), List.of()))
                .toList();
    }

    public Reply ask(String player, String path, Map<String, String> options) {
        return ask("r" + names.incrementAndGet(), player, path, options, Locale.ENGLISH);
    }

    public Reply ask(String id, String player, String path, Map<String, String> options, Locale locale) {
        return reception.answer(new Request(
                id, PARLOR, new PlayerId(player), CommandPath.of(path), options, locale, player.equals("house")));
    }

    public Reply press(String player, Control control, Map<String, String> fields) {
        return press("p" + names.incrementAndGet(), player, control.id().wire(), fields);
    }

    public Reply press(String id, String player, String control, Map<String, String> fields) {
        return reception.press(
                new Press(id, PARLOR, new PlayerId(player), control, fields, Locale.ENGLISH, player.equals("house")));
    }

    public long chips(String player) {
        return desks.economy().balance(PARLOR, new PlayerId(player), CHIPS).value();
    }

    /** Lets everything happen that is due until some time from now. */
    public void pass(Duration time) {
        for (long left = time.toSeconds(); left > 0; left--) {
            clock.move(Duration.ofSeconds(1));
            while (due.applyAsInt(desks.tournaments()::take) > 0) {
                assertThat(faults).isEmpty();
            }
        }
    }

    @Override
    public Optional<PlayerId> find(ParlorId parlor, String written) {
        return written.matches("@[a-z]{1,12}") ? Optional.of(new PlayerId(written.substring(1))) : Optional.empty();
    }

    @Override
    public String name(ParlorId parlor, PlayerId player) {
        return player.value();
    }

    /** What a reply says, as plain words. */
    public static String said(Reply reply) {
        StringBuilder all = new StringBuilder(said(reply.text()));
        for (Embed embed : reply.embeds()) {
            all.append('\n').append(said(embed.title())).append('\n').append(said(embed.body()));
            embed.fields()
                    .forEach(field -> all.append('\n')
                            .append(said(field.name()))
                            .append(": ")
                            .append(said(field.value())));
            embed.table()
                    .rows()
                    .forEach(row -> row.forEach(cell -> all.append(" | ").append(said(cell))));
            all.append('\n').append(said(embed.footer()));
        }
        return all.toString();
    }

    public static String said(Text text) {
        return text.spans().stream().map(TestHouse::said).collect(Collectors.joining());
    }

    private static String said(Span span) {
        return switch (span) {
            case Span.Plain plain -> plain.text();
            case Span.Quote quote -> quote.text();
            case Span.Story story -> story.text();
            case Span.Money money -> money.amount() + " " + money.currency();
            case Span.Change change -> change.amount() + " " + change.currency();
            case Span.Count count -> Long.toString(count.number());
            case Span.Chance chance -> chance.ppm() + " ppm";
            case Span.Due due -> due.at().toString();
            case Span.Person person -> "@" + person.player();
            case Span.Spot spot -> "#" + spot.name();
            case Span.Mark mark -> mark.corner().name();
            case Span.Code code -> "`" + code.text() + "`";
            case Span.Digest digest -> digest.hex();
        };
    }
}
