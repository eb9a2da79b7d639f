package dev.parlor.discord.herald;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.BindRoom;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Obstacle;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.Subject;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Endpoint;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.standin.Answer;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Guild;
import dev.parlor.discord.standin.Permissions;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.Trick;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes wrong between the house and its rooms, and what is told all the same. */
class TroubleTest {
    private static final String POST = "POST /channels/{channel_id}/messages";
    private static final String CHANGE = "PATCH /channels/{channel_id}/messages/{message_id}";

    private final Evening evening = Evening.quick();

    @AfterEach
    void close() {
        evening.close();
    }

    @Test
    void troubleOfDiscordsOwnIsWaitedFor() {
        evening.playsInArena(false);
        evening.discord.mischief().play(POST, 6, Trick.error(500));
        evening.discord.mischief().play(CHANGE, 6, Trick.error(502));
        evening.takesBets(4);
        evening.playOn();
        toldOnce(5);
    }

    @Test
    void anAnswerThatBreaksOffPostsNothingTwice() {
        evening.playsInArena(false);
        evening.discord.mischief().play(POST, 3, new Trick.CutOff());
        evening.discord.mischief().play(CHANGE, 3, new Trick.HangUp());
        evening.takesBets(4);
        evening.playOn();
        toldOnce(5);
    }

    @Test
    void tooManyRequestsAreWaitedOut() {
        evening.discord.pace().enforce(CHANGE, 3, Duration.ofMillis(200));
        evening.discord.pace().enforce(POST, 1, Duration.ofMillis(200));
        evening.playsInArena(false);
        evening.takesBets(4);
        evening.playOn();
        toldOnce(5);
    }

    @Test
    void aChannelThatNeverAnswersHoldsNobodyElseUp() {
        Guild other = evening.discord.world().guild("Across the street");
        Channel bar = evening.discord.world().channel(other, Channel.Kind.TEXT, "bar");
        ParlorId elsewhere = new ParlorId(other.id());
        evening.playsInArena(false);
        evening.plays(elsewhere, bar, Room.Kind.CHANNEL, false);
        evening.wire.between((call, client) ->
                call.route().address().contains(evening.arena().id())
                        ? new Outcome.Unreachable(Outcome.Cause.TOO_SLOW, true, Duration.ZERO)
                        : client.send(call));
        evening.ask("house", "tournament new", Map.of("size", "4"));
        evening.ask(elsewhere, "house", "tournament new", Map.of("size", "4"));
        evening.await("announcement", () -> evening.in(bar).size() == 1);
        assertThat(evening.in(evening.arena())).isEmpty();
        evening.wire.between((call, client) -> client.send(call));
        evening.told();
        assertThat(evening.in(evening.arena())).hasSize(1);
    }

    @Test
    void aPermissionThatIsTakenAwayIsNotedOnceAndWhatWasMissedIsToldLater() {
        Channel office = evening.discord.world().channel(evening.discord.guild(), Channel.Kind.TEXT, "office");
        evening.rooms.bind(new BindRoom(
                evening.parlor,
                new ChannelId(evening.arena().id()),
                Room.Kind.CHANNEL,
                Optional.of(false),
                Optional.of(new ChannelId(office.id())),
                Locale.ENGLISH));
        evening.takesBets(4);
        evening.discord.world().forbid(evening.arena(), Permissions.SEND_MESSAGES | Permissions.VIEW_CHANNEL);
        for (int i = 0; i < 8; i++) {
            evening.ask("house", "tournament run", Map.of());
        }
        evening.await("note", () -> !evening.in(office).isEmpty());
        evening.await("second try", () -> evening.discord.traffic().refused().size() >= 2);
        assertThat(evening.rooms.room(evening.parlor).flatMap(Room::obstacle).map(Obstacle::cause))
                .contains(Obstacle.Cause.FORBIDDEN);
        assertThat(evening.in(office)).hasSize(1);
        assertThat(evening.in(office).getFirst().text()).contains("Nothing can be told", "/parlor setup");

        evening.discord.world().forbid(evening.arena(), 0);
        evening.told();
        assertThat(evening.rooms.room(evening.parlor).flatMap(Room::obstacle)).isEmpty();
        assertThat(evening.in(office).getFirst().text()).contains("again");
        evening.playOn();
        toldOnce(5);
        assertThat(evening.in(office)).hasSize(1);
    }

    @Test
    void aChannelThatIsGoneIsNotedAndANewOneIsTakenAtOnce() {
        evening.playsInArena(false);
        evening.takesBets(4);
        evening.discord.world().remove(evening.arena());
        evening.ask("house", "tournament run", Map.of());
        evening.await(
                "obstacle",
                () -> evening.rooms.room(evening.parlor).flatMap(Room::obstacle).isPresent());
        Channel cellar = evening.discord.world().channel(evening.discord.guild(), Channel.Kind.TEXT, "cellar");
        evening.plays(cellar, Room.Kind.CHANNEL, false);
        evening.herald.resume(evening.parlor);
        evening.told();
        assertThat(evening.in(cellar)).hasSize(2);
        evening.playOn();
        assertThat(evening.in(cellar)).hasSize(5);
        assertThat(evening.faults).isEmpty();
    }

    @Test
    void aMessageThatSomebodyRemovedIsPostedAnewThreeTimesAtMost() {
        evening.playsInArena(false);
        evening.takesBets(4);
        for (int removed = 0; removed < 4; removed++) {
            List<Post> posts = evening.in(evening.arena());
            if (posts.size() == 2) {
                evening.discord.posts().delete(posts.getLast().id());
            }
            evening.ask("p" + removed, "start", Map.of());
            evening.ask("p" + removed, "bet place", Map.of("fighter", "A", "amount", "25"));
            evening.told();
        }
        assertThat(evening.in(evening.arena())).hasSize(1);
        assertThat(evening.requests(POST)).isEqualTo(4);
        assertThat(evening.faults).isEmpty();
    }

    @Test
    void withoutThePermissionForThreadsTheChannelIsUsed() {
        evening.discord.world().forbid(evening.arena(), Permissions.CREATE_PUBLIC_THREADS);
        evening.playsInArena(true);
        evening.takesBets(4);
        evening.playOn();
        assertThat(evening.threads()).isEmpty();
        assertThat(evening.requests("POST /channels/{channel_id}/messages/{message_id}/threads"))
                .isEqualTo(1);
        toldOnce(5);
    }

    @Test
    void whenAThreadIsRemovedTheChannelIsUsed() {
        evening.playsInArena(true);
        evening.takesBets(4);
        evening.discord.world().remove(evening.threads().getFirst());
        evening.playOn();
        assertThat(evening.in(evening.arena())).hasSize(5);
        assertThat(evening.faults).isEmpty();
    }

    @Test
    void whenAPostIsRemovedANewOneIsBegun() {
        evening.plays(evening.discord.channel("tournaments"), Room.Kind.FORUM, true);
        evening.takesBets(4);
        evening.discord.world().remove(evening.threads().getFirst());
        evening.playOn();
        assertThat(evening.threads()).hasSize(1);
        assertThat(evening.in(evening.threads().getFirst())).hasSize(5);
        assertThat(evening.faults).isEmpty();
    }

    @Test
    void aForumThatWantsATagGetsTheFirstOneForEverybody() {
        List<Call> posts = new CopyOnWriteArrayList<>();
        Channel forum = evening.discord.channel("tournaments");
        evening.wire.between((call, client) -> switch (call.route().endpoint()) {
            case START_THREAD -> {
                posts.add(call);
                yield call.body().orElseThrow().has("applied_tags")
                        ? client.send(call)
                        : new Outcome.Refused(Objection.TAG_REQUIRED, 400, 40_067, "");
            }
            case CHANNEL -> new Outcome.Done(tags());
            default -> client.send(call);
        });
        evening.plays(forum, Room.Kind.FORUM, true);
        evening.takesBets(4);
        assertThat(evening.threads()).hasSize(1);
        assertThat(posts).hasSize(2);
        assertThat(posts.getLast().body().orElseThrow().path("applied_tags")).hasSize(1);
        assertThat(posts.getLast().body().orElseThrow().at("/applied_tags/0").asText())
                .isEqualTo("72");
        assertThat(evening.faults).isEmpty();
        evening.discord.assertInnocent();
    }

    private static JsonNode tags() {
        ObjectNode forum = JsonNodeFactory.instance.objectNode();
        ArrayNode tags = forum.putArray("available_tags");
        tags.addObject().put("id", "71").put("name", "staff").put("moderated", true);
        tags.addObject().put("id", "72").put("name", "games").put("moderated", false);
        return forum;
    }

    @Test
    void aForumWithoutATagForTheHouseIsNotedAsAnObstacle() {
        evening.discord
                .mischief()
                .play(
                        "POST /channels/{channel_id}/threads",
                        1,
                        new Trick.Say(new Answer(
                                400,
                                Map.of(),
                                Optional.of(
                                        JsonNodeFactory.instance.objectNode().put("code", 40_067)))));
        evening.plays(evening.discord.channel("tournaments"), Room.Kind.FORUM, true);
        evening.ask("house", "tournament new", Map.of("size", "4"));
        evening.await(
                "obstacle",
                () -> evening.rooms.room(evening.parlor).flatMap(Room::obstacle).isPresent());
        evening.told();
        assertThat(evening.threads()).hasSize(1);
        assertThat(evening.faults).isEmpty();
    }

    @Test
    void aThreadThatCannotBePutAwayIsInNobodysWay() {
        evening.playsInArena(true);
        evening.wire.between((call, client) -> call.route().endpoint() == Endpoint.CHANGE_THREAD
                ? new Outcome.Unreachable(Outcome.Cause.TROUBLE, true, Duration.ZERO)
                : client.send(call));
        evening.takesBets(2);
        for (int i = 0; i < 20; i++) {
            evening.ask("house", "tournament run", Map.of());
        }
        evening.await(
                "champion", () -> evening.in(evening.arena()).getFirst().text().contains("The champion is"));
        evening.await(
                "untold thread",
                () -> evening.postings.due(10).stream()
                        .map(posting -> posting.subject().kind())
                        .toList()
                        .equals(List.of(Subject.Kind.THREAD)));
        evening.wire.between((call, client) -> client.send(call));
        evening.told();
        assertThat(evening.threads().getFirst().archived()).isTrue();
    }

    @Test
    void anOldMessageThatWasChangedTooOftenHoldsNoOtherUp() {
        evening.playsInArena(false);
        evening.takesBets(4);
        String old = evening.in(evening.arena()).getFirst().id();
        evening.wire.between((call, client) -> call.route().endpoint() == Endpoint.EDIT_MESSAGE
                        && call.route().address().endsWith(old)
                ? new Outcome.Refused(Objection.TOO_MANY_CHANGES, 429, 30_046, "")
                : client.send(call));
        for (int i = 0; i < 60; i++) {
            evening.ask("house", "tournament run", Map.of());
        }
        evening.await(
                "final",
                () -> evening.in(evening.arena()).size() == 5
                        && evening.in(evening.arena()).getLast().text().contains(" wins"));
        evening.wire.between((call, client) -> client.send(call));
        evening.told();
        toldOnce(5);
    }

    @Test
    void whatDiscordDoesNotTakeIsAFaultAndHoldsNothingUp() {
        evening.playsInArena(false);
        JsonNode body =
                JsonNodeFactory.instance.objectNode().put("code", 50_035).put("message", "Invalid Form Body");
        evening.discord.mischief().play(POST, 1, new Trick.Say(new Answer(400, Map.of(), Optional.of(body))));
        evening.takesBets(4);
        evening.playOn();
        assertThat(evening.faults).hasSize(1).first().asString().contains("400/50035");
        assertThat(evening.in(evening.arena())).hasSize(5);
    }

    private void toldOnce(int messages) {
        assertThat(evening.in(evening.arena())).hasSize(messages);
        assertThat(evening.in(evening.arena())).extracting(post -> post.nonce()).doesNotHaveDuplicates();
        assertThat(evening.in(evening.arena()).getLast().text()).contains(" wins");
        assertThat(evening.in(evening.arena()).getFirst().text()).contains("The champion is");
        assertThat(evening.faults).isEmpty();
        evening.discord.assertInnocent();
    }
}
