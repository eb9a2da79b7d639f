package dev.parlor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the jar does. */
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** What the example takes for granted: imports and names. */
    private static final String AROUND = """
            import dev.parlor.core.*;
            import dev.parlor.core.betting.*;
            import dev.parlor.core.memory.*;
            import dev.parlor.core.money.*;
            import java.time.*;
            import java.util.List;

            class Example {
                public static void main(String[] none) {
                    ParlorId parlor = new ParlorId("my-server");
                    Currency chips = new Currency("chips");
                    PlayerId ann = new PlayerId("ann");
                    PlayerId bob = new PlayerId("bob");
                    Pick red = new Pick("red");
                    Pick blue = new Pick("blue");
                    PoolId race = new PoolId("race-1");
            // the example
                }
            }
            """;

    @Test
    void theExampleCompilesAndPrintsWhatItSays(@TempDir Path folder) throws IOException, InterruptedException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(example.find()).isTrue();
        Path source = folder.resolve("Example.java");
        Files.writeString(source, AROUND.replace("// the example", example.group(1)));
        String classPath = System.getProperty("java.class.path");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-Xlint:all",
                                "-cp",
                                classPath,
                                "-d",
                                folder.toString(),
                                source.toString()))
                .isZero();
        assertThat(run(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + System.getProperty("path.separator") + classPath,
                        "Example")))
                .isEqualTo("1175");
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output.strip();
    }
}
