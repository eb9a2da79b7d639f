package dev.parlor.ai.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.fetch.Fetched.Refused;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private final Repeats repeats = new Repeats();
    private final Fetched file = PictureGate.ofHouse().judge(Pictures.png());

    @Test
    void theSameFileForAnotherPromptIsAPlaceholder() {
        assertThat(repeats.check("a duel at the docks", file)).isSameAs(file);
        assertThat(repeats.check("a duel at the docks", file)).isSameAs(file);
        assertThat(repeats.check("a duel in the desert", file))
                .isEqualTo(new Refused(Cause.PLACEHOLDER, "the same file as for another prompt"));
    }

    @Test
    void anotherFileForAnotherPromptIsNone() {
        assertThat(repeats.check("a duel at the docks", file)).isSameAs(file);
        Fetched other = PictureGate.ofHouse().judge(Pictures.gif());
        assertThat(repeats.check("a duel in the desert", other)).isSameAs(other);
    }

    @Test
    void refusalsStayAsTheyAre() {
        Fetched refused = new Refused(Cause.STATUS, "404");
        assertThat(repeats.check("anything", refused)).isSameAs(refused);
    }
}
