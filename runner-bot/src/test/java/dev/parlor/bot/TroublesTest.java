package dev.parlor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TroublesTest {
    private final StringWriter told = new StringWriter();

    @Test
    void aComplaintIsItsWordsAndNothingElse() {
        assertThat(troubles(Map.of("PARLOR_TRACE", "1")).told(new Complaint("one\ntwo\u001b[2J\u202e")))
                .isEqualTo(2);
        assertThat(told.toString().lines()).containsExactly("parlor: one", "parlor: two[2J");
    }

    @Test
    void aFaultIsNoVerdictAndKeepsItsTraceToItself() {
        assertThat(troubles(Map.of()).told(new IllegalStateException("odd\u0007")))
                .isEqualTo(3);
        assertThat(told.toString().lines())
                .containsExactly(
                        "parlor: a fault of the program, not of yours: java.lang.IllegalStateException: odd",
                        "parlor: with PARLOR_TRACE=1 in the environment it tells where.");
    }

    @Test
    void aFaultTellsItsTraceWhenAsked() {
        assertThat(troubles(Map.of("PARLOR_TRACE", "")).told(new StackOverflowError("deep")))
                .isEqualTo(3);
        assertThat(told.toString()).contains("TroublesTest.aFaultTellsItsTraceWhenAsked(");
    }

    private Troubles troubles(Map<String, String> environment) {
        return new Troubles(new PrintWriter(told, true), environment);
    }
}
