package dev.parlor.discord.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.Reply;
import dev.parlor.core.Fact;
import dev.parlor.core.chat.BindRoom;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Room;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Plate;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.discord.render.CustomId;
import dev.parlor.discord.standin.Post;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told twice, late, by two or in another language; pauses, voids, and the use of buttons. */
class LateTest {
    private final Evening evening = Evening.quick();

    @AfterEach
    void close() {
        evening.close();
    }

    @Test
    void factsThatComeTwiceChangeNothing() {
        evening.playsInArena(true);
        List<Fact> all = new ArrayList<>();
        evening.heardBy(all::add);
        evening.takesBets(4);
        evening.playOn();
        int before = evening.discord.traffic().requests().size();
        all.forEach(evening.herald::happened);
        evening.told();
        assertThat(evening.discord.traffic().requests().stream()
                        .skip(before)
                        .map(request -> request.route().toString()))
                .as("nothing but that the thread is put away, as it is")
                .allMatch(route -> route.equals("PATCH /channels/{channel_id}"));
    }

    @Test
    void aPictureThatComesLateTakesThePlaceOfTheOther() {
        evening.playsInArena(false);
        evening.takesBets(2);
        evening.playOn();
        repaint();
        Post match = evening.in(evening.arena()).getLast();
        assertThat(match.text()).contains("A better verdict").doesNotContain("VERDICT of");
        assertThat(match.look().attached()).hasSize(1);
        evening.discord.assertInnocent();
    }

    @Test
    void aLatePictureIsHungInAThreadThatWasPutAway() {
        evening.playsInArena(true);
        evening.takesBets(2);
        evening.playOn();
        assertThat(evening.threads().getFirst().archived()).isTrue();
        repaint();
        assertThat(evening.in(evening.threads().getFirst()).getFirst().text()).contains("A better verdict");
        assertThat(evening.threads().getFirst().archived()).isTrue();
        assertThat(evening.faults).isEmpty();
    }

    @Test
    void aPictureOfAMatchThatNobodyWasToldOfIsNotTold() {
        evening.takesBets(2);
        evening.playOn();
        evening.playsInArena(false);
        repaint();
        assertThat(evening.in(evening.arena())).isEmpty();
    }

    @Test
    void aPauseIsTold() {
        evening.playsInArena(false);
        evening.takesBets(4);
        evening.ask("house", "tournament pause", Map.of());
        evening.told();
        assertThat(evening.in(evening.arena()).getFirst().text()).contains("is paused");
        evening.ask("house", "tournament resume", Map.of());
        evening.told();
        assertThat(evening.in(evening.arena()).getFirst().text()).doesNotContain("is paused");
        assertThat(evening.in(evening.arena())).hasSize(2);
    }

    @Test
    void aMatchThatIsCalledOffIsFoughtAgainInAMessageOfItsOwn() {
        evening.playsInArena(false);
        evening.takesBets(4);
        evening.bets();
        Reply sure = evening.ask("house", "tournament void", Map.of("reason", "A power cut"));
        evening.press("house", sure.controls().getFirst().id().wire());
        evening.told();
        evening.step();
        List<Post> posts = evening.in(evening.arena());
        assertThat(posts).hasSize(3);
        assertThat(posts.get(1).text()).contains("called off", "A power cut");
        assertThat(posts.get(2).text()).contains("Match 1", "Back ");
        evening.discord.assertInnocent();
    }

    @Test
    void buttonsBelowAMessageDoWhatTheySay() {
        evening.playsInArena(false);
        evening.takesBets(4);
        evening.ask("alice", "start", Map.of());
        Post match = evening.in(evening.arena()).getLast();
        Reply form = pressed(match, "Back ◆ Fighter 1");
        assertThat(form.modal()).isPresent();
        assertThat(pressed(match, "My bets").text().isEmpty()).isFalse();
        Post tournament = evening.in(evening.arena()).getFirst();
        assertThat(pressed(tournament, "All about it").embeds()).isNotEmpty();
    }

    @Test
    void theHouseSpeaksTheLanguageOfTheRoom() {
        evening.rooms.bind(new BindRoom(
                evening.parlor,
                new ChannelId(evening.arena().id()),
                Room.Kind.CHANNEL,
                Optional.of(true),
                Optional.empty(),
                Locale.forLanguageTag("es")));
        evening.takesBets(4);
        assertThat(evening.in(evening.threads().getFirst()).getFirst().text()).contains("Las apuestas cierran");
        assertThat(evening.threads().getFirst().name()).startsWith("Torneo");
    }

    @Test
    void twoWhoHearTheSameTellItOnce() {
        evening.playsInArena(true);
        try (Herald other = evening.herald("two")) {
            other.open();
            evening.heardBy(other::happened);
            evening.takesBets(8);
            evening.playOn();
        }
        assertThat(evening.in(evening.arena())).hasSize(1);
        assertThat(evening.in(evening.threads().getFirst())).hasSize(8);
        assertThat(evening.faults).isEmpty();
        assertThat(evening.discord.traffic().refused()).isEmpty();
        evening.discord.assertInnocent();
    }

    @Test
    void whoeverChoosesARoomInTheMiddleIsToldWhatIsOn() {
        evening.takesBets(4);
        evening.playsInArena(true);
        evening.herald.resume(evening.parlor);
        evening.told();
        assertThat(evening.in(evening.arena())).hasSize(1);
        assertThat(evening.in(evening.threads().getFirst())).hasSize(1);
        evening.playOn();
        assertThat(evening.in(evening.threads().getFirst())).hasSize(4);
    }

    private void repaint() {
        MatchId match = evening.matches().getLast().id();
        PictureFile file = new PictureFile(PictureFile.Type.PNG, 1, 1, "A better one".getBytes(StandardCharsets.UTF_8));
        Credit credit = new Credit("outside", "model", "1");
        evening.house.pictures.keep(file);
        evening.house.shows.hang(match, new Plate(Part.VERDICT, file.hash(), "A better verdict", credit));
        evening.herald.repainted(match, Part.VERDICT, new Painting(file, "A better verdict", credit));
        evening.told();
    }

    private Reply pressed(Post post, String label) {
        String id = post.button(label).orElseThrow().path("custom_id").asText();
        return evening.press("alice", CustomId.read(id).control());
    }
}
