package dev.parlor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.moment.Moments;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.TournamentFact;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people see of shows: scenes with pictures, replays, and who makes them. */
class ShowCommandsTest {
    private final TestHouse house = TestHouse.open();

    @Test
    void aMatchThatIsNotOverIsNotReplayed() {
        Reply reply = house.ask("alice", "tournament replay", Map.of("match", "1"));
        assertThat(TestHouse.said(reply)).contains("Match 1 is not over");
        assertThat(reply.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(TestHouse.said(house.ask("alice", "tournament replay", Map.of("match", "77"))))
                .isEqualTo(TestHouse.said(house.ask("alice", "fair proof", Map.of("match", "77"))));
    }

    @Test
    void aReplayHasTheWordsAndThePicturesOfTheShow() {
        house.pass(Duration.ofHours(1));
        Reply replay = house.ask("alice", "tournament replay", Map.of("match", "1"));
        assertThat(replay.pictures())
                .extracting(Illustration::alternative)
                .map(what -> what.substring(0, what.indexOf(' ')))
                .containsExactly("ENTRANCE", "CLASH", "VERDICT");
        assertThat(TestHouse.said(replay)).contains("Told by the house.", "Painted by the house.");
        List<String> told = scenes().stream()
                .flatMap(scene -> TestHouse.said(scene).lines())
                .filter(line -> !line.startsWith("Round "))
                .toList();
        assertThat(TestHouse.said(replay)).contains(told);
        assertThat(TestHouse.said(house.ask("alice", "tournament replay", Map.of())))
                .as("the last one that is over")
                .contains("final");
    }

    @Test
    void aStoredReplayIsReadAsItWasWritten() {
        house.pass(Duration.ofHours(1));
        Reply replay = house.ask("alice", "tournament replay", Map.of("match", "1"));
        assertThat(ReplyCodec.read(ReplyCodec.write(replay))).isEqualTo(replay);
    }

    @Test
    void aReplyThatWasStoredBeforeThereWerePicturesIsRead() {
        Reply plain = Reply.privately(Text.plain("hello"));
        String written = ReplyCodec.write(plain);
        String earlier = "1:1" + written.substring("1:2".length(), written.length() - "1:0".length());
        assertThat(ReplyCodec.read(earlier)).isEqualTo(plain);
    }

    @Test
    void onlyTheHouseSeesWhoIsAsked() {
        assertThat(TestHouse.said(house.ask("house", "parlor status", Map.of())))
                .contains("no key is set");
        assertThat(TestHouse.said(house.ask("alice", "parlor status", Map.of())))
                .doesNotContain("no key is set");
    }

    /** The scenes of the first match, as they were told. */
    private List<Reply> scenes() {
        Programme programme = new Programme(house.desks.tournaments());
        Moments moments = new Moments(programme, house.desks.betting(), house.director);
        Match.Settled first = (Match.Settled) programme
                .bouts(programme.tournaments(TestHouse.PARLOR).getFirst())
                .orElseThrow()
                .all()
                .getFirst()
                .match();
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new Match.Showing(first.fixture(), first.pairing(), first.fight(), number, 3))
                .map(match -> new TournamentFact.SceneShown(
                        programme.tournaments(TestHouse.PARLOR).getFirst().plan(), match))
                .map(fact -> moments.tell(fact, Messages.in(Locale.ENGLISH)).orElseThrow())
                .toList();
    }
}
