package dev.parlor.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All languages say the same. */
class MessagesTest {
    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");
    private static final Pattern TYPED = Pattern.compile("`(/[^`]*)`");
    private static final ResourceBundle ENGLISH = Messages.bundle(Locale.ENGLISH);

    static Stream<Locale> otherLanguages() {
        return Messages.LANGUAGES.stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void everyMessageStandsInEveryLanguage(Locale language) {
        assertThat(Messages.bundle(language).keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.keySet());
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void aTranslationHasTheSamePlaceholders(Locale language) {
        everyMessageHasTheSame(SLOT, language);
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void aTranslationTellsToTypeTheSameCommands(Locale language) {
        everyMessageHasTheSame(TYPED, language);
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void aTranslationIsTranslated(Locale language) {
        ResourceBundle other = Messages.bundle(language);
        List<String> same = ENGLISH.keySet().stream()
                .filter(key -> ENGLISH.getString(key).equals(other.getString(key)))
                .toList();
        assertThat(same.size())
                .as("the same in %s: %s", language, same)
                .isLessThan(ENGLISH.keySet().size() / 10);
    }

    @Test
    void everyCommandThatAMessageTellsToTypeIsThere() {
        TestHouse house = new TestHouse();
        List<String> paths = house.commands.declarations(true).stream()
                .map(declaration -> declaration.path().typed())
                .toList();
        for (String key : ENGLISH.keySet()) {
            for (String typed : found(TYPED, ENGLISH.getString(key))) {
                String command = typed.replaceAll(" [a-z]+:.*", "");
                assertThat(paths).as("%s tells to type %s", key, typed).anyMatch(path -> meant(command, path));
            }
        }
    }

    private static void everyMessageHasTheSame(Pattern pattern, Locale language) {
        ResourceBundle other = Messages.bundle(language);
        for (String key : ENGLISH.keySet()) {
            assertThat(found(pattern, other.getString(key)))
                    .as("%s in %s", key, language)
                    .containsExactlyInAnyOrderElementsOf(found(pattern, ENGLISH.getString(key)));
        }
    }

    /** A command, or the group that shows its own first page, or help about either. */
    private static boolean meant(String written, String path) {
        String asked = written.startsWith("/help ") ? "/" + written.substring("/help ".length()) : written;
        return path.equals(asked) || path.startsWith(asked + " ");
    }

    private static List<String> found(Pattern pattern, String message) {
        return pattern.matcher(message)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
