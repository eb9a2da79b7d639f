package dev.parlor.bot.exhibition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.parlor.bot.Page;
import dev.parlor.bot.Run;
import dev.parlor.bot.SealedMain;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An exhibition without any key, in a process that may not open a socket, and where the machine lets it, cannot. */
@Timeout(180)
class NoSocketTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "O'Neill & \"Sons\" &amp;",
            "@everyone <@1234> http://evil.example",
            "\u202Edegnahc\u202C \u0627\u0644\u0633\u0644\u0627\u0645",
            "\uD83E\uDD4A\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 **Z\u0334\u0321a\u0334lgo**",
            "{{winner}} ${jndi:ldap://x} %s <<A>>",
            "-->]]><!--");

    @TempDir
    private Path folder;

    @Test
    void everySceneIsToldAndDrawnWithoutASocket() throws IOException, InterruptedException {
        Process child = start(Map.of(), withoutInterfaces());
        assertThat(child.waitFor()).as(said()).isZero();
        assertThat(said()).contains("gallery: ").doesNotContain("Exception").doesNotContainPattern("[\\p{Cc}&&[^\\n]]");

        Page page = Page.of(folder.resolve("gallery"));
        assertThat(page.text())
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "O&#39;Neill &amp; &quot;Sons&quot; &amp;amp;",
                        "\uD83E\uDD4A")
                .doesNotContain("\u202E");
        assertThat(page.matches()).hasSize(8).allSatisfy(NoSocketTest::isWhole);
    }

    /** Shows that the process does end when somebody is to be asked. */
    @Test
    void whoHasAKeyWantsASocket() throws IOException, InterruptedException {
        Process child = start(Map.of("NVIDIA_API_KEY", "nvapi-1"), List.of());
        assertThat(child.waitFor()).as(said()).isEqualTo(SealedMain.OPENED);
        assertThat(said()).contains("Somebody wanted");
    }

    private static void isWhole(Page.Shown match) {
        assertThat(match.words())
                .hasSize(3)
                .allSatisfy(words -> assertThat(words)
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).isNotBlank()));
        assertThat(match.pictures()).hasSize(4);
        for (int scene : new int[] {0, 1, 3}) {
            BufferedImage picture = match.pictures().get(scene);
            assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1024, 576);
        }
    }

    private Process start(Map<String, String> environment, List<String> before) throws IOException {
        List<String> command = Stream.of(
                        before,
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                SealedMain.option(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                SealedMain.class.getName()),
                        List.of(Run.exhibitionArguments(
                                "--size=8", "--roster=" + roster(), "--gallery=" + folder.resolve("gallery"))))
                .flatMap(List::stream)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What takes the machine's network away from a command, if this machine lets everybody do so. */
    private static List<String> withoutInterfaces() throws InterruptedException {
        List<String> unshare = List.of("unshare", "--user", "--map-root-user", "--net");
        List<String> tried = new ArrayList<>(unshare);
        tried.add("true");
        try {
            Process process = new ProcessBuilder(tried)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0 ? unshare : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private Path roster() throws IOException {
        ArrayNode tokens = JSON.createArrayNode();
        for (int i = 0; i < HOSTILE.size(); i++) {
            tokens.addObject()
                    .put("id", "f" + i)
                    .put("name", HOSTILE.get(i))
                    .put("description", HOSTILE.get(HOSTILE.size() - 1 - i))
                    .putArray("attributes")
                    .addObject()
                    .put("trait_type", "hat")
                    .put("value", "Cap " + i % 3 + HOSTILE.get(i));
        }
        return Files.writeString(folder.resolve("roster.json"), tokens.toString());
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("out"));
    }
}
