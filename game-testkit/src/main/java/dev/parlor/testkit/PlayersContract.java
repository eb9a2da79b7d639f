package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.CHIPS;
import static dev.parlor.testkit.Fixtures.NOON;
import static dev.parlor.testkit.Fixtures.PARLOR;
import static dev.parlor.testkit.Fixtures.player;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.BettingRecord;
import dev.parlor.core.money.Career;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Daily;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.GiftId;
import dev.parlor.core.money.Give;
import dev.parlor.core.money.LossCap;
import dev.parlor.core.money.Merit;
import dev.parlor.core.money.Note;
import dev.parlor.core.money.Offer;
import dev.parlor.core.money.Player;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.Players;
import dev.parlor.core.money.Ranking;
import dev.parlor.core.money.Reason;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SelfLimits;
import dev.parlor.core.money.Standing;
import dev.parlor.core.money.WelcomeMark;
import dev.parlor.core.money.WrittenReason;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every storage of players, offers and notes must do, and what a ledger tells of a player's day. */
public abstract class PlayersContract {
    private static final ParlorId OTHER = new ParlorId("other");
    private static final Currency GEMS = new Currency("gems");
    private static final Scope HERE = new Scope.Here(PARLOR);
    private static final Scope EVERYWHERE = new Scope.Everywhere();

    private final HandClock clock = new HandClock(NOON);
    private Transactions<? extends EconomyDesk.Storage> storage;

    /** For a storage's author to extend. */
    protected PlayersContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<? extends EconomyDesk.Storage> openStorage(InstantSource time);

    @BeforeEach
    final void open() {
        storage = openStorage(clock);
    }

    @Test
    final void aPlayerIsFoundAsKept() {
        Player ann = member("ann");
        Daily daily = new Daily(3, NOON.plusNanos(1), NOON.minus(Duration.ofHours(1)));
        Player claimed = new Player(PARLOR, ann.id(), PlayerName.of("Ünï ©ode ✨"), NOON, 7, Optional.of(daily));
        assertThatObject(ask(players -> players.find(PARLOR, ann.id()))).isEqualTo(Optional.empty());
        change(players -> players.keep(ann));
        assertThatObject(ask(players -> players.find(PARLOR, ann.id()))).isEqualTo(Optional.of(ann));
        change(players -> players.keep(claimed));
        assertThatObject(ask(players -> players.find(PARLOR, ann.id()))).isEqualTo(Optional.of(claimed));
        assertThatObject(ask(players -> players.find(OTHER, ann.id()))).isEqualTo(Optional.empty());
    }

    @Test
    final void playersAreCountedByCommunity() {
        register("ann", "bob");
        change(players -> players.keep(member(OTHER, "ann")));
        assertThatObject(ask(players -> players.count(PARLOR))).isEqualTo(2L);
        assertThatObject(ask(players -> players.count(OTHER))).isEqualTo(1L);
    }

    @Test
    final void whatIsRolledBackWasNeverKept() {
        assertThatThrownBy(() -> change(players -> {
                    players.keep(member("ann"));
                    players.credit(PARLOR, List.of(bets("ann", 10, 1, 5, 9)));
                    players.welcome(PARLOR, player("ann"));
                    players.keep(HERE, player("ann"), excluded());
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThatObject(ask(players -> players.find(PARLOR, player("ann")))).isEqualTo(Optional.empty());
        assertThatObject(ask(players -> players.limits(HERE, player("ann")))).isEqualTo(SelfLimits.NONE);
        register("ann");
        assertThatObject(ask(players -> players.career(PARLOR, player("ann")))).isEqualTo(Career.NONE);
        assertThatObject(write(players -> players.welcome(PARLOR, player("ann"))))
                .isEqualTo(WelcomeMark.FIRST);
    }

    @Test
    final void meritsAddUp() {
        register("ann", "bob");
        change(players -> players.credit(
                PARLOR,
                List.of(bets("ann", 10, 2, 100, 250), bets("bob", 10, 1, 50, 0), bets("ann", 25, 1, 100, 100))));
        change(players -> players.credit(
                PARLOR,
                List.of(
                        new Merit.Contest(player("ann"), 30, 1, 0, 0),
                        new Merit.Contest(player("ann"), 175, 0, 1, 1),
                        new Merit.Betting(player("ann"), 10, GEMS, 1, Amount.of(3), Amount.ZERO))));
        assertThatObject(ask(players -> players.career(PARLOR, player("ann")))).isEqualTo(new Career(250, 1, 1, 1));
        assertThatObject(ask(players -> players.career(PARLOR, player("bob")))).isEqualTo(new Career(10, 0, 0, 0));
        assertThatObject(ask(players -> players.records(PARLOR, player("ann"))))
                .isEqualTo(Map.of(CHIPS, record(3, 1, 200, 350, 150, 150), GEMS, record(1, 0, 3, 0, 0, 0)));
        assertThatObject(ask(players -> players.records(PARLOR, player("nobody"))))
                .isEqualTo(Map.of());
    }

    @Test
    final void keepingAPlayerDoesNotTouchTheCareer() {
        register("ann");
        change(players -> players.credit(PARLOR, List.of(bets("ann", 10, 1, 5, 9))));
        register("ann");
        assertThatObject(ask(players -> players.career(PARLOR, player("ann")).xp()))
                .isEqualTo(10L);
        assertThatObject(ask(players -> players.records(PARLOR, player("ann"))))
                .extracting(Map::size)
                .isEqualTo(1);
    }

    @Test
    final void whoIsNotRegisteredEarnsNothing() {
        register("ann");
        change(players -> players.credit(PARLOR, List.of(bets("zoe", 10, 1, 5, 9), bets("ann", 10, 1, 5, 9))));
        assertThatObject(ask(players -> players.career(PARLOR, player("zoe")))).isEqualTo(Career.NONE);
        assertThatObject(ask(players -> players.records(PARLOR, player("zoe")))).isEqualTo(Map.of());
        assertThatObject(ask(players -> players.career(PARLOR, player("ann")).xp()))
                .isEqualTo(10L);
        change(players -> players.credit(PARLOR, List.of()));
    }

    @Test
    final void equalValuesShareARankAndLeaveTheNextOneOut() {
        register("ann", "bob", "cid", "dan", "eve");
        give("dan", 50);
        give("bob", 70);
        give("cid", 70);
        give("ann", 90);
        Ranking chips = new Ranking.ByBalance(CHIPS);
        assertThat(top(chips, 10))
                .containsExactly(
                        standing(1, "ann", 90), standing(2, "bob", 70), standing(2, "cid", 70), standing(4, "dan", 50));
        assertThat(top(chips, 2)).containsExactly(standing(1, "ann", 90), standing(2, "bob", 70));
        assertThat(own(chips, "cid")).contains(standing(2, "cid", 70));
        assertThat(own(chips, "eve")).contains(standing(5, "eve", 0));
        assertThat(own(chips, "zoe")).isEmpty();
        assertThat(top(new Ranking.ByBalance(GEMS), 10)).isEmpty();
    }

    @Test
    final void onlyRegisteredPlayersOfTheCommunityAreRanked() {
        register("ann");
        change(players -> players.keep(member(OTHER, "bob")));
        give("ann", 10);
        give("bob", 20);
        give("zoe", 30);
        assertThat(top(new Ranking.ByBalance(CHIPS), 10)).containsExactly(standing(1, "ann", 10));
    }

    @Test
    final void aPurseIsRankedFromRegistrationToErasure() {
        Ranking chips = new Ranking.ByBalance(CHIPS);
        give("ann", 10);
        give("bob", 20);
        register("ann", "bob");
        post("gems", GEMS, Reason.GRANT, mint(PARLOR), purse("bob"), 3);
        assertThat(top(chips, 10)).containsExactly(standing(1, "bob", 20), standing(2, "ann", 10));
        assertThat(top(new Ranking.ByBalance(GEMS), 10)).containsExactly(standing(1, "bob", 3));
        change(players -> players.forget(PARLOR, player("bob")));
        assertThat(top(chips, 10)).containsExactly(standing(1, "ann", 10));
        assertThat(own(chips, "ann")).contains(standing(1, "ann", 10));
        assertThat(top(new Ranking.ByBalance(GEMS), 10)).isEmpty();
    }

    @Test
    final void aSumPastTheRangeIsRefused() {
        register("ann");
        change(players ->
                players.credit(PARLOR, List.of(new Merit.Contest(player("ann"), Long.MAX_VALUE - 1, 0, 0, 0))));
        assertThatThrownBy(() -> change(players -> players.credit(PARLOR, List.of(bets("ann", 2, 1, 5, 0)))))
                .isInstanceOf(ArithmeticException.class);
        assertThatObject(ask(players -> players.records(PARLOR, player("ann")))).isEqualTo(Map.of());
    }

    @Test
    final void manyAreCreditedAtOnce() {
        List<String> names = IntStream.range(0, 1_300).mapToObj(i -> "p" + i).toList();
        register(names.toArray(String[]::new));
        List<Merit> merits = names.stream().map(name -> bets(name, 10, 1, 5, 8)).toList();
        change(players -> players.credit(PARLOR, merits));
        change(players -> players.credit(PARLOR, merits.reversed()));
        List<Career> careers = ask(players ->
                names.stream().map(name -> players.career(PARLOR, player(name))).toList());
        List<Map<Currency, BettingRecord>> records = ask(players -> names.stream()
                .map(name -> players.records(PARLOR, player(name)))
                .toList());
        assertThat(careers).hasSize(1_300).containsOnly(new Career(20, 0, 0, 0));
        assertThat(records).hasSize(1_300).containsOnly(Map.of(CHIPS, record(2, 2, 10, 16, 6, 3)));
    }

    @Test
    final void experienceAndWinningsAreRanked() {
        register("ann", "bob", "cid");
        change(players -> players.credit(
                PARLOR, List.of(bets("ann", 10, 1, 100, 120), bets("bob", 35, 1, 10, 90), bets("cid", 10, 1, 9, 0))));
        assertThat(top(new Ranking.ByExperience(), 10))
                .containsExactly(standing(1, "bob", 35), standing(2, "ann", 10), standing(2, "cid", 10));
        assertThat(top(new Ranking.ByWinnings(CHIPS), 10))
                .containsExactly(standing(1, "bob", 80), standing(2, "ann", 20));
        assertThat(own(new Ranking.ByWinnings(CHIPS), "cid")).contains(standing(3, "cid", 0));
        assertThat(own(new Ranking.ByWinnings(GEMS), "ann")).contains(standing(1, "ann", 0));
    }

    @Test
    final void limitsAreKeptByScopeAndPerson() {
        SelfLimits limits = new SelfLimits(
                Map.of(
                        CHIPS,
                        new LossCap(
                                Optional.of(Amount.of(500)),
                                Optional.of(new LossCap.Loosening(Optional.empty(), NOON.plusNanos(5)))),
                        GEMS,
                        new LossCap(
                                Optional.of(Amount.ZERO),
                                Optional.of(new LossCap.Loosening(Optional.of(Amount.of(7)), NOON)))),
                Optional.of(NOON.plusSeconds(1)),
                Optional.empty());
        change(players -> players.keep(HERE, player("ann"), limits));
        change(players -> players.keep(EVERYWHERE, player("ann"), excluded()));
        assertThatObject(ask(players -> players.limits(HERE, player("ann")))).isEqualTo(limits);
        assertThatObject(ask(players -> players.limits(EVERYWHERE, player("ann"))))
                .isEqualTo(excluded());
        assertThatObject(ask(players -> players.limits(new Scope.Here(OTHER), player("ann"))))
                .isEqualTo(SelfLimits.NONE);
        assertThatObject(ask(players -> players.limits(HERE, player("bob")))).isEqualTo(SelfLimits.NONE);
        change(players -> players.keep(HERE, player("ann"), SelfLimits.NONE));
        assertThatObject(ask(players -> players.limits(HERE, player("ann")))).isEqualTo(SelfLimits.NONE);
    }

    @Test
    final void limitsAndWelcomeOutliveTheRegistration() {
        register("ann");
        change(players -> players.credit(PARLOR, List.of(bets("ann", 10, 1, 5, 9))));
        change(players -> players.keep(HERE, player("ann"), excluded()));
        assertThatObject(write(players -> players.welcome(PARLOR, player("ann"))))
                .isEqualTo(WelcomeMark.FIRST);
        change(players -> players.forget(PARLOR, player("ann")));
        assertThatObject(ask(players -> players.find(PARLOR, player("ann")))).isEqualTo(Optional.empty());
        assertThatObject(ask(players -> players.career(PARLOR, player("ann")))).isEqualTo(Career.NONE);
        assertThatObject(ask(players -> players.records(PARLOR, player("ann")))).isEqualTo(Map.of());
        assertThatObject(ask(players -> players.limits(HERE, player("ann")))).isEqualTo(excluded());
        assertThatObject(write(players -> players.welcome(PARLOR, player("ann"))))
                .isEqualTo(WelcomeMark.AGAIN);
        assertThatObject(write(players -> players.welcome(OTHER, player("ann"))))
                .isEqualTo(WelcomeMark.FIRST);
        assertThatObject(write(players -> players.welcome(PARLOR, player("bob"))))
                .isEqualTo(WelcomeMark.FIRST);
    }

    @Test
    final void anOfferIsFoundAsKept() {
        Offer offer = offer("g1", "ann", "bob", NOON);
        write(s -> s.offers(), offers -> offers.keep(offer));
        assertThatObject(read(s -> s.offers().find(offer.id()))).isEqualTo(Optional.of(offer));
        Offer declined = new Offer(offer.gift(), offer.made(), offer.until(), Offer.State.DECLINED);
        write(s -> s.offers(), offers -> offers.keep(declined));
        assertThatObject(read(s -> s.offers().find(offer.id()))).isEqualTo(Optional.of(declined));
        assertThatObject(read(s -> s.offers().waiting(PARLOR, player("ann")))).isEqualTo(List.of());
        assertThatObject(read(s -> s.offers().find(new GiftId("g2")))).isEqualTo(Optional.empty());
    }

    @Test
    final void offersWaitForBothSidesAndAreForgottenForBoth() {
        Offer young = offer("g1", "ann", "bob", NOON.plusSeconds(9));
        Offer old = offer("g2", "cid", "ann", NOON);
        Offer foreign = offer("g3", "bob", "cid", NOON);
        for (Offer offer : List.of(young, old, foreign)) {
            write(s -> s.offers(), offers -> offers.keep(offer));
        }
        assertThatObject(read(s -> s.offers().waiting(PARLOR, player("ann")))).isEqualTo(List.of(old, young));
        assertThatObject(read(s -> s.offers().waiting(OTHER, player("ann")))).isEqualTo(List.of());
        write(s -> s.offers(), offers -> offers.forget(PARLOR, player("ann")));
        assertThatObject(read(s -> s.offers().waiting(PARLOR, player("bob")))).isEqualTo(List.of(foreign));
        assertThatObject(read(s -> s.offers().find(old.id()))).isEqualTo(Optional.empty());
    }

    @Test
    final void notesAreKeptBesideTheirMovements() {
        Note first = note("k1", NOON);
        Note second = note("k2", NOON.plusSeconds(1));
        Note third = note("k3", NOON.plusSeconds(1));
        for (Note note : List.of(first, third, second)) {
            write(s -> s.notes(), notes -> notes.add(note));
        }
        assertThatObject(read(s -> s.notes().find(PARLOR, "k1"))).isEqualTo(Optional.of(first));
        assertThatObject(read(s -> s.notes().find(OTHER, "k1"))).isEqualTo(Optional.empty());
        assertThatObject(read(s -> s.notes().newest(PARLOR, 2))).isEqualTo(List.of(second, third));
        assertThatObject(read(s -> s.notes().newest(PARLOR, 9))).isEqualTo(List.of(second, third, first));
        assertThatObject(read(s -> s.notes().newest(OTHER, 9))).isEqualTo(List.of());
    }

    @Test
    final void anAccountTellsAllItHolds() {
        post("a", CHIPS, Reason.GRANT, mint(PARLOR), purse("ann"), 10);
        post("b", GEMS, Reason.GRANT, mint(PARLOR), purse("ann"), 3);
        post("c", GEMS, Reason.GIFT, purse("ann"), purse("bob"), 3);
        assertThatObject(read(s -> s.ledger().balances(purse("ann")))).isEqualTo(Map.of(CHIPS, new Balance(10)));
        assertThatObject(read(s -> s.ledger().balances(mint(PARLOR))))
                .isEqualTo(Map.of(CHIPS, new Balance(-10), GEMS, new Balance(-3)));
        assertThatObject(read(s -> s.ledger().balances(purse("nobody")))).isEqualTo(Map.of());
    }

    @Test
    final void theFlowOfADayBeginsAtItsFirstInstant() {
        Instant midnight = Instant.parse("2026-01-02T00:00:00Z");
        Account house = new Account.House(PARLOR);
        post("grant", CHIPS, Reason.GRANT, mint(PARLOR), purse("ann"), 1_000);
        post("gems", GEMS, Reason.GRANT, mint(PARLOR), purse("ann"), 1_000);
        clock.set(midnight.minusNanos(1));
        post("late", CHIPS, Reason.STAKE, purse("ann"), house, 100);
        clock.set(midnight);
        post("early", CHIPS, Reason.STAKE, purse("ann"), house, 10);
        post("paid", CHIPS, Reason.PAYOUT, house, purse("ann"), 4);
        post("gift", CHIPS, Reason.GIFT, purse("ann"), house, 50);
        post("other", GEMS, Reason.STAKE, purse("ann"), house, 7);
        assertThat(flow(HERE, midnight)).isEqualTo(-6);
        assertThat(flow(HERE, midnight.minusNanos(1))).isEqualTo(-106);
        assertThat(flow(HERE, midnight.plusNanos(1))).isZero();
    }

    @Test
    final void theFlowEverywhereAddsUpTheCommunities() {
        for (ParlorId parlor : List.of(PARLOR, OTHER)) {
            Account purse = new Account.Purse(parlor, player("ann"));
            post("grant", CHIPS, Reason.GRANT, mint(parlor), purse, 100);
            post("stake", CHIPS, Reason.STAKE, purse, new Account.House(parlor), 30);
        }
        assertThat(flow(HERE, NOON)).isEqualTo(-30);
        assertThat(flow(EVERYWHERE, NOON)).isEqualTo(-60);
        assertThat(flow(new Scope.Here(new ParlorId("third")), NOON)).isZero();
    }

    private static SelfLimits excluded() {
        return new SelfLimits(Map.of(), Optional.empty(), Optional.of(NOON.plus(Duration.ofDays(90))));
    }

    private static Offer offer(String gift, String from, String to, Instant made) {
        Give give = new Give(new GiftId(gift), PARLOR, player(from), player(to), CHIPS, Amount.of(5_000));
        return new Offer(give, made, made.plusSeconds(60), Offer.State.WAITING);
    }

    private static Note note(String key, Instant at) {
        return new Note(
                PARLOR,
                key,
                at,
                player("admin"),
                WrittenReason.of("a \"reason\" – 理由").orElseThrow());
    }

    private static Merit bets(String name, long xp, long bets, long staked, long returned) {
        return new Merit.Betting(player(name), xp, CHIPS, bets, Amount.of(staked), Amount.of(returned));
    }

    private static BettingRecord record(long bets, long won, long staked, long returned, long gains, long biggest) {
        return new BettingRecord(
                bets, won, Amount.of(staked), Amount.of(returned), Amount.of(gains), Amount.of(biggest));
    }

    private static Standing standing(long rank, String name, long value) {
        return new Standing(rank, player(name), PlayerName.of(name), value);
    }

    private static Player member(String name) {
        return member(PARLOR, name);
    }

    private static Player member(ParlorId parlor, String name) {
        return new Player(parlor, player(name), PlayerName.of(name), NOON, 1, Optional.empty());
    }

    private static Account.Mint mint(ParlorId parlor) {
        return new Account.Mint(parlor);
    }

    private static Account purse(String name) {
        return Fixtures.purse(name);
    }

    private void register(String... names) {
        change(players -> List.of(names).forEach(name -> players.keep(member(name))));
    }

    private void give(String name, long amount) {
        post("give-" + name, CHIPS, Reason.GRANT, mint(PARLOR), purse(name), amount);
    }

    private void post(String key, Currency currency, Reason reason, Account from, Account to, long amount) {
        storage.write(s -> s.ledger().post(Fixtures.movement(key, currency, reason, from, to, amount)));
    }

    private long flow(Scope scope, Instant since) {
        return read(s -> s.ledger().flow(player("ann"), scope, CHIPS, Set.of(Reason.STAKE, Reason.PAYOUT), since))
                .value();
    }

    private List<Standing> top(Ranking ranking, int most) {
        return ask(players -> players.top(PARLOR, ranking, most));
    }

    private Optional<Standing> own(Ranking ranking, String name) {
        return ask(players -> players.standing(PARLOR, ranking, player(name)));
    }

    private <T> T ask(Function<Players, T> question) {
        return read(s -> question.apply(s.players()));
    }

    private void change(Consumer<Players> work) {
        write(EconomyDesk.Storage::players, work);
    }

    private <T> T write(Function<Players, T> work) {
        return storage.<T>write(s -> work.apply(s.players()));
    }

    private <P> void write(Function<EconomyDesk.Storage, P> port, Consumer<P> work) {
        storage.<Boolean>write(s -> {
            work.accept(port.apply(s));
            return true;
        });
    }

    private <T> T read(Function<EconomyDesk.Storage, T> question) {
        return storage.<T>read(question);
    }
}
