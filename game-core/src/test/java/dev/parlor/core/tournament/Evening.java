package dev.parlor.core.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Step;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.DustPolicy;
import dev.parlor.core.betting.Payroll;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A parlor in memory with a clock that the test sets, a rich crowd, and one tournament. */
final class Evening {
    static final ParlorId PARLOR = new ParlorId("p1");
    static final Currency CHIPS = new Currency("chips");
    static final TournamentId ID = new TournamentId("t1");
    static final PlayerId ORGANISER = new PlayerId("organiser");
    static final Actor BOSS = new Actor.Player(ORGANISER);
    static final Actor ENGINE = new Actor.Engine();
    static final Instant START = Instant.parse("2026-01-01T20:00:00Z");
    static final Duration WINDOW = Duration.ofMinutes(2);

    Instant now = START;
    final MemoryTransactions transactions =
            new MemoryTransactions(Seeds.derivedFrom(Seed.ofHex("0".repeat(62) + "42")), () -> now);
    final TournamentDesk desk;
    final BettingDesk betting = new BettingDesk(transactions, () -> now);

    Evening() {
        this(new Payroll());
    }

    private Evening(Payroll payroll) {
        desk = new TournamentDesk(transactions, () -> now, payroll);
    }

    /** A sign-up under other rules, with so many fighters of the house. */
    static Evening announced(TournamentRules rules, int entrants, Payroll payroll) {
        Evening evening = new Evening(payroll);
        assertThat(evening.desk.announce(new TournamentPlan(ID, PARLOR, ORGANISER, rules)))
                .isInstanceOf(AnnounceOutcome.Announced.class);
        for (int n = 1; n <= entrants; n++) {
            assertThat(evening.desk.join(new JoinTournament(ID, Entrant.ofTheHouse(fighter(n)), ORGANISER)))
                    .isInstanceOf(JoinOutcome.Joined.class);
        }
        return evening;
    }

    static TournamentPlan plan(int size, Seeding seeding, boolean ownersMayBet) {
        PoolRules pools = PoolRules.of(new Takeout(500)).with(DustPolicy.CARRYOVER);
        return new TournamentPlan(
                ID, PARLOR, ORGANISER, new TournamentRules(size, seeding, true, WINDOW, CHIPS, pools, ownersMayBet));
    }

    /** A sign-up with so many fighters of the house, the first the strongest. */
    static Evening withFighters(int entrants, int size) {
        return announced(plan(size, Seeding.SEEDED, false).rules(), entrants, new Payroll());
    }

    /** A tournament before its first match. */
    static Evening started(int entrants) {
        Evening evening = withFighters(entrants, 64);
        assertThat(evening.desk.start(ID, BOSS)).isInstanceOf(StartOutcome.Started.class);
        return evening;
    }

    static Fighter fighter(int n) {
        return new Fighter(new FighterId("f" + n), "Fighter " + n, Strength.ofRank(n), List.of());
    }

    Match.Betting open() {
        return ((BettingOutcome.Opened) desk.openBetting(ID, ENGINE)).match();
    }

    Match.Locked lock(Match match) {
        return ((LockMatchOutcome.Locked) desk.lock(match.id(), BOSS)).match();
    }

    Match.Drawn draw(Match match) {
        return ((DrawOutcome.Drawn) desk.draw(match.id(), ENGINE)).match();
    }

    SettleMatchOutcome.Settled settle(Match match) {
        return (SettleMatchOutcome.Settled) desk.settle(match.id(), ENGINE);
    }

    Tournament playNext() {
        return settle(draw(lock(open()))).tournament();
    }

    Tournament playOut() {
        Tournament tournament = desk.tournament(ID).orElseThrow();
        while (tournament instanceof Tournament.Running) {
            tournament = playNext();
        }
        return tournament;
    }

    /** Takes every step that is due up to an instant, at its time. */
    void playUntil(Instant end) {
        while (earliest().filter(due -> !due.isAfter(end)).isPresent()) {
            now = earliest().filter(due -> due.isAfter(now)).orElse(now);
            transactions.takeDue(() -> now, desk::take);
        }
        now = end;
    }

    Match.Betting betting() {
        return desk.matches(ID).stream()
                .filter(Match.Betting.class::isInstance)
                .map(Match.Betting.class::cast)
                .findFirst()
                .orElseThrow();
    }

    Optional<Instant> earliest() {
        return transactions.read(storage -> storage.agenda().earliest());
    }

    Optional<Instant> due(Step step) {
        return transactions.read(storage -> storage.agenda().due(step));
    }

    List<Step> steps() {
        return transactions.read(storage -> storage.agenda().due(Instant.MAX));
    }

    void enrich(String player, long chips) {
        transactions.write(storage -> storage.ledger()
                .post(Movement.between(
                        "grant:" + player,
                        CHIPS,
                        Reason.GRANT,
                        ENGINE,
                        new Account.Mint(PARLOR),
                        new Account.Purse(PARLOR, new PlayerId(player)),
                        new Amount(chips))));
    }

    BetOutcome bet(String bet, String player, Match.Paired match, Corner corner, long stake) {
        return betting.place(new PlaceBet(
                new BetId(bet), match.pool(), new PlayerId(player), Pairing.pick(corner), new Amount(stake)));
    }

    long purse(String player) {
        return balance(new Account.Purse(PARLOR, new PlayerId(player)));
    }

    long balance(Account account) {
        return transactions.read(
                storage -> storage.ledger().balance(account, CHIPS).value());
    }
}
