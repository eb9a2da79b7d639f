package dev.parlor.bot;

import dev.parlor.bot.terminal.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what went wrong, without anything that could steer the terminal.
 *
 * @param out where to
 * @param environment with {@code PARLOR_TRACE} in it, faults are told with their trace
 */
record Troubles(PrintWriter out, Map<String, String> environment) {
    /** The exit code of a fault; 1 would say of a proof that it is broken. */
    static final int FAULT = 3;

    /** A fault that quotes a whole match would fill the screen. */
    private static final int LONGEST = 500;

    /** The command line cannot be read. */
    int misread(ParameterException exception) {
        line(String.valueOf(exception.getMessage()));
        if (exception instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                line("did you mean " + near.getFirst() + "?");
            }
        }
        line("'./" + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help' lists what there is.");
        return ExitCode.USAGE;
    }

    /** A complaint is for the person; anything else is a fault of the program, with its trace on demand. */
    int told(Throwable trouble) {
        Optional<Complaint> complaint = complaint(trouble);
        if (complaint.isPresent()) {
            complaint.get().words().lines().forEach(this::line);
            return ExitCode.USAGE;
        }
        fault(trouble);
        return FAULT;
    }

    /** Also one that was made while the program was put together, which comes wrapped. */
    private static Optional<Complaint> complaint(Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
                .filter(Complaint.class::isInstance)
                .map(Complaint.class::cast)
                .findFirst();
    }

    /** What was printed did not arrive. A run that had gone wrong before keeps its own exit code. */
    int unwritten(int exit, IOException failure) {
        line("standard output cannot be written to (" + failure.getMessage() + "); not all of it has arrived.");
        return exit == ExitCode.OK ? ExitCode.USAGE : exit;
    }

    private void fault(Throwable trouble) {
        line("a fault of the program, not of yours: " + brief(trouble.toString()));
        if (environment.containsKey("PARLOR_TRACE")) {
            StringWriter trace = new StringWriter();
            trouble.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().map(Troubles::brief).forEach(this::line);
        } else {
            line("with PARLOR_TRACE=1 in the environment it tells where.");
        }
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
    }

    private void line(String text) {
        out.println("parlor: " + Visible.of(text));
    }
}
