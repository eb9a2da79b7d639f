package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.Control;
import dev.parlor.commands.Illustration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Text;
import dev.parlor.commands.Visibility;
import dev.parlor.core.show.PictureFile;
import dev.parlor.discord.standin.Act;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.Trick;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What takes its time is promised, to those who will see it. */
class PromiseTest {
    private static final String EDIT = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original";
    private static final Duration IN_TIME = Duration.ofMillis(2_500);
    private static final Reply ALOUD = Reply.publicly(Text.plain("Hear, hear"));
    private static final Reply ASIDE = Reply.privately(Text.plain("Between us"));

    private static final String FOLLOW_UP = "POST /webhooks/{webhook_id}/{webhook_token}";

    private static final Option AMOUNT = Option.required("amount", new OptionKind.Sum(), "100");

    private final CountDownLatch ready = new CountDownLatch(1);
    private final List<String> given = new CopyOnWriteArrayList<>();
    private volatile Reply reply = ALOUD;
    private final Lodge lodge = Lodge.with(
            new Scripted("start", Visibility.PUBLIC, invocation -> waited()),
            new Scripted("balance", Visibility.PRIVATE, invocation -> waited()),
            new Scripted("bet board", Visibility.PUBLIC, this::withAButton),
            new Scripted("bet mine", Visibility.PUBLIC, this::withAChoice),
            new Scripted("give", Visibility.PUBLIC, List.of(AMOUNT), this::give));
    private final Guest anna = lodge.discord.guest("Anna");
    private final Guest bob = lodge.discord.guest("Bob");

    @AfterEach
    void close() {
        lodge.assertInnocent();
        lodge.close();
    }

    private Reply give(Invocation invocation) {
        given.add(invocation.options().written().getOrDefault("amount", "nothing"));
        return ASIDE;
    }

    private Reply waited() {
        try {
            ready.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return reply;
    }

    private Post promise(Act act) {
        assertThat(act.acknowledged()).isLessThan(IN_TIME);
        return lodge.discord.await("promise", act::original);
    }

    @Test
    void whatTheRoomWillSeeIsPromisedToTheRoom() {
        Act act = anna.runs("start");
        Post promise = promise(act);
        assertThat(promise.look().isThinking()).isTrue();
        assertThat(promise.isSeenBy(bob.person())).isTrue();
        ready.countDown();
        assertThat(act.answer().id()).isEqualTo(promise.id());
        assertThat(act.answer().text()).isEqualTo("Hear, hear");
    }

    @Test
    void whatOnePersonWillSeeIsPromisedToThatPerson() {
        reply = ASIDE;
        Act act = anna.runs("balance");
        assertThat(promise(act).isSeenBy(bob.person())).isFalse();
        ready.countDown();
        assertThat(act.answer().text()).isEqualTo("Between us");
        assertThat(act.answer().isEphemeral()).isTrue();
    }

    @Test
    void aRefusalIsPrivateThoughTheRoomWasPromisedSomething() {
        reply = ASIDE;
        Act act = anna.runs("start");
        String promise = promise(act).id();
        ready.countDown();
        assertThat(act.followUp().isEphemeral()).isTrue();
        assertThat(act.followUp().text()).isEqualTo("Between us");
        assertThat(lodge.discord.posts().find(promise)).isEmpty();
    }

    @Test
    void whatOnePersonWaitsForIsSentAgainWhenDiscordHadTrouble() {
        reply = ASIDE;
        lodge.discord.mischief().play(FOLLOW_UP, 1, Trick.error(500));
        Act act = anna.runs("start");
        promise(act);
        ready.countDown();
        assertThat(act.followUp().text()).isEqualTo("Between us");
    }

    @Test
    void aMomentIsPublicThoughNobodyExpectedOne() {
        Act act = anna.runs("balance");
        assertThat(act.acknowledged()).isLessThan(IN_TIME);
        ready.countDown();
        assertThat(act.followUp().isEphemeral()).isFalse();
        assertThat(act.followUp().text()).isEqualTo("Hear, hear");
    }

    @Test
    void picturesComeBehindAPromiseWithWordsForThoseWhoCannotSeeThem() {
        PictureFile picture = new PictureFile(PictureFile.Type.PNG, 1, 1, "a picture".getBytes(StandardCharsets.UTF_8));
        lodge.whole.pictures.keep(picture);
        reply = ALOUD.with(new Illustration(picture.hash(), "A lion over a mouse"));
        ready.countDown();
        Act act = anna.runs("start");
        Post post = act.answer();
        assertThat(act.acknowledged()).isLessThan(IN_TIME);
        assertThat(post.look().attached()).hasSize(1);
        assertThat(post.look().attached().getFirst().alternative()).isEqualTo("A lion over a mouse");
        assertThat(post.look().attached().getFirst().file().bytes()).isEqualTo(picture.bytes());
    }

    @Test
    void aFormThatIsReadyTooLateBecomesAWordOfAdvice() {
        Post board = anna.runs("bet board").answer();
        lodge.gate.shut();
        Act press = anna.clicks(board, "Give");
        assertThat(press.acknowledged()).isLessThan(IN_TIME);
        lodge.gate.open();
        assertThat(press.followUp().isEphemeral()).isTrue();
        assertThat(press.followUp().text()).contains("Press again, or type").contains("/give");
        assertThat(anna.clicks(board, "Give").form().labels()).hasSize(1);
        assertThat(lodge.discord.posts().find(board.id()).map(Post::buttons)).contains(List.of("Give"));
    }

    private Reply withAButton(Invocation invocation) {
        return ALOUD.with(List.of(lodge.controls().button(invocation, "give", Map.of(), Text.plain("Give"))));
    }

    @Test
    void whoLeavesTheHouseIsWaitedFor() {
        Act act = anna.runs("start");
        assertThat(act.acknowledged()).isLessThan(IN_TIME);
        ready.countDown();
        lodge.awaitQuiet();
        assertThat(act.original().map(Post::text)).contains("Hear, hear");
    }

    @Test
    void aChoiceIsWhatTheCommandIsTold() {
        Post board = anna.runs("bet mine").answer();
        Post told = bob.picks(board, "How much?", "A hundred").answer();
        assertThat(told.text()).isEqualTo("Between us");
        assertThat(given).containsExactly("100");
        assertThat(told.isSeenBy(anna.person())).isFalse();
    }

    private Reply withAChoice(Invocation invocation) {
        Control.Button button = lodge.controls().button(invocation, "give", Map.of(), Text.plain("Give"));
        return ALOUD.with(List.of(new Control.Select(
                button.id(),
                "amount",
                Text.plain("How much?"),
                List.of(
                        new Control.Choice("10", Text.plain("Ten")),
                        new Control.Choice("100", Text.plain("A hundred"))))));
    }

    @Test
    void aQuarterOfAnHourLaterNothingIsSentAnyMore() {
        Act act = anna.runs("start");
        assertThat(act.acknowledged()).isLessThan(IN_TIME);
        lodge.later = Duration.ofMinutes(15);
        ready.countDown();
        lodge.awaitQuiet();
        assertThat(lodge.discord.traffic().requests(EDIT)).isEmpty();
        assertThat(promise(act).look().isThinking()).isTrue();
    }
}
