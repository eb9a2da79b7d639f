package dev.parlor.jooq.crash;

import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.tournament.LeaveTournament;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.VoidMatch;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.Databases;
import dev.parlor.jooq.DueWork;
import dev.parlor.jooq.JooqStorage;
import dev.parlor.testkit.Fixtures;
import dev.parlor.testkit.Fuse;
import dev.parlor.testkit.FusedTransactions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One evening on a SQLite file. The steps are taken by the due work; the script bets, sends each bet again until it is
 * acknowledged, and only then moves the clock on to the next step.
 */
final class Evening implements AutoCloseable {
    private static final DueWork.Pace QUICK =
            new DueWork.Pace(2, Duration.ofMillis(5), Duration.ofSeconds(4), Duration.ofSeconds(10));
    private static final int CHUNK = 2;

    private final ScriptClock clock;
    private final Database database;
    private final Moments moments;
    private final EconomyDesk economy;
    private final BettingDesk betting;
    private final TournamentDesk tournaments;
    private final DueWork work;

    private Evening(Path file, Moments moments, boolean isCounted) {
        this.clock = new ScriptClock(file.resolveSibling(file.getFileName() + ".clock"), Fixtures.NOON);
        this.database = Databases.sqlite(file, clock);
        this.moments = moments;
        Transactions<JooqStorage> plain = moments.behindCommits(database.transactions(Script.seeds(), Script.MARKS));
        Payroll payroll = new Payroll(CHUNK);
        this.economy = new EconomyDesk(plain, clock);
        if (isCounted) {
            FusedTransactions<JooqStorage> fused = new FusedTransactions<>(plain, new Fuse(this::written));
            this.betting = new BettingDesk(fused, clock, payroll);
            this.tournaments = new TournamentDesk(fused, clock, payroll);
        } else {
            this.betting = new BettingDesk(plain, clock, payroll);
            this.tournaments = new TournamentDesk(plain, clock, payroll);
        }
        this.work = new DueWork(database, "evening", clock, this::take, Throwable::printStackTrace, QUICK);
    }

    /** An evening that is played as it will be. */
    static Evening plain(Path file) {
        return new Evening(file, new Moments(0), false);
    }

    /** An evening with an instant behind every single write. */
    static Evening counted(Path file, Moments moments) {
        return new Evening(file, moments, true);
    }

    @Override
    public void close() {
        work.close();
        database.close();
    }

    void play() {
        moments.during("begin", this::begin);
        work.start();
        while (!isOver()) {
            goOn();
            pause();
        }
    }

    private Tournament begin() {
        Script.arrivals().forEach(economy::start);
        Script.grants().forEach(economy::grant);
        Script.arrivals().forEach(guest -> economy.daily(guest.parlor(), guest.player()));
        economy.limit(Script.limit());
        economy.give(Script.gift());
        tournaments.announce(Script.plan());
        Script.entries().forEach(tournaments::join);
        return tournaments.tournament(Script.TOURNAMENT).orElseThrow();
    }

    private boolean isOver() {
        Tournament tournament = tournaments.tournament(Script.TOURNAMENT).orElseThrow();
        return tournament instanceof Tournament.Finished || tournament instanceof Tournament.Cancelled;
    }

    /** While a step is due, only the due work acts; else nothing happens but what is done here. */
    private void goOn() {
        Optional<Instant> next = Plans.next(database).filter(clock.instant()::isBefore);
        if (next.isPresent()) {
            Optional<Match.Betting> open = tournaments.matches(Script.TOURNAMENT).stream()
                    .filter(Match.Betting.class::isInstance)
                    .map(Match.Betting.class::cast)
                    .findFirst();
            if (open.isEmpty() || open.filter(this::isLeftToTheClock).isPresent()) {
                clock.moveTo(next.orElseThrow());
            }
        }
    }

    /** Places the bets of an open match; false when it is called off behind them. */
    private boolean isLeftToTheClock(Match.Betting match) {
        Script.bets(match).forEach(bet -> moments.during("bet", () -> send(bet)));
        if (Script.isCalledOff(match)) {
            VoidMatch wish = new VoidMatch(match.id(), "the lights went out", new Actor.Player(Script.ORGANISER));
            moments.during("void", () -> tournaments.voidMatch(wish));
        } else if (Script.isGivenUp(match)) {
            LeaveTournament wish = Script.givesUp(match);
            moments.during("withdraw", () -> tournaments.withdraw(wish));
        } else {
            return true;
        }
        return false;
    }

    private BetOutcome send(PlaceBet bet) {
        BetOutcome outcome = betting.place(bet);
        boolean isAcknowledged = outcome instanceof BetOutcome.Placed
                || outcome instanceof BetOutcome.Repeated
                || outcome instanceof BetOutcome.Barred
                || outcome instanceof BetOutcome.Limited;
        if (!isAcknowledged) {
            throw new IllegalStateException("The script did not expect " + outcome);
        }
        return outcome;
    }

    private StepOutcome take(Step step) {
        return moments.during(step.task(), () -> tournaments.take(step));
    }

    private boolean written(long write) {
        moments.pass("write");
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
