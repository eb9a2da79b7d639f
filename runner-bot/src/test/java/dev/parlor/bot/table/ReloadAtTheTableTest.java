package dev.parlor.bot.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Sitting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who sits at the table has the settings read again, and plays on by them. */
@Timeout(120)
class ReloadAtTheTableTest {
    @TempDir
    private Path folder;

    @Test
    void changedFilesCountWithoutARestart() throws IOException {
        set("table: {host: false}\nbetting: {takeout: 5%}\n");
        Sitting sitting = Sitting.in(
                Map.of(),
                "table",
                "--data=" + folder.resolve("data"),
                "--settings=" + folder.resolve("parlor.yaml"),
                "--set=web.enabled=false");
        sitting.type("/odds").await("Cut of the house 5\\.0 %");

        set("table: {host: false}\nbetting: {takeout: 500%}\n");
        sitting.type("@house /parlor reload").await("Nothing was changed");
        assertThat(sitting.shown()).contains("parlor.yaml, line 2: betting.takeout is '500%'");

        set("table: {host: false}\nbetting: {takeout: 12.5%}\nlocale: es\n");
        sitting.type("@house /parlor reload").await("betting.takeout: 12.5% \\(was 5%\\)");
        assertThat(sitting.shown()).contains("after a restart", "locale: es (was en)");
        sitting.type("/odds").await("Cut of the house 12\\.5 %");
        sitting.leave();
    }

    private void set(String yaml) throws IOException {
        Files.writeString(folder.resolve("parlor.yaml"), yaml);
    }
}
