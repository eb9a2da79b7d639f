package dev.parlor.discord.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final Arrival ARRIVAL = new Arrival(
            "11",
            new InteractionToken("secret/..?a=b"),
            "22",
            Optional.empty(),
            Optional.empty(),
            new Arrival.Caller("33", "ann"),
            Locale.ENGLISH,
            Permissions.NONE,
            Permissions.NONE,
            Map.of(),
            Instant.EPOCH);

    @Test
    void leadsWhereItSays() {
        assertThat(Route.editMessage("7", "8").address()).isEqualTo("/channels/7/messages/8");
        assertThat(Route.messages("7", 500).address()).isEqualTo("/channels/7/messages?limit=100");
        assertThat(Route.messages("7", 5, "6&a").address()).isEqualTo("/channels/7/messages?limit=5&before=6%26a");
        assertThat(Route.registerCommands("1", "2").address()).isEqualTo("/applications/1/guilds/2/commands");
    }

    @Test
    void nobodyLeavesThePathByWhatHeIsCalled() {
        assertThat(Route.channel("../users/@me?").address()).isEqualTo("/channels/..%2Fusers%2F%40me%3F");
        assertThat(Route.callback(ARRIVAL).address()).isEqualTo("/interactions/11/secret%2F..%3Fa%3Db/callback");
    }

    @Test
    void doesNotShowATokenWhenItIsPrinted() {
        assertThat(Route.callback(ARRIVAL)).hasToString("POST /interactions/11/…/callback");
        assertThat(Route.editOriginal(ARRIVAL)).hasToString("PATCH /webhooks/22/…/messages/@original");
        assertThat(Call.to(
                                Route.followUp(ARRIVAL),
                                JsonNodeFactory.instance.objectNode().put("content", "private"))
                        .with(List.of(new FilePart("a.png", "image/png", new byte[3], ""))))
                .hasToString("POST /webhooks/22/… with [a.png (3 bytes)]");
        assertThat(new BotToken("abc")).hasToString("******");
    }

    @Test
    void isCountedByItsChannelOrServerOnly() {
        assertThat(Route.editMessage("7", "8").major()).contains("7");
        assertThat(Route.member("9", "3").major()).contains("9");
        assertThat(Route.registerCommands("1").major()).isEmpty();
        assertThat(Route.editOriginal(ARRIVAL).major()).isEmpty();
    }

    @Test
    void knowsWhatCanBeRepeated() {
        ObjectNode plain = JsonNodeFactory.instance.objectNode().put("nonce", "1");
        assertThat(Call.to(Route.createMessage("7"), plain).isRepeatable()).isFalse();
        assertThat(Call.to(Route.createMessage("7"), plain.deepCopy().put("enforce_nonce", true))
                        .isRepeatable())
                .isTrue();
        assertThat(Call.to(Route.startThread("7"), plain.deepCopy().put("enforce_nonce", true))
                        .isRepeatable())
                .isFalse();
        assertThat(Call.to(Route.deleteMessage("7", "8")).isRepeatable()).isTrue();
    }
}
