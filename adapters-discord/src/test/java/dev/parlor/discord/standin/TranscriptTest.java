package dev.parlor.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evening can be read. */
class TranscriptTest {
    private static final String TIME = "\\d\\d:\\d\\d:\\d\\d\\.\\d\\d\\d";

    @Test
    void whatWasDoneAndShownIsWrittenDownInOrder(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("evening.md");
        try (StandIn discord = StandIn.open();
                RawRest bot = new RawRest(discord)) {
            JsonNode command = Json.read("[{\"type\": 1, \"name\": \"start\", \"description\": \"Starts\"}]");
            bot.send("PUT", "/applications/" + discord.world().bot().id() + "/commands", command);
            Guest anna = discord.guest("Anna");
            Act started = anna.runs("start", Map.of());
            bot.answer(started, RawRest.answering(5, Json.object().put("flags", 64)));
            String original = "/webhooks/" + discord.world().bot().id() + "/" + started.token() + "/messages/@original";
            SentFile poster = SentFile.png("poster.png", Pictures.png(40, 30));
            bot.send("PATCH", original, rich(anna.person()), List.of(poster));
            bot.send(
                    "PATCH",
                    original,
                    RawRest.message("Good night, " + anna.person().mention()));
            bot.delete(original);
            anna.runs("start");
            discord.write(file, "One evening");
        }
        String text = Files.readString(file)
                .replaceAll("(?m)^" + TIME, "TIME")
                .replaceAll(TIME, "EARLIER")
                .replaceAll("\\d+ ms", "N ms");
        assertThat(text.replaceAll("\\d{15,}", "ID").replaceAll("\\d+ bytes", "N bytes"))
                .isEqualTo("""
                        # One evening

                        TIME #arena · **Anna** /start _(heard after N ms)_

                        TIME #arena · **Parlor** _(only Anna sees this)_

                        > Welcome, @Anna! Again ⟨in 5 minutes⟩ with `/daily` \s
                        > ▌`#e2b04a` **Bout 3** \s
                        > ▌ One line \s
                        > ▌ and another \s
                        > ▌ **Favourite** ⇢ Basalt Bishop \s
                        > ▌ _House rules_ \s
                        > ▌ shows poster.png \s
                        > 🖼 poster.png (40 × 30, N bytes): “Two fighters” ![](evening-pictures/ID-poster.png) \s
                        > `[Join]` `(Leave)` \s
                        > `{Corner ▾ Red · Blue}` \s

                        TIME #arena · **Parlor** _(only Anna sees this)_ _(edit 1 of the message of EARLIER)_

                        > Good night, @Anna \s
                        """ + rest());
        assertThat(folder.resolve("evening-pictures")).isDirectoryContaining("glob:**poster.png");
    }

    /** What stays in a message that was only partly changed stands there again. */
    private static String rest() {
        return """
                > ▌`#e2b04a` **Bout 3** \s
                > ▌ One line \s
                > ▌ and another \s
                > ▌ **Favourite** ⇢ Basalt Bishop \s
                > ▌ _House rules_ \s
                > ▌ shows poster.png \s
                > 🖼 poster.png (40 × 30, N bytes): “Two fighters” ![](evening-pictures/ID-poster.png) \s
                > `[Join]` `(Leave)` \s
                > `{Corner ▾ Red · Blue}` \s

                TIME #arena · the message of EARLIER is gone

                TIME #arena · **Anna** /start _(never heard)_

                """;
    }

    private static JsonNode rich(Person reader) throws IOException {
        long soon = Instant.now().getEpochSecond() + 330;
        return Json.read("""
                {"content": "Welcome, %s! Again <t:%d:R> with </daily:123>", "allowed_mentions": {"parse": []},
                 "embeds": [{"title": "Bout 3", "description": "One line\\nand another", "color": 14856266,
                   "fields": [{"name": "Favourite", "value": "Basalt Bishop", "inline": true}],
                   "footer": {"text": "House rules"}, "image": {"url": "attachment://poster.png"}}],
                 "components": [
                   {"type": 1, "components": [
                     {"type": 2, "style": 1, "custom_id": "j", "label": "Join"},
                     {"type": 2, "style": 4, "custom_id": "l", "label": "Leave", "disabled": true}]},
                   {"type": 1, "components": [{"type": 3, "custom_id": "c", "placeholder": "Corner",
                     "options": [{"label": "Red", "value": "a"}, {"label": "Blue", "value": "b"}]}]}],
                 "attachments": [{"id": "0", "filename": "poster.png", "description": "Two fighters"}]}
                """.formatted(reader.mention(), soon));
    }
}
