package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.standin.Act;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Post;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two hundred clicks within a second, while every request to Discord takes 150 ms: all are heard, each does one thing. */
class CrowdTest {
    private static final Duration DISCORD_WAITS = Duration.ofSeconds(3);
    private static final Duration LATENCY = Duration.ofMillis(150);
    private static final int CLICKS = 200;
    private static final int PEOPLE = 20;

    private final Lodge lodge = Lodge.open();
    private final List<Guest> crowd = IntStream.range(0, PEOPLE)
            .mapToObj(number -> lodge.discord.guest("Guest " + number))
            .toList();

    @AfterEach
    void close() {
        lodge.assertInnocent();
        lodge.close();
    }

    @Test
    void everybodyIsSureTenTimesAndBetsOnce() {
        lodge.takeBets(lodge.owner("Rosa"));
        crowd.stream().map(guest -> guest.runs("start")).toList().forEach(Act::answer);
        List<Post> questions = crowd.stream()
                .map(guest -> guest.runs("bet place", Map.of("fighter", "A", "amount", "all")))
                .toList()
                .stream()
                .map(Act::answer)
                .toList();
        lodge.discord.mischief().latency(LATENCY);
        List<Act> clicks = new ArrayList<>();
        for (int click = 0; click < CLICKS; click++) {
            int who = click / (CLICKS / PEOPLE);
            clicks.add(crowd.get(who).clicks(questions.get(who), "Yes, do it"));
        }

        assertThat(clicks).allSatisfy(click -> assertThat(click.acknowledged()).isLessThan(DISCORD_WAITS));
        lodge.awaitQuiet();
        assertThat(clicks).noneMatch(click -> click.late() > 0);
        assertThat(crowd).allSatisfy(guest -> assertThat(lodge.chips(guest)).isZero());
        assertThat(crowd)
                .allSatisfy(guest ->
                        assertThat(told(guest)).as(guest.person().name()).hasSize(1));
        assertThat(questions)
                .noneMatch(question -> lodge.discord.posts().find(question.id()).isPresent());
    }

    /** What the room reads of somebody's bet. */
    private List<Post> told(Guest guest) {
        return lodge.discord.posts().in(guest.channel()).stream()
                .filter(post -> !post.isEphemeral()
                        && post.text().startsWith(guest.person().mention() + " puts"))
                .toList();
    }

    @Test
    void aWholeRoomAtOneButtonGetsAFormEach() {
        lodge.takeBets(lodge.owner("Rosa"));
        Post board = crowd.getFirst().runs("bet board").answer();
        lodge.discord.mischief().latency(LATENCY);
        List<Act> clicks = IntStream.range(0, CLICKS)
                .mapToObj(click ->
                        crowd.get(click % PEOPLE).clicks(board, board.buttons().getFirst()))
                .toList();
        assertThat(clicks).allSatisfy(click -> assertThat(click.acknowledged()).isLessThan(DISCORD_WAITS));
        assertThat(clicks).allSatisfy(click -> assertThat(click.form().labels()).hasSize(1));
        lodge.awaitQuiet();
    }
}
