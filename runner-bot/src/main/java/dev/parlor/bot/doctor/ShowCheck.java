package dev.parlor.bot.doctor;

import dev.parlor.ai.guard.Probe;
import dev.parlor.ai.wire.Wire;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.show.Doors;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Whether those outside who tell and paint answer, and take the keys: one request each, of those that cost nothing. */
final class ShowCheck implements Check {
    private static final String SUBJECT = "show";
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Override
    public List<Finding> look(Effective effective) {
        Settings settings = effective.settings();
        try {
            List<Doors.Door> doors = Doors.of(settings.providers());
            return doors.isEmpty()
                    ? List.of(Finding.fine(SUBJECT, "No key is set: the house tells and paints the fights itself."))
                    : asked(doors);
        } catch (Complaint e) {
            return List.of(Finding.broken(SUBJECT, e.getMessage() + "."));
        }
    }

    private static List<Finding> asked(List<Doors.Door> doors) {
        try (Wire wire = new Wire()) {
            Probe probe = new Probe(wire);
            return doors.parallelStream()
                    .map(door -> finding(door, probe.send(door.probe(), PATIENCE)))
                    .toList();
        }
    }

    private static Finding finding(Doors.Door door, Probe.Finding found) {
        return switch (found) {
            case Probe.Finding.Fine fine -> Finding.fine(door.name(), "It answers, and takes the key.");
            case Probe.Finding.Refused(int status)
            when status == 401 || status == 403 ->
                Finding.broken(
                        door.name(), "It refuses the key (" + status + "); set another " + door.key() + ", or none.");
            case Probe.Finding.Refused(int status) ->
                Finding.beware(
                        door.name(), "It answers, but with status " + status + "; meanwhile the house does its work.");
            case Probe.Finding.Unreachable(var cause) ->
                Finding.beware(
                        door.name(),
                        "It does not answer ("
                                + cause.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + "); meanwhile the house does its work.");
        };
    }
}
