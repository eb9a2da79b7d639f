package dev.parlor.bench.show;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.show.Director;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.show.HouseVoice;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Pictures;
import dev.parlor.core.show.Portraits;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
     * @param bets how long bets are taken before the draw, while the entrances are prepared
     * @param curtain how long after the draw a show begins
     * @param pace how long a scene is on
     * @param spread over how long the draws are spread; zero means that all are drawn at one instant
     * @param faces whether all fighters have pictures of their own
     */
    record Plan(
            int matches, int scenes, Duration bets, Duration curtain, Duration pace, Duration spread, boolean faces) {
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
                outsiders.crew(plan.curtain(), plan.pace(), portraits(plan.faces() ? Studio.faces() : List.of())),
                new Director.House(
                        new Drawer(),
                        Theme.house(),
                        (match, part, painting) -> {},
                        Executors.newVirtualThreadPerTaskExecutor(),
                        fault -> faults.incrementAndGet()));
    }

    private static Portraits portraits(List<PictureFile> faces) {
        return fighter -> faces.isEmpty()
                ? Optional.empty()
                : Optional.of(faces.get(Math.floorMod(fighter.id().hashCode(), faces.size())));
    }

    int faults() {
        return faults.get();
    }

    /** Plays them all. Each match has a thread that asks for its scenes when they are due, as a chat would. */
    List<Came> play() throws ExecutionException, InterruptedException {
        List<Match.Drawn> matches =
                IntStream.range(0, plan.matches()).mapToObj(Bouts::drawn).toList();
        for (int number = 0; number < plan.matches(); number++) {
            director.announce(Bouts.booking(matches.get(number), number, BEFORE));
        }
        Outsiders.rest(plan.bets());
        try (ExecutorService threads = Executors.newFixedThreadPool(plan.matches())) {
            long start = System.nanoTime();
            List<Callable<List<Came>>> shows = IntStream.range(0, plan.matches())
                    .<Callable<List<Came>>>mapToObj(number -> () -> show(start, matches.get(number), number))
                    .toList();
            List<Came> came = new ArrayList<>();
            for (Future<List<Came>> show : threads.invokeAll(shows)) {
                came.addAll(show.get());
            }
            return came;
        }
    }

    /** One match from its draw on. A scene that comes late makes no other match wait. */
    private List<Came> show(long start, Match.Drawn match, int number) {
        restUntil(start + plan.drawn(number));
        director.prepare(Bouts.booking(match, number, BEFORE));
        List<Came> came = new ArrayList<>();
        Match.Showing showing = match.showing(plan.scenes());
        for (int scene = 1; scene <= plan.scenes(); scene++) {
            long due = start + plan.due(number, scene);
            restUntil(due);
            came.add(came(showing, number, due));
            showing = scene < plan.scenes() ? showing.next() : showing;
        }
        return came;
    }

    private static void restUntil(long instant) {
        Outsiders.rest(Duration.ofNanos(Math.max(0, instant - System.nanoTime())));
    }

    private Came came(Match.Showing match, int number, long due) {
        Scene scene = director.scene(Bouts.booking(match, number, BEFORE)).orElseThrow();
        long late = System.nanoTime() - due;
        boolean wanted = Part.openedBy(scene.number(), scene.of()).isPresent();
        boolean told = !scene.show().script().lines().isEmpty();
        return new Came(scene.number(), late, told && scene.picture().isPresent() == wanted);
    }
}
