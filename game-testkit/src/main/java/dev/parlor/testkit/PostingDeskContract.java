package dev.parlor.testkit;

import static dev.parlor.testkit.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parlor.core.ParlorId;
import dev.parlor.core.Transactions;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chat.Attempt;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.ClaimOutcome;
import dev.parlor.core.chat.HoldOutcome;
import dev.parlor.core.chat.Lease;
import dev.parlor.core.chat.MessageId;
import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.Spot;
import dev.parlor.core.chat.Subject;
import dev.parlor.core.chat.Waiting;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.TournamentId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeping messages must do on every storage. */
public abstract class PostingDeskContract {
    private static final ParlorId PARLOR = new ParlorId("p1");
    private static final Subject MATCH = Subject.of(new MatchId("t1.r1m1"));
    private static final Subject TOURNAMENT = Subject.of(new TournamentId("t1"));
    private static final ChannelId ARENA = new ChannelId("1012345678901234567");
    private static final Spot SPOT = new Spot(ARENA, new MessageId("1012345678901234570"));
    private static final Sha256 SHOWN = Sha256.of("what it shows");
    private static final String ONE = "node-1";
    private static final String TWO = "node-2";
    private static final Duration TIME = Duration.ofSeconds(20);

    private final HandClock clock = new HandClock(NOON);
    private Transactions<? extends PostingDesk.Storage> storage;
    private PostingDesk desk;

    /** For a storage's author to extend. */
    protected PostingDeskContract() {}

    /**
     * Opens an empty storage; called before each test.
     *
     * @param time the storage's clock
     * @return transactions on it
     */
    protected abstract Transactions<? extends PostingDesk.Storage> openStorage(InstantSource time);

    @BeforeEach
    final void open() {
        storage = openStorage(clock);
        desk = new PostingDesk(storage, clock);
    }

    @Test
    final void whatIsWantedIsDueUntilItStands() {
        assertThat(desk.posting(MATCH)).isEmpty();
        want(MATCH);
        assertThat(due()).containsExactly(MATCH);
        Posting claimed = claimed(MATCH, ONE);
        assertThat(claimed.lease()).contains(new Lease(ONE, NOON.plus(TIME)));
        assertThat(desk.stands(MATCH, ONE, SPOT, SHOWN, claimed.wanted())).isInstanceOf(HoldOutcome.Kept.class);
        assertThat(due()).isEmpty();
        assertThat(desk.posting(MATCH))
                .contains(new Posting(
                        MATCH,
                        PARLOR,
                        1,
                        1,
                        1,
                        NOON,
                        Optional.empty(),
                        Optional.of(SPOT),
                        Optional.of(SHOWN),
                        Optional.empty()));
    }

    @Test
    final void whatIsWantedWhileItIsPostedStaysDue() {
        want(MATCH);
        Posting claimed = claimed(MATCH, ONE);
        clock.move(Duration.ofSeconds(1));
        want(MATCH);
        desk.stands(MATCH, ONE, SPOT, SHOWN, claimed.wanted());
        assertThat(due()).containsExactly(MATCH);
        assertThat(claimed(MATCH, ONE).spot()).contains(SPOT);
    }

    @Test
    final void whatWaitsLongestComesFirst() {
        want(MATCH);
        clock.move(Duration.ofSeconds(1));
        want(TOURNAMENT);
        want(MATCH);
        assertThat(due()).containsExactly(MATCH, TOURNAMENT);
        assertThat(desk.due(1)).extracting(Posting::subject).containsExactly(MATCH);
        desk.stands(MATCH, ONE, SPOT, SHOWN, claimed(MATCH, ONE).wanted());
        clock.move(Duration.ofSeconds(1));
        want(MATCH);
        assertThat(due()).containsExactly(TOURNAMENT, MATCH);
    }

    @Test
    final void whatWaitsIsCountedInEachCommunity() {
        assertThat(desk.waiting(PARLOR)).isEqualTo(new Waiting(0, Optional.empty()));
        want(MATCH);
        clock.move(Duration.ofSeconds(1));
        want(TOURNAMENT);
        desk.want(new ParlorId("p2"), List.of(Subject.of(new TournamentId("t2"))));
        assertThat(desk.waiting(PARLOR)).isEqualTo(new Waiting(2, Optional.of(NOON)));
        desk.stands(MATCH, ONE, SPOT, SHOWN, claimed(MATCH, ONE).wanted());
        assertThat(desk.waiting(PARLOR)).isEqualTo(new Waiting(1, Optional.of(NOON.plusSeconds(1))));
    }

    @Test
    final void severalAreWantedAtOnce() {
        List<Posting> wanted = desk.want(PARLOR, List.of(TOURNAMENT, MATCH));
        assertThat(wanted).extracting(Posting::subject).containsExactly(TOURNAMENT, MATCH);
        assertThat(due()).containsExactly(MATCH, TOURNAMENT);
    }

    @Test
    final void oneHolderAtATimePosts() {
        want(MATCH);
        claimed(MATCH, ONE);
        assertThat(desk.claim(MATCH, TWO, TIME)).isEqualTo(new ClaimOutcome.Held(NOON.plus(TIME)));
        assertThat(desk.claim(MATCH, ONE, TIME)).isInstanceOf(ClaimOutcome.Claimed.class);
        desk.release(MATCH, ONE);
        assertThat(claimed(MATCH, TWO).isDue()).isTrue();
    }

    @Test
    final void nobodyHoldsWhatIsNotDue() {
        assertThat(desk.claim(MATCH, ONE, TIME)).isEqualTo(new ClaimOutcome.NothingDue());
        want(MATCH);
        desk.leave(MATCH, ONE, claimed(MATCH, ONE).wanted());
        assertThat(desk.claim(MATCH, ONE, TIME)).isEqualTo(new ClaimOutcome.NothingDue());
    }

    @Test
    final void aDeadHolderHoldsNothingUp() {
        want(MATCH);
        Posting before = claimed(MATCH, ONE);
        desk.trying(MATCH, ONE, ARENA);
        clock.move(TIME);
        Posting after = claimed(MATCH, TWO);
        assertThat(after.attempt()).contains(new Attempt(ARENA, NOON));
        assertThat(desk.stands(MATCH, ONE, SPOT, SHOWN, before.wanted())).isEqualTo(new HoldOutcome.NotHeld());
        assertThat(desk.posting(MATCH)).contains(after);
    }

    @Test
    final void ofSeveralAttemptsTheFirstCounts() {
        want(MATCH);
        claimed(MATCH, ONE);
        desk.trying(MATCH, ONE, ARENA);
        desk.release(MATCH, ONE);
        clock.move(Duration.ofMinutes(1));
        claimed(MATCH, ONE);
        desk.trying(MATCH, ONE, new ChannelId("elsewhere"));
        assertThat(desk.posting(MATCH).flatMap(Posting::attempt)).contains(new Attempt(ARENA, NOON));
        desk.stands(MATCH, ONE, SPOT, SHOWN, 1);
        assertThat(desk.posting(MATCH).flatMap(Posting::attempt)).isEmpty();
    }

    @Test
    final void whatIsGoneIsPostedAnew() {
        want(MATCH);
        desk.stands(MATCH, ONE, SPOT, SHOWN, claimed(MATCH, ONE).wanted());
        want(MATCH);
        claimed(MATCH, ONE);
        desk.lost(MATCH, ONE);
        Posting anew = desk.posting(MATCH).orElseThrow();
        assertThat(anew.edition()).isEqualTo(2);
        assertThat(anew.spot()).isEmpty();
        assertThat(anew.shown()).isEmpty();
        assertThat(anew.isDue()).isTrue();
        assertThat(anew.lease()).isPresent();
    }

    @Test
    final void whatIsLeftStaysAsItStood() {
        want(MATCH);
        desk.stands(MATCH, ONE, SPOT, SHOWN, claimed(MATCH, ONE).wanted());
        want(MATCH);
        desk.leave(MATCH, ONE, claimed(MATCH, ONE).wanted());
        Posting left = desk.posting(MATCH).orElseThrow();
        assertThat(left.spot()).contains(SPOT);
        assertThat(left.shown()).contains(SHOWN);
        assertThat(left.isDue()).isFalse();
    }

    @Test
    final void whoHoldsNothingChangesNothing() {
        want(MATCH);
        Posting posting = desk.posting(MATCH).orElseThrow();
        assertThat(Stream.of(
                        desk.trying(MATCH, ONE, ARENA),
                        desk.stands(MATCH, ONE, SPOT, SHOWN, 1),
                        desk.leave(MATCH, ONE, 1),
                        desk.lost(MATCH, ONE),
                        desk.release(MATCH, ONE),
                        desk.release(TOURNAMENT, ONE)))
                .containsOnly(new HoldOutcome.NotHeld());
        assertThat(desk.posting(MATCH)).contains(posting);
        assertThat(desk.posting(TOURNAMENT)).isEmpty();
    }

    @Test
    final void whatIsNotedStandsAndIsNotDue() {
        Subject thread = Subject.threadOf(new TournamentId("t1"));
        Posting noted = desk.note(PARLOR, thread, Optional.of(SPOT), SHOWN);
        assertThat(desk.posting(thread)).contains(noted);
        assertThat(noted.isDue()).isFalse();
        assertThat(noted.spot()).contains(SPOT);
        want(thread);
        desk.note(PARLOR, thread, Optional.empty(), SHOWN);
        assertThat(due()).containsExactly(thread);
        assertThat(claimed(thread, ONE).spot()).isEmpty();
    }

    @Test
    final void ofTwentyWhoWantToPostOneMay() {
        want(MATCH);
        List<ClaimOutcome> outcomes = Races.run(20, number -> desk.claim(MATCH, "node-" + number, TIME));
        assertThat(outcomes.stream().filter(ClaimOutcome.Claimed.class::isInstance))
                .hasSize(1);
    }

    @Test
    final void noWishOfTwentyIsLost() {
        Races.run(20, number -> want(MATCH));
        assertThat(desk.posting(MATCH).map(Posting::wanted)).contains(20L);
    }

    @Test
    final void oldMessagesAreForgotten() {
        want(MATCH);
        clock.move(PostingDesk.KEPT);
        want(TOURNAMENT);
        assertThat(desk.posting(MATCH)).isPresent();
        clock.move(Duration.ofNanos(1));
        want(TOURNAMENT);
        assertThat(desk.posting(MATCH)).isEmpty();
        assertThat(desk.posting(TOURNAMENT)).isPresent();
    }

    @Test
    final void theOldestGoFirstAndNoMoreThanAskedFor() {
        List<Subject> subjects = IntStream.range(0, 12)
                .mapToObj(number -> Subject.of(new MatchId("m" + number)))
                .toList();
        for (Subject subject : subjects.reversed()) {
            want(subject);
            clock.move(Duration.ofSeconds(1));
        }
        assertThat(prune(5)).isEqualTo(5);
        assertThat(subjects.stream().filter(subject -> desk.posting(subject).isPresent()))
                .isEqualTo(subjects.subList(0, 7));
        assertThat(prune(100)).isEqualTo(7);
    }

    @Test
    final void whatIsRolledBackWasNeverKept() {
        want(MATCH);
        Posting posting = desk.posting(MATCH).orElseThrow();
        assertThatThrownBy(() -> storage.write(open -> {
                    open.postings().prune(clock.instant().plusSeconds(1), 10);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(desk.posting(MATCH)).contains(posting);
    }

    private Posting want(Subject subject) {
        return desk.want(PARLOR, List.of(subject)).getFirst();
    }

    private Posting claimed(Subject subject, String holder) {
        if (desk.claim(subject, holder, TIME) instanceof ClaimOutcome.Claimed(Posting posting)) {
            return posting;
        }
        throw new AssertionError(holder + " does not hold " + subject);
    }

    private List<Subject> due() {
        return desk.due(100).stream().map(Posting::subject).toList();
    }

    private int prune(int most) {
        return storage.<Integer>write(open -> open.postings().prune(clock.instant(), most));
    }
}
