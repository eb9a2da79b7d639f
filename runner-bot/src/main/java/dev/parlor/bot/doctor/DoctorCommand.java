package dev.parlor.bot.doctor;

import com.google.inject.Inject;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parlor doctor}: makes every check and tells what was found. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Look at everything that Parlor stands on: settings, data folder, database, clock, disk, endpoints,",
            "those outside who tell and paint, and Discord.",
            "Nothing is changed, and Parlor may be running."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is broken; notes are for thinking about",
            "1:something is broken, and what to do",
            "3:a fault of the program"
        })
public final class DoctorCommand implements Callable<Integer> {
    private static final int LABEL = 6;
    private static final int SUBJECT = 11;

    private final Surroundings surroundings;
    private final Screen screen;
    private final List<Check> checks;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    /**
     * Makes the command.
     *
     * @param surroundings where the program was started
     * @param screen where to print
     * @param checks what is looked at
     */
    @Inject
    public DoctorCommand(Surroundings surroundings, Screen screen, Set<Check> checks) {
        this.surroundings = surroundings;
        this.screen = screen;
        this.checks = List.copyOf(checks);
    }

    @Override
    public Integer call() {
        List<Finding> findings = findings();
        findings.forEach(this::tell);
        long broken = count(findings, Finding.Verdict.BROKEN);
        long beware = count(findings, Finding.Verdict.BEWARE);
        screen.line();
        screen.line(
                broken > 0
                        ? screen.bold(Ink.BAD, "Parlor is not well: " + broken + " broken, " + notes(beware) + ".")
                        : screen.bold(Ink.GOOD, screen.sign("✓ ", "")) + "Nothing is broken; " + notes(beware) + ".");
        return broken > 0 ? 1 : 0;
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        try {
            Effective effective = options.read(surroundings);
            findings.add(Finding.fine("settings", effective.summary()));
            checks.forEach(check -> findings.addAll(made(check, effective)));
        } catch (Complaint e) {
            e.words().lines().forEach(line -> findings.add(Finding.broken("settings", line)));
            findings.add(Finding.beware("the rest", "is looked at once the settings can be read."));
        }
        return findings;
    }

    private static List<Finding> made(Check check, Effective effective) {
        try {
            return check.look(effective);
        } catch (RuntimeException e) {
            return List.of(Finding.broken(
                    check.getClass().getSimpleName().replace("Check", "").toLowerCase(Locale.ROOT),
                    "cannot be looked at: " + e.getMessage()));
        }
    }

    private void tell(Finding finding) {
        int indent = LABEL + SUBJECT;
        List<String> lines = Columns.wrapped(finding.says(), screen.width() - indent);
        screen.line(label(finding.verdict()) + Columns.left(finding.subject(), SUBJECT) + lines.getFirst());
        lines.stream().skip(1).forEach(line -> screen.line(" ".repeat(indent) + line));
    }

    private String label(Finding.Verdict verdict) {
        return switch (verdict) {
            case FINE -> screen.ink(Ink.GOOD, "  ok  ");
            case BEWARE -> screen.ink(Ink.BRASS, "note  ");
            case BROKEN -> screen.bold(Ink.BAD, "  no  ");
        };
    }

    private static long count(List<Finding> findings, Finding.Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private static String notes(long count) {
        return count + (count == 1 ? " note" : " notes");
    }
}
