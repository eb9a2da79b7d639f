package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.BLUE;
import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.RED;
import static dev.parlor.testkit.Fixtures.player;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.PlayerId;
import dev.parlor.core.Transactions;
import dev.parlor.core.betting.Bet;
import dev.parlor.core.betting.BetId;
import dev.parlor.core.betting.BetOutcome;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.LockOutcome;
import dev.parlor.core.betting.OpenPool;
import dev.parlor.core.betting.Pick;
import dev.parlor.core.betting.PlaceBet;
import dev.parlor.core.betting.PoolId;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.SettlePool;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.DrawId;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.FairnessDesk;
import dev.parlor.core.chance.PlayerDraw;
import dev.parlor.core.chance.PlayerDraws;
import dev.parlor.core.chance.ProofOutcome;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Receipt;
import dev.parlor.core.chance.RotateSeed;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.SeedOwner;
import dev.parlor.core.chance.SeedPair;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.chance.Verification;
import dev.parlor.core.interaction.Act;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.DailyOutcome;
import dev.parlor.core.money.Decree;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.EconomyRules;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.HistoryLine;
import dev.parlor.core.money.Link;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Posting;
import dev.parlor.core.money.Ranking;
import dev.parlor.core.money.Reason;
import dev.parlor.core.money.Register;
import dev.parlor.core.money.RegisterOutcome;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SetLimit;
import dev.parlor.core.money.WrittenReason;
import dev.parlor.core.privacy.EraseOutcome;
import dev.parlor.core.privacy.PersonalData;
import dev.parlor.core.privacy.PrivacyDesk;
import dev.parlor.core.privacy.Renaming;
import dev.parlor.core.privacy.SeatTaken;
import dev.parlor.core.tournament.CancelTournament;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What exporting and erasing a player must do on every storage.
 *
 * @param <S> what the storage's transactions hand over
 */
public abstract class PrivacyContract<S extends PrivacyDesk.Storage & BettingDesk.Storage> {
    private static final PoolId POOL = new PoolId("p");
    private static final PoolId LATER = new PoolId("q");
    private static final TournamentId CUP = new TournamentId("cup");

    private final HandClock clock = new HandClock(NOON);
    private final AtomicInteger names = new AtomicInteger();
    private Transactions<S> storage;
    private EconomyDesk economy;
    private BettingDesk betting;
    private TournamentDesk tournaments;
    private PrivacyDesk privacy;
    private FairnessDesk fairness;

    /** For a storage's author to extend. */
    protected PrivacyContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param seeds where its secrets come from
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<S> openStorage(Seeds seeds, InstantSource time);

    @BeforeEach
    final void open() {
        storage = openStorage(Seeds.derivedFrom(Seed.ofHex("cd".repeat(32))), clock);
        economy = new EconomyDesk(storage, clock);
        betting = new BettingDesk(storage, clock);
        tournaments = new TournamentDesk(storage, clock);
        fairness = new FairnessDesk(storage);
        privacy = new PrivacyDesk(storage, EconomyRules.standard(), () -> "name-" + names.incrementAndGet(), clock);
        List.of("ann", "bob", "cid").forEach(this::start);
        for (PoolId pool : List.of(POOL, LATER)) {
            betting.open(new OpenPool(pool, Fixtures.terms(), NOON.plus(Duration.ofDays(9))));
        }
    }

    @AfterEach
    final void theBooksSumToZero() {
        economy.rules()
                .currencies()
                .codes()
                .forEach(currency -> assertThat(economy.total(currency)).isEqualTo(Balance.ZERO));
    }

    @Test
    final void lesson23AnErasureClosesEverythingAndTheBooksBalance() {
        bet("b1", POOL, "ann", RED, 100);
        bet("b2", POOL, "bob", BLUE, 200);
        bet("b3", POOL, "cid", RED, 300);
        give("g1", "ann", "bob", 50);
        decree("ann");
        give("g2", "ann", "bob", 1_100);
        announce("bob");
        join("ann", 1);
        economy.daily(PARLOR, player("ann"));
        PlayerId pseudonym = erased("ann", 1_000 - 50 + 500 + 200);

        assertThat(economy.player(PARLOR, player("ann"))).isEmpty();
        assertThat(privacy.export(PARLOR, player("ann"))).isEmpty();
        assertThat(privacy.erase(PARLOR, player("ann"))).isEqualTo(new EraseOutcome.NotRegistered());
        assertThat(economy.offers(PARLOR, player("bob"))).isEmpty();
        assertThat(tournaments.tournament(CUP).orElseThrow().entries().all()).isEmpty();
        for (Currency currency : economy.rules().currencies().codes()) {
            assertThat(economy.history(Fixtures.purse("ann"), currency)).isEmpty();
            assertThat(economy.balance(new Account.Purse(PARLOR, pseudonym), currency))
                    .isEqualTo(Balance.ZERO);
        }
        assertThat(betting.tickets(POOL))
                .extracting(ticket -> ticket.bet().bettor())
                .containsExactly(pseudonym, player("bob"), player("cid"));
        assertThat(economy.leaderboard(PARLOR, new Ranking.ByBalance(CHIPS), 9, player("bob"))
                        .top())
                .hasSize(2);

        assertThat(betting.lock(POOL)).isInstanceOfSatisfying(LockOutcome.Locked.class, locked -> {
            assertThat(locked.lines()).containsExactly("b2|blue|200", "b3|red|300");
            assertThat(locked.returned()).isEmpty();
        });
        betting.settle(SettlePool.of(POOL, RED));
        assertThat(chips("cid")).isEqualTo(700 + 475);
    }

    @Test
    final void nothingThatStaysNamesThePlayer() {
        bet("b1", POOL, "ann", RED, 100);
        give("g1", "ann", "bob", 50);
        decree("ann");
        economy.daily(PARLOR, player("ann"));
        settle(POOL, RED);
        PlayerId pseudonym = erased("ann", 1_000 - 50 + 500 + 200);
        List<HistoryLine> bobs = economy.history(Fixtures.purse("bob"), CHIPS, Long.MAX_VALUE, 9);
        assertThat(bobs.getFirst().link()).isEqualTo(new Link.Person(pseudonym));
        assertThat(economy.audit(PARLOR, 9))
                .extracting(line -> line.movement().key())
                .containsExactly("grant:d-ann");
        List<Posting> left = economy.history(new Account.Purse(PARLOR, pseudonym), CHIPS);
        assertThat(left)
                .extracting(line -> line.movement().reason())
                .containsExactly(
                        Reason.WELCOME,
                        Reason.STAKE,
                        Reason.GIFT,
                        Reason.GRANT,
                        Reason.DAILY,
                        Reason.PAYOUT,
                        Reason.ERASURE);
        assertThat(left.toString()).contains("payout:p:" + pseudonym).doesNotContain("id=ann", ":ann:", "player=ann");
        assertThat(left).extracting(line -> line.movement().key()).noneMatch(key -> key.endsWith(":ann"));
    }

    @Test
    final void whoIsInALockedPoolWaitsForItsEnd() {
        bet("b1", POOL, "ann", RED, 100);
        bet("b2", LATER, "ann", RED, 100);
        betting.lock(POOL);
        assertThat(privacy.erase(PARLOR, player("ann"))).isEqualTo(new EraseOutcome.MustWait(List.of(POOL), List.of()));
        assertThat(chips("ann")).isEqualTo(800);
        betting.settle(SettlePool.of(POOL, RED));
        erased("ann", 1_000);
    }

    @Test
    final void whoHasAFighterInTheRingWaitsForTheEndOfTheTournament() {
        announce("bob");
        join("ann", 1);
        join("cid", 2);
        tournaments.start(CUP, new Actor.Engine());
        EraseOutcome wait = new EraseOutcome.MustWait(List.of(), List.of(CUP));
        assertThat(privacy.erase(PARLOR, player("ann"))).isEqualTo(wait);
        assertThat(privacy.erase(PARLOR, player("bob"))).isEqualTo(wait);
        tournaments.cancel(new CancelTournament(CUP, "Rain", new Actor.Engine()));
        PlayerId ann = erased("ann", 1_000);
        PlayerId bob = erased("bob", 1_000);
        assertThat(tournaments.tournament(CUP).orElseThrow().plan().organiser()).isEqualTo(bob);
        assertThat(tournaments.tournament(CUP).orElseThrow().entries().all())
                .extracting(Entrant::owner)
                .containsExactly(Optional.of(ann), Optional.of(player("cid")));
    }

    @Test
    final void comingBackResetsNeitherLimitsNorWelcomeNorTheDaily() {
        Scope here = new Scope.Here(PARLOR);
        economy.limit(new SetLimit.Exclude(here, player("ann"), Duration.ofDays(30)));
        economy.daily(PARLOR, player("ann"));
        erased("ann", 1_200);
        assertThat(start("ann"))
                .isInstanceOfSatisfying(
                        RegisterOutcome.Started.class,
                        started -> assertThat(started.welcome()).isEmpty());
        assertThat(chips("ann")).isZero();
        assertThat(economy.daily(PARLOR, player("ann")))
                .isEqualTo(new DailyOutcome.TooEarly(0, NOON.plus(Duration.ofDays(1))));
        give("g1", "bob", "ann", 500);
        assertThat(bet("b1", POOL, "ann", RED, 100)).isInstanceOf(BetOutcome.Limited.class);
        clock.move(Duration.ofDays(1));
        assertThat(economy.daily(PARLOR, player("ann")))
                .isInstanceOfSatisfying(
                        DailyOutcome.Claimed.class,
                        claimed -> assertThat(claimed.streak()).isEqualTo(1));
    }

    @Test
    final void aRenamingThatIsRolledBackNeverWas() {
        bet("b1", POOL, "ann", RED, 100);
        decree("ann");
        Optional<PersonalData> before = privacy.export(PARLOR, player("ann"));
        assertThatThrownBy(() -> storage.write(s -> {
                    s.traces().rename(new Renaming(PARLOR, player("ann"), player("erased-1")));
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(privacy.export(PARLOR, player("ann"))).isEqualTo(before);
        assertThat(betting.tickets(POOL))
                .extracting(ticket -> ticket.bet().bettor())
                .containsExactly(player("ann"));
        assertThat(economy.history(Fixtures.purse("erased-1"), CHIPS)).isEmpty();
    }

    @Test
    final void drawsKeepTheirProofsUnderThePseudonymAndWhoComesBackDrawsAnew() {
        SeedOwner ann = new SeedOwner(PARLOR, player("ann"));
        Receipt receipt = drawn(ann);
        SeedPair before = fairness.pair(ann);
        fairness.rotate(new RotateSeed(ann, before.next(), "lucky"));
        assertThat(privacy.export(PARLOR, player("ann")).orElseThrow().draws()).containsExactly(receipt);
        SeedOwner pseudonym = new SeedOwner(PARLOR, erased("ann", 1_000));
        assertThat(fairness.receipts(ann, Long.MAX_VALUE, 9)).isEmpty();
        assertThat(fairness.receipts(pseudonym, Long.MAX_VALUE, 9)).containsExactly(receipt.heldBy(pseudonym));
        assertThat(fairness.prove(new DrawId(pseudonym, 1)))
                .isInstanceOfSatisfying(
                        ProofOutcome.Proven.class,
                        proven -> assertThat(proven.verification()).isInstanceOf(Verification.Sound.class));
        assertThat(fairness.prove(new DrawId(ann, 1))).isInstanceOf(ProofOutcome.NoSuchDraw.class);
        start("ann");
        assertThat(fairness.pair(ann).draws()).isZero();
        assertThat(fairness.pair(ann).generation()).isOne();
        assertThat(fairness.pair(pseudonym).generation()).isEqualTo(2);
    }

    @Test
    final void whatWasAnsweredIsForgottenAndNoAnswerToOthersIs() {
        storage.write(open -> {
            open.answers().keep(new Act(PARLOR, player("ann"), "i-1"), "yours", NOON);
            open.answers().keep(new Act(PARLOR, player("bob"), "i-1"), "his", NOON);
            return open;
        });
        erased("ann", 1_000);
        Optional<String> hers = storage.read(open -> open.answers().find(new Act(PARLOR, player("ann"), "i-1")));
        Optional<String> his = storage.read(open -> open.answers().find(new Act(PARLOR, player("bob"), "i-1")));
        assertThat(hers).isEmpty();
        assertThat(his).contains("his");
    }

    @Test
    final void twiceErasedIsTwoPseudonyms() {
        PlayerId first = erased("ann", 1_000);
        start("ann");
        give("g1", "bob", "ann", 5);
        assertThat(erased("ann", 5)).isNotEqualTo(first);
    }

    @Test
    final void anExportHoldsAllThatIsKnown() {
        bet("b1", POOL, "ann", RED, 100);
        bet("b2", POOL, "bob", BLUE, 100);
        give("g1", "ann", "bob", 50);
        decree("ann");
        announce("ann");
        join("ann", 1);
        Scope everywhere = new Scope.Everywhere();
        economy.limit(new SetLimit.CoolOff(everywhere, player("ann"), Duration.ofHours(5)));
        PersonalData data = privacy.export(PARLOR, player("ann")).orElseThrow();
        assertThat(data.stats()).isEqualTo(economy.stats(PARLOR, player("ann")).orElseThrow());
        assertThat(data.everywhere()).isEqualTo(economy.limits(everywhere, player("ann")));
        assertThat(data.history())
                .extracting(HistoryLine::reason)
                .containsExactly(
                        Reason.GRANT, Reason.GIFT, Reason.STAKE, Reason.WELCOME, Reason.WELCOME, Reason.WELCOME);
        assertThat(data.history().getFirst().written()).contains(reason());
        assertThat(data.tickets())
                .extracting(ticket -> ticket.bet())
                .containsExactly(new Bet(new BetId("b1"), player("ann"), RED, Amount.of(100)));
        assertThat(data.seats())
                .containsExactly(
                        new SeatTaken(CUP, List.of(TournamentSamples.fighter(1).id())));
        assertThat(privacy.export(PARLOR, player("zoe"))).isEmpty();
    }

    private Receipt drawn(SeedOwner owner) {
        return storage.write(open -> {
            PlayerDraws draws = new PlayerDraws(open.seedPairs(), open.receipts(), open.seeds());
            PlayerDraw draw = draws.begin(owner, "i1", List.of("odds 4711"));
            FairDraw stops = draws.open(draw, Purpose.SLOTS);
            String result = Long.toString(stops.below(20));
            return draws.finish(draw, List.of(stops), result);
        });
    }

    private PlayerId erased(String name, long chips) {
        EraseOutcome outcome = privacy.erase(PARLOR, player(name));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        EraseOutcome.Erased.class,
                        erased -> assertThat(erased.swept().getOrDefault(CHIPS, Amount.ZERO))
                                .isEqualTo(Amount.of(chips)));
        return ((EraseOutcome.Erased) outcome).pseudonym();
    }

    private RegisterOutcome start(String name) {
        return economy.start(new Register(PARLOR, player(name), PlayerName.of(name), 1));
    }

    private BetOutcome bet(String bet, PoolId pool, String name, Pick pick, long stake) {
        return betting.place(new PlaceBet(new BetId(bet), pool, player(name), pick, Amount.of(stake)));
    }

    private void settle(PoolId pool, Pick winner) {
        betting.lock(pool);
        betting.settle(SettlePool.of(pool, winner));
    }

    private void give(String gift, String from, String to, long amount) {
        economy.give(new Give(new GiftId(gift), PARLOR, player(from), player(to), CHIPS, Amount.of(amount)));
    }

    private void decree(String name) {
        economy.grant(new Decree("d-" + name, PARLOR, player(name), CHIPS, Amount.of(500), player("admin"), reason()));
    }

    private static WrittenReason reason() {
        return WrittenReason.of("For the test").orElseThrow();
    }

    private void announce(String organiser) {
        TournamentRules rules = new TournamentRules(
                8, Seeding.SEEDED, false, Duration.ofMinutes(1), CHIPS, PoolRules.of(new Takeout(500)), false);
        tournaments.announce(new TournamentPlan(CUP, PARLOR, player(organiser), rules));
    }

    private void join(String name, int rank) {
        Entrant entry = Entrant.of(TournamentSamples.fighter(rank), player(name));
        tournaments.join(new JoinTournament(CUP, entry, player(name)));
    }

    private long chips(String name) {
        return economy.balance(PARLOR, player(name), CHIPS).value();
    }
}
