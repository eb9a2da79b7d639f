package dev.parlor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said when what was printed does not arrive. */
class OutputTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"exhibition --size=2 --pace=instant", "odds", "--help", "--version"})
    void aFullDiskIsNoSuccess(String words) {
        assertThat(run(new Refusing("No space left on device"), words)).isEqualTo(2);
        assertThat(told())
                .isEqualTo("parlor: standard output cannot be written to (No space left on device);"
                        + " not all of it has arrived.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exhibition --size=2 --pace=instant", "odds"})
    void aReaderThatHasSeenEnoughIsNoTrouble(String words) {
        assertThat(run(new Refusing("Broken pipe"), words)).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void theFirstFailureIsTheOneThatIsTold() {
        OutputStream first = new OutputStream() {
            private int times;

            @Override
            public void write(int b) throws IOException {
                times++;
                throw new IOException("failure " + times);
            }
        };
        assertThat(run(first, "odds")).isEqualTo(2);
        assertThat(told()).contains("(failure 1)");
    }

    private int run(OutputStream out, String words) {
        return Main.run(
                Map.of(),
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words.split(" ", -1));
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A stream that takes nothing. */
    private static final class Refusing extends OutputStream {
        private final String reason;

        Refusing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
