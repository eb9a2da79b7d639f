package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parlor.commands.Command;
import dev.parlor.commands.Commands;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Offers;
import dev.parlor.commands.Reception;
import dev.parlor.commands.TestHouse;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.interaction.InteractionDesk;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.discord.commands.CommandSheet;
import dev.parlor.discord.commands.Manual;
import dev.parlor.discord.commands.Reach;
import dev.parlor.discord.javacord.JavacordLink;
import dev.parlor.discord.javacord.LinkPlan;
import dev.parlor.discord.javacord.Tempo;
import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.LinkListener;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.link.Shards;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.render.Brackets;
import dev.parlor.discord.render.Renderer;
import dev.parlor.discord.rest.Address;
import dev.parlor.discord.rest.RestClient;
import dev.parlor.discord.rest.Time;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.StandIn;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.HandClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A house in memory with a door on the stand-in for Discord. The house's clock is moved by hand, Discord's is not. */
final class Lodge implements AutoCloseable, LinkListener {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long ADMINISTRATOR = 8;

    final StandIn discord;
    final HandClock clock;
    final MemoryTransactions storage;
    /** Before what is kept of the answers of a house with a few commands. */
    final Gate gate;

    /** How much later the concierge thinks it is. */
    volatile Duration later = Duration.ZERO;

    final List<String> faults = new CopyOnWriteArrayList<>();
    final TestHouse whole;
    final JavacordLink link;
    private final Concierge concierge;
    private final AtomicLong names = new AtomicLong();

    private Lodge(StandIn discord, HandClock clock, MemoryTransactions storage, String node, List<Command> only) {
        this.discord = discord;
        this.clock = clock;
        this.storage = storage;
        this.gate = new Gate(storage);
        whole = TestHouse.in(node, clock, storage, Guests::new);
        BotToken token = new BotToken(discord.token());
        link = new JavacordLink(
                new LinkPlan(token, new Shards.Auto(), key -> Duration.ZERO, Optional.empty(), Tempo.USUAL),
                new RestClient(
                        new Address(URI.create(discord.rest()), Optional.empty(), Optional.empty()),
                        token,
                        Time.system(),
                        () -> 0),
                Time.system());
        House house = only.isEmpty() ? house() : house(node, only);
        List<Declaration> declarations = house.commands().declarations(true);
        Registration registration = new Registration(link, declarations, Digests.NONE);
        Renderer renderer =
                new Renderer(whole.people, whole.pictures, Brackets.NONE, new Manual(declarations, registration));
        concierge = new Concierge(
                link, house, renderer, this::fault, () -> Instant.now().plus(later));
        enter(registration);
    }

    /** A whole house. */
    static Lodge open() {
        return of(List.of());
    }

    /** A house with these commands and no others. */
    static Lodge with(Command... only) {
        return of(List.of(only));
    }

    private static Lodge of(List<Command> only) {
        HandClock clock = new HandClock(Fixtures.NOON);
        return new Lodge(
                StandIn.open(), clock, new MemoryTransactions(Seed.ofHex("cd".repeat(32))::derive, clock), "n", only);
    }

    /** The same house, behind a restart of the program. */
    Lodge restarted() {
        link.close();
        return new Lodge(discord, clock, storage, "m", List.of());
    }

    private House house() {
        return new House(whole.commands, whole.reception, whole.completions(), (Guests) whole.people);
    }

    private House house(String node, List<Command> only) {
        Commands commands = new Commands(only);
        Reception reception = new Reception(
                commands,
                whole.people,
                Reception.Stores.on(new InteractionDesk(gate, clock), clock),
                this::fault,
                () -> node + "x" + names.incrementAndGet(),
                clock);
        return new House(commands, reception, whole.completions(), (Guests) whole.people);
    }

    private void enter(Registration registration) {
        if (!(link.open(this, PATIENCE) instanceof Opening.Connected(Opening.Account account, int shards))) {
            throw new AssertionError("The link did not open: " + link.health());
        }
        assertThat(registration.everywhere(account.application())).isNotInstanceOf(RegisterOutcome.Failed.class);
        discord.awaitBots(shards);
    }

    private void fault(String reference, String where, RuntimeException fault) {
        faults.add(reference + " " + where + ": " + fault);
    }

    /** Makes buttons for a house with a few commands. */
    Controls controls() {
        return new Controls(new Offers(new InteractionDesk(gate, clock)), () -> "c" + names.incrementAndGet(), clock);
    }

    /** Lets everything be typed outside of servers too, as Discord would not. */
    void openEverywhere() {
        CommandSheet sheet = CommandSheet.of(whole.commands.declarations(true), Reach.ONE_SERVER);
        try {
            JsonNode commands = new ObjectMapper().readTree(sheet.json());
            assertThat(link.send(
                            Call.to(Route.registerCommands(discord.world().bot().id()), commands)))
                    .isInstanceOf(Outcome.Done.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who runs the server. */
    Guest owner(String name) {
        return discord.guest(name).allowed(ADMINISTRATOR);
    }

    /** Lets the house take bets on the first match of a tournament. */
    void takeBets(Guest owner) {
        for (String command : List.of("tournament new", "tournament fill", "tournament run", "tournament run")) {
            owner.runs(command).answer();
        }
    }

    @Override
    public void heard(Interaction interaction) {
        concierge.heard(interaction);
    }

    /** What somebody owns of the main currency. */
    long chips(Guest guest) {
        return whole.desks
                .economy()
                .balance(
                        DiscordNames.parlor(discord.guild().id()),
                        DiscordNames.player(guest.person().id()),
                        TestHouse.CHIPS)
                .value();
    }

    /** Waits until everybody who was heard is done with. */
    void awaitQuiet() {
        concierge.drain(PATIENCE);
    }

    @Override
    public void stopped(Stop stop) {
        faults.add("the link stopped: " + stop);
    }

    /** Nothing went wrong, here or at Discord. */
    void assertInnocent() {
        assertThat(faults).isEmpty();
        assertThat(whole.faults).isEmpty();
        discord.assertInnocent();
    }

    @Override
    public void close() {
        link.close();
        discord.close();
    }
}
