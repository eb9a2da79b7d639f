package dev.parlor.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all benchmarks, or those whose names match, in one JMH run and prints their times and ratios as a Markdown table.
 *
 * <p>{@code Report RESULT.json [--quick] [PATTERN…]}
 */
public final class Report {
    private static final String QUICK = "--quick";

    /** A fixed heap, so that it does not grow within a measurement, and the collector that the launcher uses. */
    private static final List<String> JVM = List.of("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC");

    private static final int SUN_MISC_UNSAFE_WARNS = 24;

    private final PrintStream out;
    private final Effort effort;
    private final List<String> patterns;

    private Report(PrintStream out, Effort effort, List<String> patterns) {
        this.out = out;
        this.effort = effort;
        this.patterns = patterns;
    }

    /**
     * Runs and reports.
     *
     * @param arguments the file for JMH's own result, then regular expressions that choose benchmarks
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String... arguments) throws RunnerException {
        List<String> wishes = List.of(arguments).subList(1, arguments.length);
        Effort effort = wishes.contains(QUICK) ? Effort.QUICK : Effort.FULL;
        List<String> patterns =
                wishes.stream().filter(wish -> !wish.equals(QUICK)).toList();
        new Report(System.out, effort, patterns).run(arguments[0]);
    }

    private void run(String result) throws RunnerException {
        Map<String, Figure> figures = figures(new Runner(options(result)).run());
        List<Line> lines = Targets.lines().stream()
                .filter(line -> patterns.isEmpty() || line.isIn(figures))
                .toList();
        out.println();
        out.println("JDK " + Runtime.version() + " (" + System.getProperty("java.vm.name") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors; " + effort + "; " + String.join(" ", JVM));
        out.println();
        out.print(Line.HEAD);
        lines.forEach(line -> out.println(line.row(figures)));
    }

    private Options options(String result) {
        ChainedOptionsBuilder options = effort.spent(new OptionsBuilder())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .jvmArgsAppend(jvm())
                .shouldFailOnError(true)
                .result(result)
                .resultFormat(ResultFormatType.JSON);
        patterns.forEach(options::include);
        return options.build();
    }

    /** JMH 1.37 looks at its objects in a way that the JDK warns of. */
    private static String[] jvm() {
        List<String> quiet = Runtime.version().feature() < SUN_MISC_UNSAFE_WARNS
                ? List.of()
                : List.of("--sun-misc-unsafe-memory-access=allow");
        return Stream.of(JVM, quiet).flatMap(List::stream).toArray(String[]::new);
    }

    private static Map<String, Figure> figures(Collection<RunResult> results) {
        return results.stream()
                .collect(Collectors.toMap(result -> key(result.getParams()), r -> figure(r.getPrimaryResult())));
    }

    private static String key(BenchmarkParams params) {
        String name = params.getBenchmark().replace("dev.parlor.bench.", "");
        return params.getParamsKeys().stream()
                .map(key -> " " + key + "=" + params.getParam(key))
                .collect(Collectors.joining("", name, ""));
    }

    private static Figure figure(Result<?> result) {
        return new Figure(result.getScore(), result.getScoreError());
    }
}
