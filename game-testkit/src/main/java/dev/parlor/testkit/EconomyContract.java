package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.player;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import dev.parlor.core.money.AcceptOutcome;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Actor;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.ConfiscateOutcome;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.DailyOutcome;
import dev.parlor.core.money.DeclineOutcome;
import dev.parlor.core.money.Decree;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.GiveOutcome;
import dev.parlor.core.money.GrantOutcome;
import dev.parlor.core.money.HistoryLine;
import dev.parlor.core.money.Leaderboard;
import dev.parlor.core.money.Link;
import dev.parlor.core.money.Offer;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Ranking;
import dev.parlor.core.money.Reason;
import dev.parlor.core.money.Register;
import dev.parlor.core.money.RegisterOutcome;
import dev.parlor.core.money.Standing;
import dev.parlor.core.money.WrittenReason;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the economy desk must do on every storage, under the rules of a house that sets nothing else. */
public abstract class EconomyContract {
    private static final Currency GEMS = new Currency("gems");
    private static final Currency SPINS = new Currency("spins");
    private static final Map<Currency, Amount> WELCOME =
            Map.of(CHIPS, Amount.of(1_000), GEMS, Amount.of(10), SPINS, Amount.of(20));
    private static final int THREADS = 20;

    private final HandClock clock = new HandClock(NOON);
    private EconomyDesk desk;

    /** For a storage's author to extend. */
    protected EconomyContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<? extends EconomyDesk.Storage> openStorage(InstantSource time);

    @BeforeEach
    final void open() {
        desk = new EconomyDesk(openStorage(clock), clock);
    }

    @AfterEach
    final void theBooksSumToZero() {
        desk.rules()
                .currencies()
                .codes()
                .forEach(currency -> assertThat(desk.total(currency)).isEqualTo(Balance.ZERO));
    }

    @Test
    final void whoStartsIsWelcomedOnce() {
        assertThat(start("ann")).isInstanceOfSatisfying(RegisterOutcome.Started.class, started -> {
            assertThat(started.welcome()).isEqualTo(WELCOME);
            assertThat(started.player().since()).isEqualTo(NOON);
        });
        assertThat(start("ann")).isInstanceOf(RegisterOutcome.AlreadyHere.class);
        assertThat(chips("ann")).isEqualTo(1_000);
        assertThat(desk.balances(PARLOR, player("ann")).values())
                .containsExactly(new Balance(1_000), new Balance(10), new Balance(20), Balance.ZERO);
    }

    @Test
    final void theHouseRulesInForceMustBeAccepted() {
        for (int version : List.of(0, 2, -1, Integer.MAX_VALUE)) {
            assertThat(desk.start(new Register(PARLOR, player("ann"), PlayerName.of("Ann"), version)))
                    .isEqualTo(new RegisterOutcome.MustAccept(1));
        }
        assertThat(desk.player(PARLOR, player("ann"))).isEmpty();
        assertThat(desk.daily(PARLOR, player("ann"))).isEqualTo(new DailyOutcome.NotRegistered());
    }

    @Test
    final void everyCommunityHasItsOwnBooks() {
        start("ann");
        ParlorId other = new ParlorId("other");
        desk.start(new Register(other, player("ann"), PlayerName.of("Ann"), 1));
        assertThat(desk.balance(other, player("ann"), CHIPS)).isEqualTo(new Balance(1_000));
        desk.daily(other, player("ann"));
        assertThat(chips("ann")).isEqualTo(1_000);
        assertThat(daily("ann")).isInstanceOf(DailyOutcome.Claimed.class);
    }

    @Test
    final void twentyStartsAtOnceAreOneWelcome() {
        Races.run(THREADS, number -> start("ann"));
        assertThat(chips("ann")).isEqualTo(1_000);
    }

    @Test
    final void theDailyComesBackAfterExactlyADay() {
        start("ann");
        assertThat(daily("ann")).isEqualTo(claimed(200, 1));
        clock.move(Duration.ofHours(24).minusNanos(1));
        assertThat(daily("ann")).isEqualTo(new DailyOutcome.TooEarly(1, NOON.plus(Duration.ofHours(24))));
        clock.move(Duration.ofNanos(1));
        assertThat(daily("ann")).isEqualTo(claimed(225, 2));
        assertThat(chips("ann")).isEqualTo(1_000 + 200 + 225);
    }

    @Test
    final void theStreakHoldsForExactlyTwoDays() {
        start("ann");
        daily("ann");
        clock.move(Duration.ofDays(2));
        assertThat(daily("ann")).isEqualTo(claimed(225, 2));
        clock.move(Duration.ofDays(2).plusNanos(1));
        assertThat(daily("ann")).isEqualTo(claimed(200, 1));
    }

    @Test
    final void theStreakStopsGrowingAtItsCap() {
        start("ann");
        for (int day = 1; day <= 12; day++) {
            assertThat(daily("ann")).isEqualTo(claimed(200 + 25 * Math.min(day - 1, 10), day));
            clock.move(Duration.ofHours(25));
        }
    }

    @Test
    final void lesson1TwentyDailyClicksAreOneClaimAndOneReply() {
        start("ann");
        List<DailyOutcome> replies = Races.run(THREADS, number -> daily("ann"));
        DailyOutcome.Claimed claimed = claimed(200, 1);
        assertThat(replies).containsOnlyOnce(claimed);
        assertThat(Set.copyOf(replies)).isEqualTo(Set.of(claimed, new DailyOutcome.Repeated(claimed)));
        assertThat(chips("ann")).isEqualTo(1_200);
        assertThat(history("ann")).extracting(HistoryLine::reason).containsExactly(Reason.DAILY, Reason.WELCOME);
    }

    @Test
    final void aSmallGiftGoesOverAtOnceAndOnce() {
        start("ann");
        start("bob");
        assertThat(give("g", "ann", "bob", 1_000)).isEqualTo(new GiveOutcome.Given(Balance.ZERO));
        daily("ann");
        assertThat(give("g", "ann", "bob", 1_000)).isEqualTo(new GiveOutcome.Repeated(Balance.ZERO));
        assertThat(give("g", "ann", "bob", 999)).isEqualTo(new GiveOutcome.KeyTaken(new GiftId("g")));
        assertThat(give("g", "bob", "ann", 1_000)).isEqualTo(new GiveOutcome.KeyTaken(new GiftId("g")));
        assertThat(chips("bob")).isEqualTo(2_000);
    }

    @Test
    final void whatCannotBeGivenMovesNothing() {
        start("ann");
        start("bob");
        assertThat(give("g", "ann", "ann", 5)).isEqualTo(new GiveOutcome.ToYourself());
        assertThat(give("g", "ann", "zoe", 5)).isEqualTo(new GiveOutcome.NotRegistered(player("zoe")));
        assertThat(give("g", "zoe", "ann", 5)).isEqualTo(new GiveOutcome.NotRegistered(player("zoe")));
        assertThat(give("g", "ann", "bob", 1_001))
                .isEqualTo(new GiveOutcome.CannotCover(new Balance(1_000), Amount.of(1_001)));
        assertThat(desk.give(wish("g", "ann", "bob", SPINS, 1))).isEqualTo(new GiveOutcome.NotGivable(SPINS));
        Currency doubloons = new Currency("doubloons");
        assertThat(desk.give(wish("g", "ann", "bob", doubloons, 1))).isEqualTo(new GiveOutcome.NotGivable(doubloons));
        assertThat(give("g", "ann", "bob", 5)).isEqualTo(new GiveOutcome.Given(new Balance(995)));
    }

    @Test
    final void aLargeGiftWaitsForItsReceiver() {
        start("bob");
        rich("ann");
        Offer offer = offered("g", "ann", "bob", 1_001);
        assertThat(offer.until()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(chips("ann")).isEqualTo(11_000);
        assertThat(give("g", "ann", "bob", 1_001)).isEqualTo(new GiveOutcome.NeedsConfirmation(offer));
        assertThat(desk.offers(PARLOR, player("bob"))).containsExactly(offer);
        assertThat(desk.accept(offer.id(), player("ann"))).isEqualTo(new AcceptOutcome.NotYours(offer.id()));
        assertThat(desk.accept(offer.id(), player("zoe"))).isEqualTo(new AcceptOutcome.NotYours(offer.id()));
        assertThat(desk.accept(offer.id(), player("bob")))
                .isInstanceOfSatisfying(
                        AcceptOutcome.Accepted.class,
                        accepted -> assertThat(accepted.balance()).isEqualTo(new Balance(2_001)));
        assertThat(desk.accept(offer.id(), player("bob"))).isInstanceOf(AcceptOutcome.Repeated.class);
        assertThat(give("g", "ann", "bob", 1_001)).isEqualTo(new GiveOutcome.Repeated(new Balance(9_999)));
        assertThat(desk.decline(offer.id(), player("ann"))).isInstanceOf(DeclineOutcome.OfferOver.class);
        assertThat(chips("bob")).isEqualTo(2_001);
        assertThat(desk.offers(PARLOR, player("bob"))).isEmpty();
    }

    @Test
    final void lesson24AnOfferHoldsNothingAndExpires() {
        start("bob");
        rich("ann");
        Offer offer = offered("g", "ann", "bob", 11_000);
        assertThat(give("h", "ann", "bob", 1_000)).isInstanceOf(GiveOutcome.Given.class);
        assertThat(desk.accept(offer.id(), player("bob"))).isEqualTo(new AcceptOutcome.CannotCover(Amount.of(11_000)));
        clock.set(offer.until().minusNanos(1));
        assertThat(desk.offers(PARLOR, player("ann"))).containsExactly(offer);
        clock.set(offer.until());
        assertThat(desk.offers(PARLOR, player("ann"))).isEmpty();
        assertThat(desk.accept(offer.id(), player("bob"))).isEqualTo(new AcceptOutcome.OfferOver(offer));
        assertThat(give("g", "ann", "bob", 11_000)).isEqualTo(new GiveOutcome.OfferOver(offer));
        assertThat(chips("bob")).isEqualTo(2_000);
    }

    @Test
    final void bothSidesMayEndAnOffer() {
        start("bob");
        rich("ann");
        Offer first = offered("g", "ann", "bob", 5_000);
        Offer second = offered("h", "ann", "bob", 5_000);
        assertThat(desk.decline(first.id(), player("zoe"))).isEqualTo(new DeclineOutcome.NotYours(first.id()));
        assertThat(ended(first, "bob")).isEqualTo(Offer.State.DECLINED);
        assertThat(ended(second, "ann")).isEqualTo(Offer.State.WITHDRAWN);
        for (Offer offer : List.of(first, second)) {
            assertThat(desk.accept(offer.id(), player("bob"))).isInstanceOf(AcceptOutcome.OfferOver.class);
            assertThat(desk.decline(offer.id(), player("bob"))).isInstanceOf(DeclineOutcome.OfferOver.class);
        }
        GiftId unknown = new GiftId("x");
        assertThat(desk.accept(unknown, player("bob"))).isEqualTo(new AcceptOutcome.NoSuchOffer(unknown));
        assertThat(desk.decline(unknown, player("bob"))).isEqualTo(new DeclineOutcome.NoSuchOffer(unknown));
    }

    @Test
    final void lesson1TwentyAcceptancesAreOneGift() {
        start("bob");
        rich("ann");
        Offer offer = offered("g", "ann", "bob", 5_000);
        Races.run(THREADS, number -> desk.accept(offer.id(), player("bob")));
        assertThat(chips("bob")).isEqualTo(6_000);
    }

    @Test
    final void aDecreeIsCarriedOutOnceAndItsReasonStays() {
        start("ann");
        Decree decree = decree("d", "ann", 300, "Won the quiz");
        assertThat(desk.grant(decree)).isEqualTo(new GrantOutcome.Granted(new Balance(1_300)));
        assertThat(desk.confiscate(decree)).isEqualTo(new ConfiscateOutcome.Confiscated(new Balance(1_000)));
        assertThat(desk.grant(decree)).isEqualTo(new GrantOutcome.Repeated(new Balance(1_300)));
        assertThat(desk.confiscate(decree)).isEqualTo(new ConfiscateOutcome.Repeated(new Balance(1_000)));
        assertThat(desk.grant(decree("d", "ann", 300, "Another reason"))).isEqualTo(new GrantOutcome.KeyTaken("d"));
        assertThat(desk.confiscate(decree("d", "ann", 301, "Won the quiz")))
                .isEqualTo(new ConfiscateOutcome.KeyTaken("d"));
        assertThat(history("ann"))
                .extracting(HistoryLine::written)
                .containsExactly(WrittenReason.of("Won the quiz"), WrittenReason.of("Won the quiz"), Optional.empty());
    }

    @Test
    final void noConfiscationTakesMoreThanThereIs() {
        start("ann");
        assertThat(desk.confiscate(decree("d", "ann", 1_001, "Too much")))
                .isEqualTo(new ConfiscateOutcome.CannotCover(new Balance(1_000), Amount.of(1_001)));
        assertThat(desk.audit(PARLOR, 10)).isEmpty();
        assertThat(desk.confiscate(decree("d", "ann", 1_000, "All"))).isInstanceOf(ConfiscateOutcome.Confiscated.class);
        assertThat(chips("ann")).isZero();
        assertThat(desk.balance(new Account.Burn(PARLOR), CHIPS)).isEqualTo(new Balance(1_000));
    }

    @Test
    final void lesson17EveryLineSaysWhyAndFromWhom() {
        start("ann");
        start("bob");
        daily("ann");
        give("g", "ann", "bob", 50);
        desk.grant(decree("d", "bob", 7, "Kind"));
        clock.move(Duration.ofSeconds(1));
        desk.confiscate(decree("e", "bob", 9, "Unkind"));
        assertThat(history("bob"))
                .extracting(HistoryLine::reason, HistoryLine::delta, HistoryLine::after, HistoryLine::link)
                .containsExactly(
                        line(Reason.CONFISCATION, -9, 1_048, new Link.TheHouse()),
                        line(Reason.GRANT, 7, 1_057, new Link.TheHouse()),
                        line(Reason.GIFT, 50, 1_050, new Link.Person(player("ann"))),
                        line(Reason.WELCOME, 1_000, 1_000, new Link.TheHouse()));
        assertThat(history("ann"))
                .extracting(HistoryLine::reason, HistoryLine::delta, HistoryLine::after, HistoryLine::link)
                .startsWith(line(Reason.GIFT, -50, 1_150, new Link.Person(player("bob"))));
        assertThat(desk.audit(PARLOR, 10))
                .extracting(
                        line -> line.movement().reason(),
                        line -> line.movement().actor())
                .containsExactly(
                        tuple(Reason.CONFISCATION, new Actor.Player(player("admin"))),
                        tuple(Reason.GRANT, new Actor.Player(player("admin"))));
    }

    @Test
    final void historyComesInPages() {
        start("ann");
        start("bob");
        for (int i = 0; i < 7; i++) {
            give("g" + i, "ann", "bob", i + 1);
        }
        Account.Purse purse = Fixtures.purse("ann");
        List<HistoryLine> first = desk.history(purse, CHIPS, Long.MAX_VALUE, 5);
        List<HistoryLine> rest = desk.history(purse, CHIPS, first.getLast().number(), 5);
        assertThat(first).extracting(HistoryLine::delta).containsExactly(-7L, -6L, -5L, -4L, -3L);
        assertThat(rest).extracting(HistoryLine::delta).containsExactly(-2L, -1L, 1_000L);
    }

    @Test
    final void theOwnRankIsAlwaysOnTheBoard() {
        for (String name : List.of("ann", "bob", "cid", "dan")) {
            start(name);
        }
        give("g", "dan", "ann", 10);
        Leaderboard board = desk.leaderboard(PARLOR, new Ranking.ByBalance(CHIPS), 2, player("dan"));
        assertThat(board.top()).extracting(Standing::rank).containsExactly(1L, 2L);
        assertThat(board.own()).map(Standing::rank).contains(4L);
        assertThat(board.players()).isEqualTo(4);
        assertThat(desk.leaderboard(PARLOR, new Ranking.ByExperience(), 2, player("zoe")))
                .isEqualTo(new Leaderboard(List.of(), Optional.empty(), 4));
    }

    @Test
    final void aNewPlayerIsOnLevelOne() {
        start("ann");
        assertThat(desk.stats(PARLOR, player("ann"))).hasValueSatisfying(stats -> {
            assertThat(stats.level()).isEqualTo(1);
            assertThat(stats.nextLevel()).hasValue(100);
            assertThat(stats.records()).isEmpty();
        });
        assertThat(desk.stats(PARLOR, player("zoe"))).isEmpty();
    }

    @Test
    final void lesson3OppositeGiftsNeitherBlockNorLoseMoney() {
        start("ann");
        start("bob");
        Races.run(
                8,
                number -> IntStream.range(0, 25)
                        .mapToObj(i -> number % 2 == 0
                                ? give("g" + number + "-" + i, "ann", "bob", 1)
                                : give("g" + number + "-" + i, "bob", "ann", 1))
                        .toList());
        assertThat(chips("ann")).isEqualTo(1_000);
        assertThat(chips("bob")).isEqualTo(1_000);
    }

    private static Tuple line(Reason reason, long delta, long after, Link link) {
        return tuple(reason, delta, new Balance(after), link);
    }

    private RegisterOutcome start(String name) {
        return desk.start(new Register(PARLOR, player(name), PlayerName.of(name), 1));
    }

    private void rich(String name) {
        start(name);
        desk.grant(decree("rich-" + name, name, 10_000, "For the test"));
    }

    private DailyOutcome daily(String name) {
        return desk.daily(PARLOR, player(name));
    }

    private DailyOutcome.Claimed claimed(long chips, int streak) {
        return new DailyOutcome.Claimed(
                Map.of(CHIPS, Amount.of(chips), SPINS, Amount.of(5)),
                streak,
                clock.instant().plus(Duration.ofHours(24)));
    }

    private GiveOutcome give(String gift, String from, String to, long amount) {
        return desk.give(wish(gift, from, to, CHIPS, amount));
    }

    private static Give wish(String gift, String from, String to, Currency currency, long amount) {
        return new Give(new GiftId(gift), PARLOR, player(from), player(to), currency, Amount.of(amount));
    }

    private Offer offered(String gift, String from, String to, long amount) {
        GiveOutcome outcome = give(gift, from, to, amount);
        assertThat(outcome).isInstanceOf(GiveOutcome.NeedsConfirmation.class);
        return ((GiveOutcome.NeedsConfirmation) outcome).offer();
    }

    private Offer.State ended(Offer offer, String by) {
        DeclineOutcome outcome = desk.decline(offer.id(), player(by));
        assertThat(outcome).isInstanceOf(DeclineOutcome.Ended.class);
        return ((DeclineOutcome.Ended) outcome).offer().state();
    }

    private static Decree decree(String key, String name, long amount, String why) {
        return new Decree(
                key,
                PARLOR,
                player(name),
                CHIPS,
                Amount.of(amount),
                player("admin"),
                WrittenReason.of(why).orElseThrow());
    }

    private long chips(String name) {
        return desk.balance(PARLOR, player(name), CHIPS).value();
    }

    private List<HistoryLine> history(String name) {
        return desk.history(Fixtures.purse(name), CHIPS, Long.MAX_VALUE, 100);
    }
}
