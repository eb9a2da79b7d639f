package dev.parlor.discord.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionReaderTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final String ON_A_SERVER = """
            "id":"11","application_id":"22","token":"secret","version":1,"locale":"es-ES","guild_id":"44",
            "channel_id":"55","channel":{"id":"55","type":11,"parent_id":"56","name":"Table 1"},
            "app_permissions":"34359739392",
            "member":{"nick":"Ann of Aran","permissions":"8","user":{"id":"33","username":"ann","global_name":"Ann"}}""";

    @Test
    void readsWhatEveryInteractionComesWith() {
        Arrival arrival = read("{" + ON_A_SERVER + ",\"type\":2,\"data\":{\"type\":1,\"name\":\"ping\"}}")
                .arrival();

        assertThat(arrival.id()).isEqualTo("11");
        assertThat(arrival.token()).isEqualTo(new InteractionToken("secret"));
        assertThat(arrival.application()).isEqualTo("22");
        assertThat(arrival.guild()).contains("44");
        assertThat(arrival.spot().orElseThrow().id()).isEqualTo("55");
        assertThat(arrival.spot().orElseThrow().isThread()).isTrue();
        assertThat(arrival.spot().orElseThrow().parent()).contains("56");
        assertThat(arrival.caller()).isEqualTo(new Arrival.Caller("33", "Ann of Aran"));
        assertThat(arrival.locale()).isEqualTo(Locale.forLanguageTag("es-ES"));
        assertThat(arrival.permissions().allow(Permission.MANAGE_SERVER)).isTrue();
        assertThat(arrival.ours().allow(Permission.CREATE_PUBLIC_THREADS)).isTrue();
        assertThat(arrival.ours().allow(Permission.ATTACH_FILES)).isFalse();
        assertThat(arrival.received()).isEqualTo(NOW);
        assertThat(arrival.toString()).doesNotContain("secret");
    }

    @Test
    void readsTheLeastThatDiscordSays() {
        Arrival arrival = read("""
                        {"id":"11","application_id":"22","token":"secret","type":2,"data":{"name":"ping"},
                         "user":{"id":"33","username":"ann"}}
                        """).arrival();

        assertThat(arrival.guild()).isEmpty();
        assertThat(arrival.spot()).isEmpty();
        assertThat(arrival.caller().name()).isEqualTo("ann");
        assertThat(arrival.permissions()).isEqualTo(Permissions.NONE);
    }

    @Test
    void readsACommandWithAGroupAndEveryKindOfOption() {
        Interaction.Typed typed = (Interaction.Typed) read("{" + ON_A_SERVER + """
                ,"type":2,"data":{"type":1,"name":"tournament","options":[{"type":2,"name":"seat","options":[
                  {"type":1,"name":"take","options":[
                    {"type":3,"name":"words","value":"@everyone \\u202e"},
                    {"type":4,"name":"number","value":9007199254740991},
                    {"type":5,"name":"sure","value":true},
                    {"type":6,"name":"friend","value":"66"},
                    {"type":7,"name":"place","value":"55"},
                    {"type":8,"name":"role","value":"77"},
                    {"type":10,"name":"share","value":0.5},
                    {"type":11,"name":"face","value":"88"},
                    {"type":42,"name":"scent","value":{"oak":1}}]}]}],
                  "resolved":{"users":{"66":{"id":"66","username":"bob","global_name":"Bob"}},
                    "members":{"66":{"nick":"Bobby"}},
                    "attachments":{"88":{"id":"88","filename":"face.png","url":"https://cdn.discordapp.com/x",
                      "content_type":"image/png","size":1234}}}}}
                """);

        assertThat(typed.path()).containsExactly("tournament", "seat", "take");
        assertThat(typed.options())
                .containsEntry("words", "@everyone \u202e")
                .containsEntry("number", "9007199254740991")
                .containsEntry("sure", "true")
                .containsEntry("friend", "66")
                .containsEntry("place", "55")
                .containsEntry("role", "77")
                .containsEntry("share", "0.5")
                .containsEntry("face", "88")
                .containsEntry("scent", "");
        assertThat(typed.files())
                .containsEntry(
                        "face",
                        new Attached("88", "face.png", "https://cdn.discordapp.com/x", Optional.of("image/png"), 1234));
        assertThat(typed.arrival().people()).containsEntry("66", "Bobby");
    }

    @Test
    void readsWhatIsBeingTyped() {
        Interaction.Asked asked = (Interaction.Asked) read("{" + ON_A_SERVER + """
                ,"type":4,"data":{"type":1,"name":"bet","options":[{"type":1,"name":"place","options":[
                  {"type":3,"name":"fighter","value":"dra","focused":true},{"type":4,"name":"amount","value":5}]}]}}
                """);

        assertThat(asked.path()).containsExactly("bet", "place");
        assertThat(asked.focused()).isEqualTo("fighter");
        assertThat(asked.beginning()).isEqualTo("dra");
    }

    @Test
    void readsButtonsAndSelects() {
        Interaction pressed = read("{" + ON_A_SERVER
                + ",\"type\":3,\"message\":{\"id\":\"99\"},\"data\":{\"component_type\":2,\"custom_id\":\"a\"}}");
        Interaction chosen = read("{" + ON_A_SERVER
                + ",\"type\":3,\"message\":{\"id\":\"99\"},\"data\":{\"component_type\":3,\"custom_id\":\"b\","
                + "\"values\":[\"x\",\"y\"]}}");

        assertThat(pressed).isEqualTo(new Interaction.Pressed(pressed.arrival(), "a", "99"));
        assertThat(chosen).isEqualTo(new Interaction.Chosen(chosen.arrival(), "b", List.of("x", "y"), "99"));
    }

    @Test
    void readsFormsOldAndNew() {
        Interaction.Submitted submitted = (Interaction.Submitted) read("{" + ON_A_SERVER + """
                ,"type":5,"message":{"id":"99"},"data":{"custom_id":"form","components":[
                  {"type":1,"components":[{"type":4,"custom_id":"amount","value":"500"}]},
                  {"type":18,"component":{"type":4,"custom_id":"words","value":""}},
                  {"type":18,"component":{"type":3,"custom_id":"corner","values":["A"]}},
                  {"type":18,"component":{"type":19,"custom_id":"face","values":["88"]}},
                  {"type":10,"content":"Read this"}],
                 "resolved":{"attachments":{"88":{"id":"88","filename":"face.png","url":"https://x","size":1}}}}}
                """);

        assertThat(submitted.customId()).isEqualTo("form");
        assertThat(submitted.message()).contains("99");
        assertThat(submitted.fields())
                .containsEntry("amount", List.of("500"))
                .containsEntry("words", List.of(""))
                .containsEntry("corner", List.of("A"))
                .containsEntry("face", List.of("88"))
                .hasSize(4);
        assertThat(submitted.files()).containsKey("88");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"text\"",
                "null",
                "{\"type\":2,\"data\":{\"name\":\"ping\"}}",
                "{\"id\":\"1\",\"application_id\":\"2\",\"token\":\"secret\",\"type\":1,\"user\":{\"id\":\"3\"}}",
                "{\"id\":\"1\",\"application_id\":\"2\",\"token\":\"secret\",\"type\":6,\"user\":{\"id\":\"3\"}}",
                "{\"id\":\"1\",\"application_id\":\"2\",\"token\":\"secret\",\"type\":2,\"user\":{\"id\":\"3\"},"
                        + "\"data\":{\"type\":3,\"name\":\"Greet\"}}",
                "{\"id\":\"1\",\"application_id\":\"2\",\"token\":\"secret\",\"type\":3,\"user\":{\"id\":\"3\"}}"
            })
    void leavesAloneWhatItHasNoUseFor(String json) {
        assertThat(InteractionReader.read(tree(json), NOW)).isEmpty();
    }

    @Test
    void noMutilationMakesItFail() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        JsonNode whole = tree("{" + ON_A_SERVER + """
                ,"type":2,"data":{"type":1,"name":"bet","options":[{"type":1,"name":"place","options":[
                  {"type":11,"name":"face","value":"88","focused":true}]}],"custom_id":"a","component_type":3,
                  "values":["x"],"components":[{"type":18,"component":{"custom_id":"b","value":"c"}}],
                  "resolved":{"users":{"66":{"id":"66"}},"attachments":{"88":{"id":"88"}}}}}
                """);
        for (int i = 0; i < 20_000; i++) {
            JsonNode mutilated = whole.deepCopy();
            ((ObjectNode) mutilated).put("type", random.nextInt(8));
            for (int cuts = random.nextInt(4); cuts >= 0; cuts--) {
                mutilate(mutilated, random);
            }
            assertThatCode(() -> InteractionReader.read(mutilated, NOW))
                    .as("seed %d, %s", seed, mutilated)
                    .doesNotThrowAnyException();
        }
    }

    private static void mutilate(JsonNode tree, Random random) {
        List<JsonNode> inner = new ArrayList<>();
        collect(tree, inner);
        JsonNode victim = inner.get(random.nextInt(inner.size()));
        JsonNode junk = junk(random);
        if (victim instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            object.set(names.get(random.nextInt(names.size())), junk);
        } else if (victim instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), junk);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainerNode()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }

    private static JsonNode junk(Random random) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(7)) {
            case 0 -> make.nullNode();
            case 1 -> make.numberNode(random.nextLong());
            case 2 -> make.textNode("x".repeat(random.nextInt(50)));
            case 3 -> make.arrayNode().add(1);
            case 4 -> make.objectNode().put("id", 5);
            case 5 -> make.booleanNode(true);
            default -> make.textNode("");
        };
    }

    private static Interaction read(String json) {
        return InteractionReader.read(tree(json), NOW).orElseThrow();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
