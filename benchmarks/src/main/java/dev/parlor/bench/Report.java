package dev.parlor.bench;

import java.io.PrintStream;
import java.util.Arrays;
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
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks, or those whose names match, in one JMH run and prints their times and ratios as a Markdown table.
 *
 * <p>{@code Report RESULT.json [PATTERN…]}
 */
public final class Report {
    private static final int FORKS = 2;
    private static final int WARM_UPS = 3;
    private static final int ITERATIONS = 5;
    private static final TimeValue ITERATION = TimeValue.seconds(1);

    /** A fixed heap, so that it does not grow within a measurement, and the collector that the launcher uses. */
    private static final List<String> JVM = List.of("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC");

    private static final int SUN_MISC_UNSAFE_WARNS = 24;

    private Report() {}

    /**
     * Runs and reports.
     *
     * @param arguments the file for JMH's own result, then regular expressions that choose benchmarks
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String... arguments) throws RunnerException {
        List<String> patterns = Arrays.asList(arguments).subList(1, arguments.length);
        Map<String, Figure> figures = figures(new Runner(options(arguments[0], patterns)).run());
        print(System.out, figures);
    }

    private static Options options(String result, List<String> patterns) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(FORKS)
                .warmupIterations(WARM_UPS)
                .warmupTime(ITERATION)
                .measurementIterations(ITERATIONS)
                .measurementTime(ITERATION)
                .jvmArgsAppend(jvm())
                .shouldFailOnError(true)
                .result(result)
                .resultFormat(ResultFormatType.JSON);
        patterns.forEach(options::include);
        return options.build();
    }

    /** JMH 1.37 measures its objects with what the JDK warns of. */
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

    private static void print(PrintStream out, Map<String, Figure> figures) {
        out.println();
        out.println("JDK " + Runtime.version() + " (" + System.getProperty("java.vm.name") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors; " + FORKS + " forks of " + ITERATIONS
                + " × " + ITERATION + " after " + WARM_UPS + " × " + ITERATION + "; " + String.join(" ", JVM));
        out.println();
        out.print(Line.HEAD);
        Targets.lines().stream()
                .filter(line -> line.isIn(figures))
                .map(line -> line.row(figures))
                .forEach(out::println);
    }
}
