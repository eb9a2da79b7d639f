package dev.parlor.bot.files;

import java.util.List;
import java.util.stream.Collectors;

/** Files cannot be used. The message is the list of its problems, one a line, fit for showing. */
public final class UnfitException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final int more;

    UnfitException(List<Problem> problems, int more) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n"))
                + (more > 0 ? "\n… and " + more + " more" : ""));
        this.problems = List.copyOf(problems);
        this.more = more;
    }

    /**
     * What is wrong.
     *
     * @return the first problems, in the order of the file
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * How much more is wrong than {@link #problems} says.
     *
     * @return 0 if that is all
     */
    public int more() {
        return more;
    }
}
