package dev.parlor.bench.show;

import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Theme;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Times pictures of every kind on one thread of a JVM that has compiled the painter, and prints one table. */
public final class WarmPictures {
    private static final String QUICK = "--quick";

    /** Every so often noise is written beside the pictures. */
    private static final int PEER_EVERY = 4;

    private static final int WARM_UPS = 12;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Studio studio = Studio.withFaces(1);
    private final Noise noise = new Noise();
    private final Map<Subject, Takes> takes = new TreeMap<>();

    private WarmPictures() {}

    /**
     * What is timed.
     *
     * @param kind which kind of picture
     * @param faces whether both fighters of a scene have pictures of their own, which are decoded and set in
     */
    private record Subject(Kind kind, boolean faces) implements Comparable<Subject> {
        @Override
        public int compareTo(Subject other) {
            return Comparator.comparing(Subject::kind)
                    .thenComparing(Subject::faces)
                    .compare(this, other);
        }

        String title() {
            return faces ? kind.title() + ", pictures of both fighters set in" : kind.title();
        }
    }

    /** What was seen of one subject. */
    private static final class Takes {
        private final List<Long> wall = new ArrayList<>();
        private final List<Long> processor = new ArrayList<>();
        private final List<Long> peer = new ArrayList<>();
        private final List<Integer> bytes = new ArrayList<>();
    }

    /**
     * Runs and reports.
     *
     * @param arguments perhaps {@code --quick}
     */
    public static void main(String... arguments) {
        boolean quick = List.of(arguments).contains(QUICK);
        int themes = Theme.house().size();
        new WarmPictures().run(quick ? 4 : WARM_UPS, quick ? 2 * themes : 4 * themes);
    }

    private void run(int warmUps, int rounds) {
        for (int round = 0; round < warmUps + rounds; round++) {
            if (round == warmUps) {
                takes.clear();
            }
            for (Kind kind : Kind.values()) {
                if (kind.isScene() || round % 2 == 0) {
                    take(kind, round);
                }
            }
        }
        Markdown table = Markdown.of(
                "picture, warm, " + rounds / 2 + " of each",
                "p50",
                "p90",
                "longest",
                "processor time, p50",
                "times the noise",
                "KB, p50",
                "KB, largest",
                "target",
                "met?");
        takes.forEach((subject, seen) -> tell(table, subject, seen));
    }

    /** Of all threads, since scenes are painted on those of the painter. */
    private long processorTime() {
        return LongStream.of(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .filter(time -> time > 0)
                .sum();
    }

    private void take(Kind kind, int number) {
        Takes seen =
                takes.computeIfAbsent(new Subject(kind, kind.isScene() && studio.hasFaces(number)), any -> new Takes());
        long processor = processorTime();
        long start = System.nanoTime();
        List<PictureFile> files = studio.paint(kind, number);
        seen.wall.add(System.nanoTime() - start);
        seen.processor.add(processorTime() - processor);
        files.forEach(file -> seen.bytes.add(file.size()));
        if (number % PEER_EVERY == 0) {
            long begun = processorTime();
            noise.write(files);
            seen.peer.add(processorTime() - begun);
        }
    }

    private static void tell(Markdown table, Subject subject, Takes seen) {
        Kind kind = subject.kind();
        Times wall = Times.of(seen.wall);
        Times processor = Times.of(seen.processor);
        List<Integer> bytes = seen.bytes.stream().sorted().toList();
        boolean small = bytes.getLast() < Kind.LARGEST;
        boolean quick = kind.warmMillis().isEmpty()
                || wall.percent(90) < kind.warmMillis().getAsInt();
        String size = Markdown.kilobytes(Kind.LARGEST);
        table.row(
                subject.title(),
                Times.millis(wall.median()),
                Times.millis(wall.percent(90)),
                Times.millis(wall.longest()),
                Times.millis(processor.median()),
                String.format(
                        Locale.ROOT,
                        "%.1f×",
                        processor.median() / Times.of(seen.peer).median()),
                Markdown.kilobytes(bytes.get(bytes.size() / 2)),
                Markdown.kilobytes(bytes.getLast()),
                kind.warmMillis().isEmpty()
                        ? "< " + size
                        : "p90 < " + kind.warmMillis().getAsInt() + " ms, < " + size,
                Markdown.met(small && quick));
    }
}
