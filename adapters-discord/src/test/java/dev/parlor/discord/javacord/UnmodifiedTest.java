package dev.parlor.discord.javacord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.discord.link.BotToken;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.LinkListener;
import dev.parlor.discord.link.Opening;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import dev.parlor.discord.link.Shards;
import dev.parlor.discord.link.Stop;
import dev.parlor.discord.standin.StandIn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The link as it is shipped finds a stand-in by properties of the JVM, and lets the JVM end when it is closed. */
class UnmodifiedTest {
    @TempDir
    Path folder;

    @Test
    void aProcessFindsTheStandInByItsPropertiesAlone() throws IOException, InterruptedException {
        try (StandIn discord = StandIn.open()) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(discord.entrance().jvmProperties());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Visitor.class.getName()));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("TOKEN", discord.token());
            Path said = folder.resolve("said");
            Process process = builder.redirectOutput(said.toFile()).start();
            try {
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            assertThat(said).content().contains("visitor: Connected").contains("visitor: Done");
            assertThat(process.exitValue()).isZero();
            assertThat(discord.gateway().logins()).hasSize(1);
            discord.assertInnocent();
        }
    }

    /** Comes, looks at the first server it is told of, and goes. */
    static final class Visitor implements LinkListener {
        private Visitor() {}

        public static void main(String[] arguments) {
            BotToken token = new BotToken(System.getenv("TOKEN"));
            try (JavacordLink link = JavacordLink.of(token, new Shards.Auto(), key -> Duration.ZERO)) {
                Opening opening = link.open(new Visitor(), Duration.ofSeconds(20));
                System.out.println("visitor: " + opening.getClass().getSimpleName());
                Outcome outcome = link.send(Call.to(Route.application()));
                System.out.println("visitor: " + outcome.getClass().getSimpleName());
            }
        }

        @Override
        public void heard(Interaction interaction) {
            throw new IllegalStateException("Nobody is there to type");
        }

        @Override
        public void stopped(Stop stop) {
            System.out.println("visitor: " + stop.words());
        }
    }
}
