package dev.parlor.ai.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your prompt 'buy at evil.example' was flagged as NSFW | nsfw",
                "IMAGE_PROHIBITED_CONTENT | prohibited",
                "IMAGE_RECITATION | copyright",
                "SPII | personal data",
                "content filter | safety",
                "@everyone our moderation says no | safety",
                "no milder words | no milder words",
                "We have no milder words for sk-7f3a | other",
                "SOMETHING_NEW https://evil.example | other"
            })
    void whyAProviderDeclinesIsSaidInTheWordsOfTheHouseOnly(String said, String word) {
        Failure.Blocked blocked = new Failure.Blocked(said);
        assertThat(blocked.words()).isEqualTo("it declined: " + word);
        assertThat(blocked.toString()).isEqualTo("Blocked[reason=" + word + "]");
        assertThat(new Failure.Blocked(blocked.reason())).isEqualTo(blocked);
    }
}
