package dev.parlor.bot.show;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Stage;
import com.google.inject.util.Modules;
import dev.parlor.bot.content.ContentPack;
import dev.parlor.bot.endpoints.EndpointsModule;
import dev.parlor.bot.house.House;
import dev.parlor.bot.house.HouseModule;
import dev.parlor.bot.proof.ProofCodec;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.storage.DatabasePlace;
import dev.parlor.bot.table.Host;
import dev.parlor.bot.table.HousePunters;
import dev.parlor.bot.table.Table;
import dev.parlor.bot.table.TableModule;
import dev.parlor.bot.table.TableParts;
import dev.parlor.bot.terminal.Look;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Messages;
import dev.parlor.commands.Reception;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Request;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.house.Terms;
import dev.parlor.commands.moment.Moments;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.Fact;
import dev.parlor.core.PlayerId;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedSource;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.money.Actor;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Show;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.jooq.Database;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A house wired as the local table wires it, for one tournament of four. Its seeds follow from their subjects, so that
 * two such houses draw and bet the same; the organiser ends the betting, and all else runs by the clock.
 */
final class Playhouse {
    private static final TournamentId NIGHT = new TournamentId("home-night-1");
    private static final Map<String, String> QUICKLY = Map.of(
            "PARLOR_TOURNAMENT_SIZE", "4",
            "PARLOR_TABLE_SIGN_UP", "1s",
            "PARLOR_TABLE_PUNTERS", "4",
            "PARLOR_TOURNAMENT_BETTING_WINDOW", "10m",
            "PARLOR_TOURNAMENT_PAUSE", "0s",
            "PARLOR_TOURNAMENT_SCENE", "500ms",
            "PARLOR_SHOW_CURTAIN", "4s",
            "PARLOR_WEB_ENABLED", "false",
            "PARLOR_LOGGING_LEVEL", "debug");

    private final Settings settings;
    private final Occasion occasion;
    private final Injector injector;
    private final List<Reply> replies = new CopyOnWriteArrayList<>();
    private final List<Repainted> repainted = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CountDownLatch over = new CountDownLatch(1);
    private final CountDownLatch late;

    /**
     * What is special about an evening.
     *
     * @param casting gives fighters other names
     * @param witness hears of each fact when the audience has seen it
     * @param late how many late pictures the house waits for before it closes
     */
    record Occasion(UnaryOperator<Fighter> casting, Consumer<? super Fact> witness, int late) {
        /** Nothing is. */
        static final Occasion PLAIN = new Occasion(fighter -> fighter, fact -> {}, 0);
    }

    /** A picture that took the place of another one. */
    record Repainted(MatchId match, Part part, Painting painting) {}

    /** What the books have of a tournament: equal for equal tournaments, whoever told them. */
    record Books(List<String> proofs, List<String> matches, List<String> purses, String drift) {}

    /** A step as it was put into the books, in milliseconds. */
    record Step(String kind, String body, long at) {}

    /** All that became of an evening. */
    record Evening(
            Books books,
            List<Step> steps,
            List<Reply> replies,
            String printed,
            List<Show> shows,
            List<Repainted> repainted) {
        /** Who told the fights. */
        List<String> credits() {
            return shows.stream().map(show -> show.credit().provider()).toList();
        }
    }

    private Playhouse(Path data, Map<String, String> environment, Occasion occasion) {
        this.occasion = occasion;
        late = new CountDownLatch(occasion.late());
        Map<String, String> all = new HashMap<>(QUICKLY);
        all.putAll(environment);
        all.put("PARLOR_DATA", data.toString());
        Effective effective = new SettingsOptions().read(new Surroundings(all, data));
        settings = effective.settings();
        Database database = DatabasePlace.of(settings).open(InstantSource.system());
        HouseModule house = new HouseModule(effective, ContentPack.read(settings.content()), database, "node");
        Terms usual = Guice.createInjector(house).getInstance(Terms.class);
        Terms cast = new Terms(
                usual.main(),
                usual.tournaments(),
                usual.fighters().stream().map(occasion.casting()).toList());
        injector = Guice.createInjector(
                Stage.PRODUCTION,
                Modules.override(house, new ShowModule(), new TableModule(), new EndpointsModule())
                        .with(new AbstractModule() {
                            @Override
                            protected void configure() {
                                bind(SeedSource.class)
                                        .toInstance(subject -> Seed.ofHex(Sha256.of("playhouse:" + subject)
                                                .hex()));
                                bind(Terms.class).toInstance(cast);
                            }

                            @Provides
                            dev.parlor.core.show.Stage stage(GalleryKeeper gallery) {
                                return (match, part, painting) -> {
                                    gallery.repainted(match, part, painting);
                                    repainted.add(new Repainted(match, part, painting));
                                    late.countDown();
                                };
                            }
                        }));
    }

    /** Plays a tournament in a house of its own. */
    static Evening play(Path data, Map<String, String> environment, Occasion occasion) {
        return new Playhouse(data, environment, occasion).play();
    }

    private Evening play() {
        Table table = new Table(
                injector.getInstance(TableParts.class),
                new Screen(new PrintStream(printed, true, StandardCharsets.UTF_8), Look.PLAIN));
        Host host = injector.getInstance(Host.class);
        try (House house = injector.getInstance(House.class)) {
            house.open(
                    dev.parlor.bot.relay.Stage.all(
                            injector.getInstance(Wings.class),
                            table.stage(),
                            this::happened,
                            injector.getInstance(GalleryKeeper.class),
                            injector.getInstance(HousePunters.class),
                            this::closeBetting),
                    host::before);
            host.open();
            if (!over.await(180, TimeUnit.SECONDS)) {
                throw new AssertionError("The tournament did not end: " + printed.toString(StandardCharsets.UTF_8));
            }
            if (!late.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("Not all late pictures came, but " + repainted);
            }
            ask("parlor status", Map.of());
            for (int match = 1; match <= 3; match++) {
                ask("tournament replay", Map.of("match", Integer.toString(match)));
            }
            return new Evening(books(), steps(), replies, printed.toString(StandardCharsets.UTF_8), shows(), repainted);
        } catch (InterruptedException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void happened(Fact fact) {
        Desks desks = injector.getInstance(Desks.class);
        new Moments(
                        new Programme(desks.tournaments()),
                        desks.betting(),
                        injector.getInstance(TableParts.class).director())
                .tell(fact, Messages.in(Locale.ENGLISH))
                .ifPresent(replies::add);
        occasion.witness().accept(fact);
        if (fact instanceof TournamentFact.TournamentFinished) {
            over.countDown();
        }
    }

    /** All bets that will be are placed, so that they are the same on a slow machine. */
    private void closeBetting(Fact fact) {
        if (fact instanceof TournamentFact.BettingOpened opened) {
            injector.getInstance(Desks.class).tournaments().lock(opened.match().id(), new Actor.Player(Host.ORGANISER));
        }
    }

    private void ask(String command, Map<String, String> options) {
        replies.add(injector.getInstance(Reception.class)
                .answer(new Request(
                        command.replace(' ', '-') + String.join("", options.values()),
                        settings.community().id(),
                        new PlayerId("house"),
                        CommandPath.of(command),
                        options,
                        Locale.ENGLISH,
                        true)));
    }

    private List<Match.Settled> matches() {
        return injector.getInstance(Desks.class).tournaments().matches(NIGHT).stream()
                .filter(Match.Settled.class::isInstance)
                .map(Match.Settled.class::cast)
                .toList();
    }

    private Books books() {
        Desks desks = injector.getInstance(Desks.class);
        List<String> purses = new ArrayList<>();
        for (int punter = 1; punter <= 4; punter++) {
            PlayerId player = new PlayerId("p-00" + punter);
            purses.add(
                    desks.economy().balances(settings.community().id(), player).toString());
        }
        return new Books(
                matches().stream()
                        .map(match -> new String(ProofCodec.encode(match.fight().proof()), StandardCharsets.US_ASCII))
                        .toList(),
                matches().stream()
                        .map(match -> match.id() + " " + match.pairing().a().id() + " "
                                + match.pairing().b().id() + " " + match.fight().winner() + " "
                                + desks.betting().tickets(match.pool()).stream()
                                        .map(Ticket::bet)
                                        .toList())
                        .toList(),
                purses,
                injector.getInstance(Database.class).reconcile().lines().toString());
    }

    private List<Show> shows() {
        ShowDesk shows = injector.getInstance(ShowDesk.class);
        return matches().stream()
                .map(match -> shows.show(match.id()).orElseThrow())
                .toList();
    }

    private List<Step> steps() throws SQLException {
        List<Step> steps = new ArrayList<>();
        try (Connection connection =
                        injector.getInstance(Database.class).writers().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT kind, body, put_at FROM outbox ORDER BY id")) {
            while (rows.next()) {
                steps.add(
                        new Step(rows.getString(1), rows.getString(2), TimeUnit.NANOSECONDS.toMillis(rows.getLong(3))));
            }
        }
        return steps;
    }
}
