package dev.parlor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void anUnknownCommandGetsASuggestion() {
        Run run = Run.of("exhibitoin");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'exhibitoin'").contains("exhibition?").contains("./parlor --help");
    }

    @Test
    void anUnknownOptionGetsASuggestionAndNoPageOfUsage() {
        Run run = Run.of("exhibition", "--sise=8");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--sise").contains("did you mean --size").contains("./parlor exhibition --help");
        assertThat(run.err().lines()).hasSizeLessThan(5).allMatch(line -> line.startsWith("parlor: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exhibition", "verify", "odds", "settings"})
    void helpIsTheSameEitherWay(String command) {
        Run behind = Run.of(command, "--help");
        Run before = Run.of("help", command);
        assertThat(behind.exit()).isZero();
        assertThat(behind.err()).isEmpty();
        assertThat(behind.out()).contains("Usage: parlor " + command).isEqualTo(before.out());
        assertThat(before.exit()).isZero();
    }

    @Test
    void helpListsTheCommands() {
        assertThat(Run.of("help").out()).contains("exhibition", "verify", "odds", "help");
        assertThat(Run.of("--help").out()).isEqualTo(Run.of("help").out());
    }

    @Test
    void theHelpNamesEveryExitCode() {
        assertThat(Run.of("help", "exhibition").out()).containsPattern("(?s)Exit codes:.* 0 .* 2 .* 3 ");
        assertThat(Run.of("help", "verify").out()).containsPattern("(?s)Exit codes:.* 0 .* 1 .* 2 .* 3 ");
    }

    @Test
    void theVersionIsOneLine() {
        Run run = Run.of("--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("parlor \\S+\\R");
    }

    @Test
    void oddsArePrintedWithoutComplaint() {
        Run run = Run.of("odds");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotEmpty().isEqualTo(Run.of("odds").out());
    }

    @Test
    void whatWasTypedCannotSteerTheTerminal() {
        Run run = Run.of("exhibition", "--s\u001b[31mize\u202e\u0007", "x");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    }
}
