package dev.parlor.discord.render;

import java.util.List;

/** Brings texts to a length, counted in UTF-16 units. */
final class Fitting {
    private static final String MORE = "…";

    private Fitting() {}

    /** Discord takes white space off both ends, and refuses some texts that have nothing else. */
    static String fit(List<Run> runs, int room) {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        return all.length() <= room ? all.toString().strip() : cut(runs, room);
    }

    private static String cut(List<Run> runs, int room) {
        StringBuilder kept = new StringBuilder();
        for (Run run : runs) {
            int left = room - MORE.length() - kept.length();
            if (run.text().length() > left) {
                kept.append(run.beginning(left));
                break;
            }
            kept.append(run.text());
        }
        return room < MORE.length() ? "" : kept.toString().strip() + MORE;
    }

    static int length(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }
}
