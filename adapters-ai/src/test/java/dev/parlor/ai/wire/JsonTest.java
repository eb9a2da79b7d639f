package dev.parlor.ai.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void membersKeepTheirOrder() {
        assertThat(new String(Json.bytes(Json.object().put("b", 1).put("a", "é")), StandardCharsets.UTF_8))
                .isEqualTo("{\"b\":1,\"a\":\"é\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{} {}", "<html>", "{\"a\":1,\"a\":2}", "\"text\"", "7", "NaN", "{'a':1}"})
    void whatIsNoDocumentIsEmpty(String text) {
        assertThat(Json.read(text)).isEmpty();
    }

    @Test
    void depthAndLengthAreBounded() {
        assertThat(Json.read("[".repeat(30) + "]".repeat(30))).isPresent();
        assertThat(Json.read("[".repeat(33) + "]".repeat(33))).isEmpty();
        assertThat(Json.read("[\"" + "x".repeat(70_000) + "\"]")).isEmpty();
        assertThat(Json.readWithPictures("[\"" + "x".repeat(70_000) + "\"]")).isPresent();
        assertThat(Json.read("[" + "9".repeat(40) + "]")).isEmpty();
    }
}
