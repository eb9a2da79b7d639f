package dev.parlor.discord.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.chat.Room;
import dev.parlor.core.tournament.Match;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Look;
import dev.parlor.discord.standin.Post;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A tournament of eight is told from its announcement to its champion. */
class AnEveningTest {
    private final Evening evening = Evening.quick();

    @AfterEach
    void close() {
        evening.close();
    }

    @Test
    void everyMatchHasOneMessageInTheTournamentsThread() {
        evening.playsInArena(true);
        evening.takesBets(8);
        evening.playOn();

        assertThat(evening.in(evening.arena())).hasSize(1);
        assertThat(evening.in(evening.arena()).getFirst().text()).contains("The champion is");
        assertThat(evening.threads()).hasSize(1);
        Channel thread = evening.threads().getFirst();
        assertThat(thread.name()).isEqualTo("Tournament " + evening.tournament().id());
        assertThat(thread.archived()).isTrue();
        oneMessageEach(evening.in(thread));
        innocent();
        evening.discord.write(Path.of("target/evening/thread.md"), "A tournament in a thread");
    }

    @Test
    void withoutThreadsEverythingStandsInTheChannel() {
        evening.playsInArena(false);
        evening.takesBets(8);
        evening.playOn();

        List<Post> posts = evening.in(evening.arena());
        assertThat(posts.getFirst().text()).contains("The champion is");
        oneMessageEach(posts.subList(1, posts.size()));
        assertThat(evening.threads()).isEmpty();
        innocent();
    }

    @Test
    void inAForumEachTournamentIsAPost() {
        Channel forum = evening.discord.channel("tournaments");
        evening.plays(forum, Room.Kind.FORUM, false);
        evening.takesBets(8);
        evening.playOn();

        assertThat(evening.threads()).hasSize(1);
        Channel post = evening.threads().getFirst();
        assertThat(post.parent()).contains(forum.id());
        assertThat(post.archived()).isTrue();
        List<Post> posts = evening.in(post);
        assertThat(posts.getFirst().id()).isEqualTo(post.id());
        assertThat(posts.getFirst().text()).contains("The champion is");
        oneMessageEach(posts.subList(1, posts.size()));
        innocent();
    }

    @Test
    void aCommunityThatPlaysNowhereIsToldNothing() {
        evening.takesBets(4);
        evening.playOn();
        assertThat(evening.discord.traffic().requests()).isEmpty();
        assertThat(evening.postings.due(10)).isEmpty();
    }

    private void oneMessageEach(List<Post> posts) {
        List<Match> matches = evening.matches();
        assertThat(posts).hasSize(8).hasSameSizeAs(matches);
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            assertThat(post.text()).contains("Match " + (i + 1), " wins", "Watch again", "VERDICT");
            assertThat(post.looks()).as("pictures of %s", post.text()).allSatisfy(AnEveningTest::onePicture);
            assertThat(post.looks().getFirst().components().toString()).contains("Back ");
            assertThat(post.looks()).extracting(Look::toString).anyMatch(look -> look.contains("CLASH"));
        }
    }

    private static void onePicture(Look look) {
        assertThat(look.attached()).hasSizeLessThanOrEqualTo(1);
    }

    private void innocent() {
        assertThat(evening.faults).isEmpty();
        assertThat(evening.house.faults).isEmpty();
        assertThat(evening.discord.traffic().refused()).isEmpty();
        evening.discord.assertInnocent();
    }
}
