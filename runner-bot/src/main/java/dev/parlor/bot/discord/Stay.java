package dev.parlor.bot.discord;

import com.google.inject.Inject;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.house.House;
import dev.parlor.bot.log.Faults;
import dev.parlor.bot.relay.Stage;
import dev.parlor.bot.show.Wings;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.discord.concierge.Concierge;
import dev.parlor.discord.concierge.RegisterOutcome;
import dev.parlor.discord.herald.Herald;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.LinkListener;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.link.Stop;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One stay on Discord: the house opens, people are served, and it closes when the program is told to end. */
final class Stay implements LinkListener {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LOOK_SECONDS = 1;
    private static final int MOST_ROOMS = 10_000;

    private final House house;
    private final DiscordLink link;
    private final Concierge concierge;
    private final Registrar registrar;
    private final Herald herald;
    private final RoomDesk rooms;
    private final Wings wings;
    private final Faults faults;
    private final CompletableFuture<Optional<Stop>> end = new CompletableFuture<>();

    @Inject
    Stay(
            House house,
            DiscordLink link,
            Concierge concierge,
            Registrar registrar,
            Herald herald,
            RoomDesk rooms,
            Wings wings,
            Faults faults) {
        this.house = house;
        this.link = link;
        this.concierge = concierge;
        this.registrar = registrar;
        this.herald = herald;
        this.rooms = rooms;
        this.wings = wings;
        this.faults = faults;
    }

    @Override
    public void heard(Interaction interaction) {
        concierge.heard(interaction);
    }

    @Override
    public void stopped(Stop stop) {
        end.complete(Optional.of(stop));
    }

    /**
     * Stays until the program is told to end.
     *
     * @throws Complaint if Discord does not want the house any more; the message says what to do
     */
    void spend(Screen screen) {
        Thread closing = new Thread(this::leave, "parlor-closing");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            house.open(Stage.all(wings, herald::happened), step -> {});
            Thread.ofVirtual().name("parlor-wings").start(this::resume);
            herald.open();
            screen.line(screen.ink(Ink.MUTED, "Connecting to Discord …"));
            enter(screen, link.open(this, PATIENCE));
            end.join().ifPresent(stop -> {
                throw new Complaint(stop.words());
            });
        } finally {
            house.close();
        }
    }

    /** Communities may be many, and nobody waits for the shows of all. */
    private void resume() {
        for (Room room : rooms.rooms(MOST_ROOMS)) {
            try {
                if (!end.isDone()) {
                    wings.resume(room.parlor());
                }
            } catch (RuntimeException fault) {
                faults.report("going on with the shows of " + room.parlor(), fault);
            }
        }
    }

    /** The program ends behind whoever calls this. */
    private void leave() {
        end.complete(Optional.empty());
        house.close();
    }

    private void enter(Screen screen, Opening opening) {
        switch (opening) {
            case Opening.Connected(Opening.Account account, int shards) -> welcome(screen, account);
            case Opening.Stopped(Stop stop) -> end.complete(Optional.of(stop));
            case Opening.Waiting(String words) -> {
                screen.line(words + ". It goes on trying; Ctrl-C ends it.");
                awaited().ifPresent(account -> welcome(screen, account));
            }
        }
    }

    /** As whom the house is there in the end; empty if it is told to leave before. */
    private Optional<Opening.Account> awaited() {
        while (true) {
            try {
                end.get(LOOK_SECONDS, TimeUnit.SECONDS);
                return Optional.empty();
            } catch (TimeoutException e) {
                if (link.health().isWell() && link.send(Call.to(Route.application())) instanceof Outcome.Done done) {
                    return Optional.of(new Opening.Account(
                            done.json().path("id").asText(),
                            done.json().path("bot").path("id").asText(),
                            done.json().path("name").asText()));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException("Only values are given", e);
            }
        }
    }

    private void welcome(Screen screen, Opening.Account account) {
        screen.heading(account.name() + " is on Discord");
        RegisterOutcome outcome = registrar.register(account.application());
        if (outcome instanceof RegisterOutcome.Failed) {
            registrar.insist(account.application(), end);
        }
        screen.line(
                switch (outcome) {
                    case RegisterOutcome.Registered(int commands) -> commands + " commands were registered.";
                    case RegisterOutcome.Unchanged(int commands) -> commands + " commands are registered.";
                    case RegisterOutcome.Failed(String words) ->
                        "The commands could not be registered, which is tried again: " + words;
                });
        screen.line("Invite it to a server, with what it needs and nothing more:");
        screen.line("  " + screen.ink(Ink.BRASS, Invitation.of(account.application())));
        screen.line(
                screen.ink(Ink.MUTED, "There, /parlor setup chooses the channel to play in, and /start lets you in."));
        screen.line(screen.ink(Ink.MUTED, "Ctrl-C closes the house; nothing is lost."));
    }
}
