package dev.parlor.bot.settings;

import dev.parlor.bot.Complaint;
import dev.parlor.bot.files.UnfitException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that reads settings. */
public final class SettingsOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder of everything that Parlor keeps (default: ./data, or PARLOR_DATA).")
    private Optional<String> data = Optional.empty();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "The settings to read (default: ./parlor.yaml if there is one, or PARLOR_SETTINGS).")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "One setting, stronger than every file; './parlor settings' lists them.")
    private List<String> overrides = new ArrayList<>();

    /** Without options. */
    public SettingsOptions() {}

    /**
     * Reads the settings.
     *
     * @param surroundings where the program was started
     * @return what is in force
     * @throws Complaint with every problem of every file
     */
    public Effective read(Surroundings surroundings) {
        List<String> all = new ArrayList<>(overrides);
        data.ifPresent(folder -> all.add(Keys.DATA.name() + "=" + folder));
        try {
            return new Sources(surroundings, file, all).read();
        } catch (UnfitException e) {
            int count = e.problems().size();
            throw new Complaint("the settings cannot be used: " + count + (count == 1 ? " problem" : " problems") + "\n"
                    + e.getMessage());
        }
    }
}
