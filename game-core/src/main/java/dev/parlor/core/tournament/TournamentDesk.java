package dev.parlor.core.tournament;

import dev.parlor.core.Agenda;
import dev.parlor.core.Outbox;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.betting.Pools;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Players;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where tournaments are run: every method is one transaction and at most one step of a tournament or a match. The
 * organiser may take any step at any time that is legal; the engine takes those that are due.
 */
public final class TournamentDesk {
    private final Transactions<? extends Storage> transactions;
    private final InstantSource clock;
    private final Payroll payroll;

    /** What the desk needs stored, seen from inside one transaction. */
    public interface Storage {
        /**
         * The tournaments and their matches.
         *
         * @return the repository of this transaction
         */
        Tournaments tournaments();

        /**
         * The pools and their tickets.
         *
         * @return the repository of this transaction
         */
        Pools pools();

        /**
         * The secret seeds of matches and draws.
         *
         * @return the seeds as this transaction sees them
         */
        Seeds seeds();

        /**
         * The books.
         *
         * @return the ledger of this transaction
         */
        Ledger ledger();

        /**
         * The players, and the limits that they set for themselves.
         *
         * @return the repository of this transaction
         */
        Players players();

        /**
         * Where facts are left for delivery.
         *
         * @return the outbox of this transaction
         */
        Outbox outbox();

        /**
         * Where the next steps are planned.
         *
         * @return the agenda of this transaction
         */
        Agenda agenda();
    }

    /**
     * A desk on some storage.
     *
     * @param transactions runs the desk's work
     * @param clock tells how long bets are taken, and when a step is due
     */
    public TournamentDesk(Transactions<? extends Storage> transactions, InstantSource clock) {
        this(transactions, clock, new Payroll());
    }

    /**
     * A desk on some storage.
     *
     * @param transactions runs the desk's work
     * @param clock tells how long bets are taken, and when a step is due
     * @param payroll tells how many bettors one transaction pays
     */
    public TournamentDesk(Transactions<? extends Storage> transactions, InstantSource clock, Payroll payroll) {
        this.transactions = transactions;
        this.clock = clock;
        this.payroll = payroll;
    }

    /**
     * Announces a tournament and takes entries.
     *
     * @param plan its name and its rules
     * @return the sign-up, or why not
     */
    public AnnounceOutcome announce(TournamentPlan plan) {
        return transactions.write(storage -> new SignUpCounter(session(storage)).announce(plan));
    }

    /**
     * Enters a fighter.
     *
     * @param wish who enters whom
     * @return the sign-up with the fighter, or why not
     */
    public JoinOutcome join(JoinTournament wish) {
        return onTournament(
                wish.tournament(),
                (session, tournament) -> new SignUpCounter(session).join(tournament, wish),
                JoinOutcome.NoSuchTournament::new);
    }

    /**
     * Takes a fighter out before the start.
     *
     * @param wish who takes out whom
     * @return the sign-up without the fighter, or why not
     */
    public LeaveOutcome leave(LeaveTournament wish) {
        return onTournament(
                wish.tournament(),
                (session, tournament) -> new SignUpCounter(session).leave(tournament, wish),
                LeaveOutcome.NoSuchTournament::new);
    }

    /**
     * Closes the sign-up and draws up the bracket. With fewer than two entrants the tournament is cancelled.
     *
     * @param tournament its name
     * @param by who wishes it
     * @return the running tournament, or why not
     */
    public StartOutcome start(TournamentId tournament, Actor by) {
        return onTournament(
                tournament,
                (session, found) -> new SignUpCounter(session).start(found, by),
                StartOutcome.NoSuchTournament::new);
    }

    /**
     * Opens the next match for bets. Its commitment, its inputs and the chance are fixed and public before the first.
     *
     * @param tournament its name
     * @param by who wishes it
     * @return the match and its pool, or why not
     */
    public BettingOutcome openBetting(TournamentId tournament, Actor by) {
        return onTournament(
                tournament,
                (session, found) -> Authority.over(found.plan(), by)
                        ? new MatchSteps(session, found).openNext()
                        : new BettingOutcome.NotOrganiser(found.plan().organiser()),
                BettingOutcome.NoSuchTournament::new);
    }

    /**
     * Freezes the bets on a match. The engine waits for the end of the betting; the organiser need not.
     *
     * @param match its name
     * @param by who wishes it
     * @return the match with the lines of its bets, or why not
     */
    public LockMatchOutcome lock(MatchId match, Actor by) {
        return onMatch(
                match,
                by,
                (steps, found) -> steps.lock(found, by),
                LockMatchOutcome.Paused::new,
                LockMatchOutcome.NotOrganiser::new,
                LockMatchOutcome.NoSuchMatch::new);
    }

    /**
     * Draws a locked match: first the winner, then the story.
     *
     * @param match its name
     * @param by who wishes it
     * @return the match with winner, transcript and proof, or why not
     */
    public DrawOutcome draw(MatchId match, Actor by) {
        return onMatch(
                match,
                by,
                (steps, found) -> steps.draw(found),
                DrawOutcome.Paused::new,
                DrawOutcome.NotOrganiser::new,
                DrawOutcome.NoSuchMatch::new);
    }

    /**
     * Puts the next scene of a drawn match on, the first one to begin with. A match may be settled without.
     *
     * @param match its name
     * @param by who wishes it
     * @return the match with the scene that is on, or why not
     */
    public ShowOutcome show(MatchId match, Actor by) {
        return onMatch(
                match,
                by,
                (steps, found) -> steps.show(found),
                ShowOutcome.Paused::new,
                ShowOutcome.NotOrganiser::new,
                ShowOutcome.NoSuchMatch::new);
    }

    /**
     * Pays a drawn match and moves its winner on. The last one ends the tournament.
     *
     * @param match its name
     * @param by who wishes it
     * @return who got how much and the tournament behind it, or why not
     */
    public SettleMatchOutcome settle(MatchId match, Actor by) {
        prepare(match);
        return onMatch(
                match,
                by,
                (steps, found) -> steps.settle(found),
                SettleMatchOutcome.Paused::new,
                SettleMatchOutcome.NotOrganiser::new,
                SettleMatchOutcome.NoSuchMatch::new);
    }

    /**
     * Calls off a match that is not drawn: all stakes go back, seed and bets are shown, the same two fight again.
     *
     * @param wish which match, and why
     * @return the refunds and the new attempt, or why not
     */
    public VoidMatchOutcome voidMatch(VoidMatch wish) {
        prepare(wish.match());
        return transactions.write(storage -> storage.tournaments()
                .match(wish.match())
                .map(match -> {
                    MatchSteps steps = MatchSteps.of(session(storage), match);
                    TournamentPlan plan = steps.tournament().plan();
                    return Authority.over(plan, wish.by())
                            ? steps.callingOff().voidMatch(match, wish.reason())
                            : new VoidMatchOutcome.NotOrganiser(plan.organiser());
                })
                .orElseGet(() -> new VoidMatchOutcome.NoSuchMatch(wish.match())));
    }

    /**
     * Takes a fighter out of a running tournament. If bets are taken on his match, they go back.
     *
     * @param wish who takes out whom
     * @return the tournament without him, or why not
     */
    public WithdrawOutcome withdraw(LeaveTournament wish) {
        return onTournament(
                wish.tournament(),
                (session, found) -> found instanceof Tournament.Running running
                        ? new CallingOff(session, running).withdraw(wish)
                        : new WithdrawOutcome.NotRunning(found),
                WithdrawOutcome.NoSuchTournament::new);
    }

    /**
     * Ends a tournament without a champion, before its start or between two draws.
     *
     * @param wish which tournament, and why
     * @return the tournament at its end, or why not
     */
    public CancelOutcome cancel(CancelTournament wish) {
        return onTournament(
                wish.tournament(),
                (session, found) -> Authority.over(found.plan(), wish.by())
                        ? new CallingOff(session, found).cancel(wish.reason())
                        : new CancelOutcome.NotOrganiser(found.plan().organiser()),
                CancelOutcome.NoSuchTournament::new);
    }

    /**
     * Stops the clock of a tournament: no step is taken until it is resumed. A match may still be voided, and the
     * tournament cancelled.
     *
     * @param tournament its name
     * @param by who wishes it
     * @return the tournament as it stands, or why not
     */
    public PauseOutcome pause(TournamentId tournament, Actor by) {
        return onTournament(
                tournament,
                (session, found) -> Authority.over(found.plan(), by)
                        ? new Pausing(session).pause(found)
                        : new PauseOutcome.NotOrganiser(found.plan().organiser()),
                PauseOutcome.NoSuchTournament::new);
    }

    /**
     * Lets the clock of a tournament run on. Its deadlines move by the length of the pause.
     *
     * @param tournament its name
     * @param by who wishes it
     * @return the tournament that goes on, or why not
     */
    public ResumeOutcome resume(TournamentId tournament, Actor by) {
        return onTournament(
                tournament,
                (session, found) -> Authority.over(found.plan(), by)
                        ? new Pausing(session).resume(found)
                        : new ResumeOutcome.NotOrganiser(found.plan().organiser()),
                ResumeOutcome.NoSuchTournament::new);
    }

    /**
     * Takes the next step of a tournament without waiting for its time.
     *
     * @param tournament its name
     * @param by who wishes it
     * @return what was done, or why not
     */
    public RunNextOutcome runNext(TournamentId tournament, Actor by) {
        transactions.read(storage -> {
            storage.tournaments()
                    .live(tournament)
                    .ifPresent(live -> steps(storage).prepare(live.id()));
            return tournament;
        });
        return onTournament(
                tournament,
                (session, found) -> Authority.over(found.plan(), by)
                        ? new TournamentSteps(session).runNext(found)
                        : new RunNextOutcome.NotOrganiser(found.plan().organiser()),
                RunNextOutcome.NoSuchTournament::new);
    }

    /**
     * Takes a step that is due, whichever it is, and plans the next. It may be taken twice or late without harm.
     *
     * @param step a planned step
     * @return what became of it
     */
    public StepOutcome take(Step step) {
        return TournamentTask.of(step).map(task -> take(task, step)).orElseGet(StepOutcome.NotMine::new);
    }

    /**
     * Shows a tournament.
     *
     * @param tournament its name
     * @return the tournament in its present state
     */
    public Optional<Tournament> tournament(TournamentId tournament) {
        return transactions.read(storage -> storage.tournaments().find(tournament));
    }

    /**
     * Shows the tournaments of a community.
     *
     * @param parlor the community
     * @param most how many at most, 1 or more
     * @return the newest first
     */
    public List<Tournament> newest(ParlorId parlor, int most) {
        return transactions.read(storage -> storage.tournaments().newest(parlor, most));
    }

    /**
     * Shows the tournaments of a community that are not over.
     *
     * @param parlor the community
     * @param most how many at most, 1 or more
     * @return the newest first
     */
    public List<Tournament> ongoing(ParlorId parlor, int most) {
        return transactions.read(storage -> storage.tournaments().ongoing(parlor, most));
    }

    /**
     * Shows the tournaments into which a player led fighters.
     *
     * @param parlor the community
     * @param owner the player
     * @param most how many at most, 1 or more
     * @return the newest first
     */
    public List<Tournament> led(ParlorId parlor, PlayerId owner, int most) {
        return transactions.read(storage -> storage.tournaments().led(parlor, owner, most));
    }

    /**
     * Tells when the next step of a tournament is due: the end of the sign-up, the opening of a match, the end of its
     * bets, and so on.
     *
     * @param tournament its name
     * @return the instant, which is the present one for a step that is late; empty if nothing is planned, as while a
     *     tournament is paused, is over, or waits for its organiser
     */
    public Optional<Instant> due(TournamentId tournament) {
        return transactions.read(storage -> due(tournament, session(storage)));
    }

    /**
     * Shows a match.
     *
     * @param match its name
     * @return the match in its present state
     */
    public Optional<Match> match(MatchId match) {
        return transactions.read(storage -> storage.tournaments().match(match));
    }

    /**
     * Shows all matches of a tournament.
     *
     * @param tournament its name
     * @return the matches in bracket order, byes and voided attempts among them
     */
    public List<Match> matches(TournamentId tournament) {
        return transactions.read(storage -> storage.tournaments().matches(tournament));
    }

    /**
     * Proves a past match: fights it again from its proof and holds that against what was published before.
     *
     * @param match its name
     * @return the proof and what came of it, or why there is none
     */
    public MatchProofOutcome prove(MatchId match) {
        return transactions.read(storage -> storage.tournaments()
                .match(match)
                .map(new Proving(storage)::prove)
                .orElseGet(() -> new MatchProofOutcome.NoSuchMatch(match)));
    }

    /**
     * Proves the draw of a bracket.
     *
     * @param tournament its name
     * @return the proof and what came of it, or why there is none
     */
    public SeedingProofOutcome prove(TournamentId tournament) {
        return transactions.read(storage -> storage.tournaments()
                .find(tournament)
                .map(new Proving(storage)::prove)
                .orElseGet(() -> new SeedingProofOutcome.NoSuchTournament(tournament)));
    }

    private StepOutcome take(TournamentTask task, Step step) {
        transactions.read(storage -> {
            steps(storage).prepare(task, step);
            return step;
        });
        return transactions.write(storage -> steps(storage).take(task, step));
    }

    /** Works out in a transaction of its own what a match pays, since others need not wait for that. */
    private void prepare(MatchId match) {
        transactions.read(storage -> {
            steps(storage).prepare(match);
            return match;
        });
    }

    private <T> T onTournament(
            TournamentId id, BiFunction<Session, Tournament, T> step, Function<TournamentId, T> missing) {
        return transactions.write(storage -> storage.tournaments()
                .find(id)
                .map(tournament -> step.apply(session(storage), tournament))
                .orElseGet(() -> missing.apply(id)));
    }

    private <T> T onMatch(
            MatchId id,
            Actor by,
            BiFunction<MatchSteps, Match, T> step,
            Function<Tournament.Paused, T> paused,
            Function<PlayerId, T> notOrganiser,
            Function<MatchId, T> missing) {
        return transactions.write(storage -> storage.tournaments()
                .match(id)
                .map(match -> {
                    MatchSteps steps = MatchSteps.of(session(storage), match);
                    TournamentPlan plan = steps.tournament().plan();
                    if (!Authority.over(plan, by)) {
                        return notOrganiser.apply(plan.organiser());
                    }
                    return steps.tournament() instanceof Tournament.Paused still
                            ? paused.apply(still)
                            : step.apply(steps, match);
                })
                .orElseGet(() -> missing.apply(id)));
    }

    private static Optional<Instant> due(TournamentId id, Session session) {
        return session.storage()
                .tournaments()
                .find(id)
                .filter(Tournament.Ongoing.class::isInstance)
                .map(Tournament.Ongoing.class::cast)
                .flatMap(ongoing -> session.storage().agenda().due(new Progress(session).next(ongoing)))
                .map(due -> due.isBefore(session.now()) ? session.now() : due);
    }

    private TournamentSteps steps(Storage storage) {
        return new TournamentSteps(session(storage));
    }

    private Session session(Storage storage) {
        return new Session(storage, payroll, clock.instant());
    }
}
