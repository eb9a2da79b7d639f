package dev.parlor.discord.standin;

import static dev.parlor.discord.standin.RawRest.answering;
import static dev.parlor.discord.standin.RawRest.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests send what Discord's client sends, see what it shows, and wait as long as it does. */
class GuestTest {
    private static final int MESSAGE = 4;
    private static final int LATER = 5;
    private static final int CHANGE = 7;
    private static final int COMPLETIONS = 8;
    private static final int FORM = 9;

    private final StandIn discord = StandIn.open();
    private final RawRest bot = new RawRest(discord);
    private final RawGateway ear = RawGateway.ready(discord);
    private final Guest anna = discord.guest("Anna");
    private final Guest bob = discord.guest("Bob");

    @BeforeEach
    void register() throws IOException {
        ArrayNode commands = (ArrayNode) Json.read("""
                [{"type": 1, "name": "bet", "description": "Bets", "options": [
                   {"type": 1, "name": "place", "description": "Places", "options": [
                     {"type": 4, "name": "amount", "description": "Chips", "required": true, "min_value": 1, "max_value": 50},
                     {"type": 3, "name": "corner", "description": "Whose", "required": true,
                      "choices": [{"name": "Red", "value": "a"}, {"name": "Blue", "value": "b"}]},
                     {"type": 6, "name": "with", "description": "Whom"},
                     {"type": 3, "name": "match", "description": "Which", "autocomplete": true, "max_length": 9},
                     {"type": 11, "name": "portrait", "description": "Picture"},
                     {"type": 5, "name": "loud", "description": "Aloud"}]}]},
                 {"type": 1, "name": "house", "description": "Runs", "default_member_permissions": 8, "contexts": [0]}]
                """);
        assertThat(bot.send("PUT", "/applications/" + discord.world().bot().id() + "/commands", commands)
                        .status())
                .isEqualTo(200);
    }

    @AfterEach
    void close() {
        ear.close();
        bot.close();
        discord.close();
    }

    @Test
    void optionsAreSentAsTheyWereDeclared() throws IOException {
        SentFile portrait = SentFile.png("me.png", "no picture".getBytes(StandardCharsets.UTF_8));
        anna.runs("bet place", Map.of("amount", 5, "corner", "a", "with", bob, "portrait", portrait, "loud", true));
        JsonNode heard = ear.await("INTERACTION_CREATE").path("d");
        JsonNode place = heard.at("/data/options/0");
        assertThat(heard.path("type").asInt()).isEqualTo(2);
        assertThat(heard.at("/member/user/global_name").asText()).isEqualTo("Anna");
        assertThat(heard.at("/channel/name").asText()).isEqualTo("arena");
        assertThat(place.path("name").asText()).isEqualTo("place");
        assertThat(place.path("options").findValuesAsText("name"))
                .containsExactly("amount", "corner", "with", "portrait", "loud");
        assertThat(place.at("/options/0/value").isIntegralNumber()).isTrue();
        assertThat(place.at("/options/2/value").asText()).isEqualTo(bob.person().id());
        assertThat(heard.at("/data/resolved/users/" + bob.person().id() + "/global_name")
                        .asText())
                .isEqualTo("Bob");
        assertThat(place.at("/options/4/value").isBoolean()).isTrue();
        JsonNode file = heard.at(
                "/data/resolved/attachments/" + place.at("/options/3/value").asText());
        assertThat(file.path("filename").asText()).isEqualTo("me.png");
        URI stored = URI.create(file.path("url").asText());
        assertThat(stored.getHost()).isEqualTo("cdn.discordapp.com");
        assertThat(bot.fetch(stored.getPath())).isEqualTo("no picture");
        discord.assertInnocent();
    }

    @Test
    void theClientSendsNothingThatTheCommandDoesNotTake() {
        for (Map<String, ?> wrong : List.<Map<String, ?>>of(
                Map.of("amount", 5),
                Map.of("amount", 0, "corner", "a"),
                Map.of("amount", 51, "corner", "a"),
                Map.of("amount", 5, "corner", "c"),
                Map.of("amount", 5, "corner", "a", "match", "0123456789"),
                Map.of("amount", 5, "corner", "a", "tip", 3))) {
            assertThatIllegalArgumentException().as("%s", wrong).isThrownBy(() -> anna.runs("bet place", wrong));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> anna.runs("bet sell"));
        assertThatIllegalArgumentException().isThrownBy(() -> anna.runs("dance"));
        assertThatIllegalArgumentException().isThrownBy(() -> anna.runs("house"));
        Guest owner = anna.allowed(Permissions.ADMINISTRATOR);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> owner.in(discord.world().direct(owner.person())).runs("house"));
        assertThat(owner.runs("house").isAcknowledged()).isFalse();
    }

    @Test
    void somebodyWhoTypesIsOfferedChoices() throws IOException {
        Act typing = anna.types("bet place", Map.of("amount", 5), "match", "fi");
        JsonNode heard = ear.await("INTERACTION_CREATE").path("d");
        assertThat(heard.path("type").asInt()).isEqualTo(4);
        JsonNode focused = heard.at("/data/options/0/options/1");
        assertThat(focused.path("focused").asBoolean()).isTrue();
        assertThat(focused.path("value").asText()).isEqualTo("fi");
        ObjectNode offered = Json.object();
        offered.putArray("choices").addObject().put("name", "Final").put("value", "m7");
        assertThat(bot.answer(typing, answering(COMPLETIONS, offered)).status()).isEqualTo(200);
        assertThat(typing.choices()).containsExactly(new Choice("Final", "m7"));
        discord.assertInnocent();
    }

    @Test
    void anAnswerComesOnceAndInTime() throws IOException {
        Act act = anna.runs("bet place", Map.of("amount", 5, "corner", "a"));
        assertThat(bot.answer("1", act.token(), answering(MESSAGE, message("x")))
                        .code())
                .isEqualTo(10_062);
        assertThat(bot.answer(act, answering(CHANGE, message("x"))).code()).isEqualTo(50_035);
        assertThat(bot.answer(act, answering(MESSAGE, Json.object())).code()).isEqualTo(50_006);
        RawRest.Said said = bot.answer(act, answering(MESSAGE, message("Five on red")));
        assertThat(said.body().at("/resource/message/content").asText()).isEqualTo("Five on red");
        assertThat(act.acknowledged()).isBetween(Duration.ZERO, Duration.ofSeconds(3));
        assertThat(act.answer().text()).isEqualTo("Five on red");
        assertThat(bot.answer(act, answering(MESSAGE, message("again"))).code()).isEqualTo(40_060);
        assertThat(discord.interactions().failed()).isZero();
        assertThat(discord.interactions().tokens()).containsExactly(act.token());
    }

    @Test
    void whoAnswersTooLateIsNotHeard() throws IOException {
        Act act = anna.runs("bet place", Map.of("amount", 5, "corner", "a"));
        discord.interactions().patience(Duration.ZERO);
        assertThat(bot.answer(act, answering(MESSAGE, message("x"))).code()).isEqualTo(10_062);
        assertThat(act.failed()).isTrue();
        assertThat(act.late()).isEqualTo(1);
        assertThat(discord.interactions().failed()).isEqualTo(1);
        assertThat(act.original()).isEmpty();
    }

    @Test
    void aPromiseIsKeptFollowedAndForgotten() throws IOException {
        Act act = anna.runs("bet place", Map.of("amount", 5, "corner", "a"));
        String base = "/webhooks/" + discord.world().bot().id() + "/" + act.token();
        assertThat(bot.post(base, message("too early")).code()).isEqualTo(10_015);
        bot.answer(act, answering(LATER, Json.object().put("flags", 64)));
        assertThat(act.original().orElseThrow().look().isThinking()).isTrue();
        assertThat(bot.send("PATCH", base + "/messages/@original", message("Kept"))
                        .status())
                .isEqualTo(200);
        Post kept = act.answer();
        assertThat(kept.text()).isEqualTo("Kept");
        assertThat(kept.edits()).isZero();
        assertThat(kept.isSeenBy(anna.person())).isTrue();
        assertThat(kept.isSeenBy(bob.person())).isFalse();
        String second = bot.post(base, message("Followed")).id();
        assertThat(act.followUp().text()).isEqualTo("Followed");
        assertThat(bot.get("/channels/" + kept.channel() + "/messages/" + kept.id())
                        .code())
                .isEqualTo(10_008);
        assertThat(bot.get(base + "/messages/@original").id()).isEqualTo(kept.id());
        assertThat(bot.get(base + "/messages/" + second).id()).isEqualTo(second);
        assertThat(bot.delete(base + "/messages/@original").status()).isEqualTo(204);
        assertThat(act.original()).isEmpty();
        discord.interactions().tokenLife(Duration.ZERO);
        assertThat(bot.post(base, message("x")).code()).isEqualTo(50_027);
        discord.assertInnocent();
    }

    @Test
    void buttonsAreForThoseWhoSeeThem() throws IOException {
        Act act = anna.runs("bet place", Map.of("amount", 5, "corner", "a"));
        ObjectNode secret = withButtons(message("Sure?")).put("flags", 64);
        bot.answer(act, answering(MESSAGE, secret));
        Post post = act.answer();
        assertThatIllegalArgumentException().isThrownBy(() -> bob.clicks(post, "Yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> anna.clicks(post, "No"));
        assertThatIllegalArgumentException().isThrownBy(() -> anna.clicks(post, "Perhaps"));
        ear.await("INTERACTION_CREATE");
        Act click = anna.clicks(post, "Yes");
        JsonNode heard = ear.await("INTERACTION_CREATE").path("d");
        assertThat(heard.at("/data/custom_id").asText()).isEqualTo("yes");
        assertThat(heard.at("/message/id").asText()).isEqualTo(post.id());
        bot.answer(click, answering(CHANGE, message("Placed")));
        assertThat(click.answer().id()).isEqualTo(post.id());
        assertThat(click.answer().text()).startsWith("Placed");
        discord.assertInnocent();
    }

    private static ObjectNode withButtons(ObjectNode message) {
        ArrayNode row =
                message.putArray("components").addObject().put("type", 1).putArray("components");
        row.addObject().put("type", 2).put("style", 3).put("custom_id", "yes").put("label", "Yes");
        row.addObject()
                .put("type", 2)
                .put("style", 4)
                .put("custom_id", "no")
                .put("label", "No")
                .put("disabled", true);
        return message;
    }

    @Test
    void aFormIsFilledInByItsLabels() throws IOException {
        Act act = anna.runs("bet place", Map.of("amount", 5, "corner", "a"));
        JsonNode form = Json.read("""
                {"custom_id": "stake", "title": "Your stake", "components": [
                   {"type": 18, "label": "Chips", "component": {"type": 4, "custom_id": "chips", "style": 1, "max_length": 3}},
                   {"type": 18, "label": "Note", "component": {"type": 4, "custom_id": "note", "style": 2, "required": false}}]}
                """);
        assertThat(bot.answer(act, answering(FORM, form)).status()).isEqualTo(200);
        assertThat(act.form().labels()).containsExactly("Chips", "Note");
        assertThatIllegalArgumentException().isThrownBy(() -> anna.submits(act, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> anna.submits(act, Map.of("Chips", "1000")));
        assertThatIllegalArgumentException().isThrownBy(() -> anna.submits(act, Map.of("Chips", "1", "Fee", "2")));
        ear.await("INTERACTION_CREATE");
        Act sent = anna.submits(act, Map.of("Chips", "250"));
        JsonNode data = ear.await("INTERACTION_CREATE").at("/d/data");
        assertThat(data.path("custom_id").asText()).isEqualTo("stake");
        assertThat(data.at("/components/0/component/value").asText()).isEqualTo("250");
        assertThat(data.at("/components/1/component/value").asText()).isEmpty();
        bot.answer(sent, answering(MESSAGE, message("250")));
        assertThat(sent.answer().text()).isEqualTo("250");
        discord.assertInnocent();
    }

    @Test
    void aGuestInAThreadThatNobodyToldOfIsHeard() {
        Channel hidden = discord.world().thread(discord.channel("arena"), "hidden", false);
        anna.in(hidden).runs("bet place", Map.of("amount", 5, "corner", "a"));
        JsonNode heard = ear.await("INTERACTION_CREATE").path("d");
        assertThat(heard.path("channel_id").asText()).isEqualTo(hidden.id());
        assertThat(heard.at("/channel/thread_metadata/archived").asBoolean(true))
                .isFalse();
    }

    @Test
    void aGuestBringsTheBotAlongToWhereItIsNot() throws IOException {
        Guild rivals = discord.world().elsewhere("The Rivals");
        Channel corner = discord.world().channel(rivals, Channel.Kind.TEXT, "corner");
        Act act = anna.in(corner).runs("bet place", Map.of("amount", 5, "corner", "a"));
        JsonNode heard = ear.await("INTERACTION_CREATE").path("d");
        assertThat(heard.path("guild_id").asText()).isEqualTo(rivals.id());
        assertThat(heard.at("/authorizing_integration_owners/1").asText())
                .isEqualTo(anna.person().id());
        assertThat(bot.answer(act, answering(MESSAGE, message("Here"))).status())
                .isEqualTo(200);
        assertThat(bot.post("/channels/" + corner.id() + "/messages", message("x"))
                        .code())
                .isEqualTo(50_001);
        assertThat(bot.get("/guilds/" + rivals.id()).code()).isEqualTo(10_004);
    }

    @Test
    void whatIsToldOfAnActCanBeOdd() throws IOException {
        discord.temper().alter("INTERACTION_CREATE", Oddities.unknownFields());
        discord.temper().alter("INTERACTION_CREATE", Oddities.unknownLocale());
        Act act = anna.runs("bet place", Map.of("amount", 5, "corner", "a"));
        JsonNode heard = ear.await("INTERACTION_CREATE").path("d");
        assertThat(heard.path("aura").asText()).isEqualTo("green");
        assertThat(heard.path("locale").asText()).isEqualTo("tlh");
        bot.answer(act, answering(MESSAGE, withButtons(message("Sure?"))));
        discord.temper().alter("INTERACTION_CREATE", Oddities.unknownComponents());
        anna.clicks(act.answer(), "Yes");
        assertThat(ear.await("INTERACTION_CREATE")
                        .at("/d/message/components/1/components/0/accessory/type")
                        .asInt())
                .isEqualTo(99);
        discord.assertInnocent();
    }

    @Test
    void aGuestSpeaksToTheBotAlone() {
        anna.in(discord.world().direct(anna.person()))
                .speaking("es-ES")
                .runs("bet place", Map.of("amount", 5, "corner", "a"));
        JsonNode heard = ear.await("INTERACTION_CREATE").path("d");
        assertThat(heard.has("guild_id")).isFalse();
        assertThat(heard.at("/user/id").asText()).isEqualTo(anna.person().id());
        assertThat(heard.path("locale").asText()).isEqualTo("es-ES");
        discord.assertInnocent();
    }
}
