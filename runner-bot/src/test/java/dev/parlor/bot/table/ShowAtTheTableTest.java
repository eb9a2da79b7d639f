package dev.parlor.bot.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Page;
import dev.parlor.bot.Sitting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evening at the table without any key. */
class ShowAtTheTableTest {
    @TempDir
    private Path folder;

    @Test
    void aFightIsToldShownAgainAndHung() throws IOException {
        Path data = folder.resolve("data");
        Sitting sitting = Sitting.at(data);
        sitting.type("@house /parlor status").await("Nobody outside is asked");
        sitting.await("Match 2, quarter-final");
        sitting.type("/tournament replay match:1").await("Told by the house\\.");
        String shown = sitting.leave();

        String replay =
                shown.substring(shown.lastIndexOf("Match 1, quarter-final"), shown.indexOf("Told by the house."));
        assertThat(replay.length()).isBetween(400, 8_000);
        Page page = Page.of(data.resolve("gallery"));
        assertThat(page.matches()).isNotEmpty();
        page.matches().forEach(match -> assertThat(match.pictures()).hasSize(4));
        try (Stream<Path> kept = Files.list(data.resolve("pictures"))) {
            assertThat(kept).hasSizeGreaterThanOrEqualTo(3);
        }
    }
}
