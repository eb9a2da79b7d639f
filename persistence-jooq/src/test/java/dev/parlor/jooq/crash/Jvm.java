package dev.parlor.jooq.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How a class of the tests is started in a JVM of its own: quickly, and small. */
public final class Jvm {
    private static final List<String> FLAGS = List.of(
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx96m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"));

    private Jvm() {}

    /**
     * The command line.
     *
     * @param folder where it puts what it needs for a while, since nobody cleans up behind one that is killed
     * @param main what it runs
     * @param arguments and with what
     * @return the program and its arguments
     */
    public static List<String> command(Path folder, Class<?> main, List<String> arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(List.of(java, "-Djava.io.tmpdir=" + folder), FLAGS, List.of(main.getName()), arguments)
                .flatMap(List::stream)
                .toList();
    }
}
