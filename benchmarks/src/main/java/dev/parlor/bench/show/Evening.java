package dev.parlor.bench.show;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.show.Director;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.show.HouseVoice;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Pictures;
import dev.parlor.core.show.Scene;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.core.show.Theme;
import dev.parlor.core.tournament.Match;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Many matches on stage at once, by the director as the runner wires it, on a storage in memory. */
final class Evening {
    /** What is told before a match, so that its house narration has to find other words. */
    private static final int BEFORE = 7;

    private final Plan plan;
    private final Director director;
    private final AtomicInteger faults = new AtomicInteger();

    /**
     * What is played.
     *
     * @param matches how many
     * @param scenes how many each has
     * @param bets how long bets are taken before the draw, while the entrance is prepared; nothing is if this is zero
     * @param curtain how long after the draw a show begins
     * @param pace how long a scene is on
     * @param spread over how long the draws are spread; zero means that all are drawn at one instant
     */
    record Plan(int matches, int scenes, Duration bets, Duration curtain, Duration pace, Duration spread) {
        /** When a scene is due, in nanoseconds after the first draw. */
        long due(int match, int scene) {
            return drawn(match) + curtain.plus(pace.multipliedBy(scene - 1L)).toNanos();
        }

        long drawn(int match) {
            return spread.toNanos() * match / matches;
        }
    }

    /**
     * How a scene came.
     *
     * @param number which scene of its match
     * @param late how long after its time, in nanoseconds
     * @param whole whether it has its words, and its picture if it opens a part of the show
     */
    record Came(int number, long late, boolean whole) {}

    /** Pictures in memory, in place of the folder of the runner. */
    private static final class Drawer implements Pictures {
        private final Map<Sha256, PictureFile> files = new ConcurrentHashMap<>();

        @Override
        public void keep(PictureFile file) {
            files.put(file.hash(), file);
        }

        @Override
        public Optional<PictureFile> find(Sha256 hash) {
            return Optional.ofNullable(files.get(hash));
        }
    }

    Evening(Plan plan, Outsiders outsiders) {
        this.plan = plan;
        InstantSource clock = InstantSource.system();
        this.director = new Director(
                new ShowDesk(new MemoryTransactions(clock), clock),
                new HouseVoice(HouseNarrator.ofTheHouse()),
                outsiders.crew(plan.curtain(), plan.pace()),
                new Director.House(
                        new Drawer(),
                        Theme.house(),
                        (match, part, painting) -> {},
                        Executors.newVirtualThreadPerTaskExecutor(),
                        fault -> faults.incrementAndGet()));
    }

    int faults() {
        return faults.get();
    }

    /** Plays them all. Each match has a thread that asks for its scenes when they are due, as a chat would. */
    List<Came> play() throws ExecutionException, InterruptedException {
        List<Match.Drawn> matches =
                IntStream.range(0, plan.matches()).mapToObj(Bouts::drawn).toList();
        if (plan.bets().isPositive()) {
            IntStream.range(0, plan.matches())
                    .forEach(number -> director.announce(Bouts.booking(matches.get(number), number, BEFORE)));
            Outsiders.rest(plan.bets());
        }
        try (ScheduledExecutorService stage = Executors.newScheduledThreadPool(plan.matches())) {
            long start = System.nanoTime();
            List<Future<Came>> coming = IntStream.range(0, plan.matches())
                    .mapToObj(number -> shown(stage, start, matches.get(number), number))
                    .flatMap(List::stream)
                    .toList();
            List<Came> came = new ArrayList<>();
            for (Future<Came> scene : coming) {
                came.add(scene.get());
            }
            return came;
        }
    }

    private List<Future<Came>> shown(ScheduledExecutorService stage, long start, Match.Drawn match, int number) {
        List<Future<Came>> coming = new ArrayList<>();
        var unused = stage.schedule(
                () -> director.prepare(Bouts.booking(match, number, BEFORE)),
                start + plan.drawn(number) - System.nanoTime(),
                TimeUnit.NANOSECONDS);
        Match.Showing showing = match.showing(plan.scenes());
        for (int scene = 1; scene <= plan.scenes(); scene++) {
            Match.Showing now = showing;
            long due = start + plan.due(number, scene);
            coming.add(stage.schedule(() -> came(now, number, due), due - System.nanoTime(), TimeUnit.NANOSECONDS));
            showing = scene < plan.scenes() ? showing.next() : showing;
        }
        return coming;
    }

    private Came came(Match.Showing match, int number, long due) {
        Scene scene = director.scene(Bouts.booking(match, number, BEFORE)).orElseThrow();
        long late = System.nanoTime() - due;
        boolean wanted = Part.openedBy(scene.number(), scene.of()).isPresent();
        boolean told = !scene.show().script().lines().isEmpty();
        return new Came(scene.number(), late, told && scene.picture().isPresent() == wanted);
    }
}
