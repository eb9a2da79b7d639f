package dev.parlor.discord.standin;

import static dev.parlor.discord.standin.RawRest.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The REST interface takes and refuses what Discord's does. */
class RestTest {
    private final StandIn discord = StandIn.open();
    private final RawRest bot = new RawRest(discord);
    private final Channel arena = discord.channel("arena");
    private final String messages = "/channels/" + arena.id() + "/messages";

    @AfterEach
    void close() {
        bot.close();
        discord.close();
    }

    @Test
    void whoDoesNotSayWhoItIsIsNotLetIn() throws IOException {
        bot.authorize("Bot wrong");
        assertThat(bot.get("/users/@me").status()).isEqualTo(401);
        assertThat(bot.get("/gateway").status()).isEqualTo(200);
        bot.authorize("Bot " + discord.token());
        assertThat(bot.get("/users/@me").body().path("username").asText()).isEqualTo("parlor");
        discord.assertInnocent();
    }

    @Test
    void whatNobodyKnowsIsAComplaint() throws IOException {
        assertThat(bot.get("/voice/regions").status()).isEqualTo(404);
        assertThat(discord.problems()).containsExactly("nobody is at GET /voice/regions");
    }

    @Test
    void everythingThatIsToldFitsTheSpecification() throws IOException {
        String guild = "/guilds/" + discord.guild().id();
        Person anna = discord.world().person("Anna");
        discord.world().thread(arena, "Table 1", true);
        discord.world().forbid(arena, Permissions.EMBED_LINKS);
        for (String path : List.of(
                "/gateway",
                "/gateway/bot",
                "/users/@me",
                "/users/" + anna.id(),
                "/users/@me/guilds",
                "/oauth2/applications/@me",
                "/applications/@me",
                "/applications/" + discord.world().bot().id() + "/commands",
                guild,
                guild + "/roles",
                guild + "/channels",
                guild + "/threads/active",
                guild + "/members/" + anna.id(),
                guild + "/members/" + discord.world().bot().id(),
                "/channels/" + arena.id(),
                "/channels/" + discord.world().direct(anna).id(),
                messages)) {
            assertThat(bot.get(path).status()).as(path).isEqualTo(200);
        }
        discord.assertInnocent();
    }

    @Test
    void theSameNonceIsTheSameMessageUntilItIsForgotten() throws IOException {
        ObjectNode hello = message("Hello").put("nonce", "match-1").put("enforce_nonce", true);
        String first = bot.post(messages, hello).id();
        assertThat(bot.post(messages, hello).id()).isEqualTo(first);
        assertThat(discord.posts().in(arena)).hasSize(1);
        assertThat(bot.post(messages, message("Hello").put("nonce", "match-1")).id())
                .isNotEqualTo(first);
        discord.posts().rememberNoncesFor(Duration.ofMillis(-1));
        assertThat(bot.post(messages, hello).id()).isNotEqualTo(first);
        assertThat(discord.posts().in(arena)).hasSize(3);
    }

    @Test
    void historyIsReadFromTheNewest() throws IOException {
        String first = bot.post(messages, message("1")).id();
        bot.post(messages, message("2"));
        String last = bot.post(messages, message("3")).id();
        assertThat(contents(messages + "?limit=2")).containsExactly("3", "2");
        assertThat(contents(messages + "?after=" + first)).containsExactly("3", "2");
        assertThat(contents(messages + "?before=" + last)).containsExactly("2", "1");
        assertThat(bot.get(messages + "?limit=101").code()).isEqualTo(50_035);
        assertThat(bot.delete(messages + "/" + last).status()).isEqualTo(204);
        assertThat(bot.get(messages + "/" + last).code()).isEqualTo(10_008);
        assertThat(contents(messages)).containsExactly("2", "1");
    }

    private List<String> contents(String path) throws IOException {
        return bot.get(path).body().findValuesAsText("content");
    }

    @Test
    void filesStayAreReplacedAndPileUpAsTheListSays() throws IOException {
        SentFile one = file("one.txt");
        SentFile two = file("two.txt");
        JsonNode made = bot.send("POST", messages, described(0, "the first", "one.txt"), List.of(one))
                .body();
        String edit = messages + "/" + made.path("id").asText();
        String kept = made.path("attachments").path(0).path("id").asText();
        assertThat(made.path("attachments").path(0).path("description").asText())
                .isEqualTo("the first");

        assertThat(names(bot.send("PATCH", edit, message("piled up"), List.of(two))))
                .containsExactly("one.txt", "two.txt");
        assertThat(names(bot.send("PATCH", edit, described(0, "", "two.txt"), List.of(two))))
                .containsExactly("two.txt");
        assertThat(bot.send("PATCH", edit, listing(kept)).code()).isEqualTo(50_035);
        assertThat(names(bot.send("PATCH", edit, message("kept")))).containsExactly("two.txt");
        ObjectNode none = message("none");
        none.putArray("attachments");
        assertThat(names(bot.send("PATCH", edit, none))).isEmpty();
        assertThat(discord.posts().in(arena).getFirst().edits()).isEqualTo(4);
        discord.assertInnocent();
    }

    private static ObjectNode listing(String id) {
        ObjectNode json = message("listing");
        json.putArray("attachments").addObject().put("id", id);
        return json;
    }

    private static ObjectNode described(int index, String alternative, String name) {
        ObjectNode json = message("with a file");
        ObjectNode told = json.putArray("attachments")
                .addObject()
                .put("id", Integer.toString(index))
                .put("filename", name);
        if (!alternative.isEmpty()) {
            told.put("description", alternative);
        }
        return json;
    }

    private static List<String> names(RawRest.Said said) {
        return said.body().path("attachments").findValuesAsText("filename");
    }

    private static SentFile file(String name) {
        return new SentFile("", name, "text/plain", "text".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatDiscordRefusesIsRefused() throws IOException {
        assertThat(bot.post(messages, Json.object()).code()).isEqualTo(50_006);
        assertThat(bot.post("/channels/1/messages", message("x")).code()).isEqualTo(10_003);
        assertThat(bot.post("/channels/" + discord.channel("tournaments").id() + "/messages", message("x"))
                        .code())
                .isEqualTo(50_008);
        discord.world().forbid(arena, Permissions.SEND_MESSAGES);
        assertThat(bot.post(messages, message("x")).code()).isEqualTo(50_013);
        discord.world().forbid(arena, Permissions.VIEW_CHANNEL);
        assertThat(bot.post(messages, message("x")).code()).isEqualTo(50_001);
        assertThat(discord.traffic().refused()).hasSize(5);
    }

    @Test
    void aMessageBeyondTheLimitsIsAComplaint() throws IOException {
        bot.post(messages, message("x".repeat(2_001)));
        bot.post(messages, Json.object().put("content", "@everyone"));
        assertThat(discord.problems())
                .anyMatch(problem -> problem.contains("content has 2001 characters"))
                .anyMatch(problem -> problem.contains("somebody may be pinged"));
    }

    @Test
    void whatNobodyCanReadIsRefused() throws IOException {
        assertThat(bot.post(messages, "{broken").code()).isEqualTo(50_109);
        assertThat(discord.problems()).singleElement().asString().contains("nobody can read");
    }

    @Test
    void threadsAreOpenedPutAwayAndOpenedAgainByAMessage() throws IOException {
        ObjectNode named = Json.object().put("name", "Table 1").put("type", 11);
        RawRest.Said opened = bot.post("/channels/" + arena.id() + "/threads", named);
        String thread = "/channels/" + opened.id();
        assertThat(opened.status()).isEqualTo(201);
        assertThat(bot.send("PATCH", thread, Json.object().put("archived", true))
                        .status())
                .isEqualTo(200);
        assertThat(discord.world().findChannel(opened.id()).orElseThrow().archived())
                .isTrue();
        bot.post(thread + "/messages", message("Back again"));
        assertThat(discord.world().findChannel(opened.id()).orElseThrow().archived())
                .isFalse();
        String post = bot.post(messages, message("Round 1")).id();
        assertThat(bot.post(messages + "/" + post + "/threads", Json.object().put("name", "Round 1"))
                        .id())
                .isEqualTo(post);
        assertThat(bot.post(messages + "/" + post + "/threads", Json.object().put("name", "Round 1"))
                        .code())
                .isEqualTo(160_004);
        assertThat(bot.delete(thread).status()).isEqualTo(200);
        assertThat(bot.get(thread).code()).isEqualTo(10_003);
        discord.assertInnocent();
    }

    @Test
    void aPostOfAForumBeginsWithItsMessage() throws IOException {
        ObjectNode post = Json.object().put("name", "Cup");
        post.set("message", message("Eight fighters"));
        RawRest.Said opened =
                bot.post("/channels/" + discord.channel("tournaments").id() + "/threads", post);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.body().path("message").path("id").asText()).isEqualTo(opened.id());
        assertThat(discord.posts().in(discord.channel("Cup")))
                .singleElement()
                .satisfies(first -> assertThat(first.text()).isEqualTo("Eight fighters"));
        discord.assertInnocent();
    }

    @Test
    void commandsKeepTheirIdsAsLongAsTheyKeepTheirNames() throws IOException {
        String commands = "/applications/" + discord.world().bot().id() + "/commands";
        ObjectNode start =
                Json.object().put("name", "start").put("description", "Starts").put("type", 1);
        RawRest.Said first = bot.send("PUT", commands, Json.array().add(start));
        RawRest.Said second = bot.send("PUT", commands, Json.array().add(start.put("description", "Begins")));
        assertThat(second.body().path(0).path("id"))
                .isEqualTo(first.body().path(0).path("id"));
        assertThat(discord.commands().registrations()).isEqualTo(2);
        assertThat(bot.get(commands).body().path(0).path("description").asText())
                .isEqualTo("Begins");
        assertThat(bot.send("PUT", "/applications/1/commands", Json.array()).code())
                .isEqualTo(20_012);
        discord.assertInnocent();
    }
}
