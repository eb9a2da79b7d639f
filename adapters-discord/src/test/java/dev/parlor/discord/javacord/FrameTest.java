package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    @Test
    void readsAnEventInAnyOrder() {
        Frame first = Frame.read("{\"t\":\"RESUMED\",\"s\":7,\"op\":0,\"d\":{\"op\":3,\"t\":\"no\"}}")
                .orElseThrow();
        Frame last = Frame.read("{\"d\":{\"a\":[{\"op\":9}]},\"op\":0,\"s\":7,\"t\":\"RESUMED\"}")
                .orElseThrow();

        assertThat(first.isEvent("RESUMED")).isTrue();
        assertThat(first.sequence()).contains(7);
        assertThat(last.isEvent("RESUMED")).isTrue();
        assertThat(last.data().path("a")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "{\"op\":", "nonsense", "{\"t\":\"A\" \"s\":1}"})
    void takesNothingElseForAFrame(String text) {
        assertThat(Frame.read(text)).isEmpty();
    }

    @Test
    void sparesJavacordWhatItCouldStumbleOver() {
        assertThat(spared("{\"t\":\"INTERACTION_CREATE\",\"s\":3,\"op\":0,\"d\":{\"token\":\"secret\"}}"))
                .isEqualTo("{\"op\":0,\"s\":3,\"t\":\"OTHER\",\"d\":{}}");
        assertThat(spared("{\"t\":\"GUILD_CREATE\",\"s\":4,\"op\":0,\"d\":{\"threads\":[{}]}}"))
                .isEqualTo("{\"op\":0,\"s\":4,\"t\":\"OTHER\",\"d\":{}}");
        assertThat(Frame.read("{\"op\":77,\"d\":{}}").orElseThrow().spared()).isEmpty();
        assertThat(Frame.read("{\"op\":9,\"d\":false}").orElseThrow().spared()).isEmpty();
        assertThat(spared("{\"op\":10,\"d\":{\"heartbeat_interval\":41250}}"))
                .isEqualTo("{\"op\":10,\"d\":{\"heartbeat_interval\":41250}}");
    }

    @Test
    void tellsJavacordOfASessionAndNotOfServers() {
        assertThat(spared("""
                        {"op":0,"s":1,"t":"READY","d":{"session_id":"abc","resume_gateway_url":"wss://eu.example",
                         "guilds":[{"id":"1","unavailable":true}],"user":{"id":"22","username":"Parlor","aura":{}}}}
                        """))
                .isEqualTo("{\"op\":0,\"s\":1,\"t\":\"READY\",\"d\":{\"session_id\":\"abc\","
                        + "\"resume_gateway_url\":\"wss://eu.example\",\"guilds\":[],"
                        + "\"user\":{\"id\":\"22\",\"username\":\"Parlor\",\"discriminator\":\"0\",\"bot\":true}}}");
    }

    @Test
    void tellsAFarewellFromAPause() {
        assertThat(Frame.read("{\"op\":9,\"d\":false}").orElseThrow().isFarewell())
                .isTrue();
        assertThat(Frame.read("{\"op\":9,\"d\":true}").orElseThrow().isFarewell())
                .isFalse();
    }

    private static String spared(String text) {
        return Frame.read(text).orElseThrow().spared().orElseThrow();
    }
}
