package dev.parlor.core.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.memory.MemoryTransactions;
import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.TournamentId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DirectorTest {
    private static final ParlorId PARLOR = new ParlorId("house");
    private static final Seed SEED = Seed.ofHex("0".repeat(63) + "7");
    private static final Credit OUTSIDE = new Credit("elsewhere", "a-model", "1");

    private final ShowDesk desk = new ShowDesk(new MemoryTransactions(() -> Instant.EPOCH), () -> Instant.EPOCH);
    private final HouseVoice voice = new HouseVoice(HouseNarrator.ofTheHouse());
    private final Drawer drawer = new Drawer();
    private final List<String> repainted = new ArrayList<>();
    private final List<RuntimeException> faults = new ArrayList<>();
    private final Brush brush = new Brush();

    /** Pictures in memory. */
    private static final class Drawer implements Pictures {
        private final Map<Sha256, PictureFile> files = new HashMap<>();

        @Override
        public void keep(PictureFile file) {
            files.put(file.hash(), file);
        }

        @Override
        public Optional<PictureFile> find(Sha256 hash) {
            return Optional.ofNullable(files.get(hash));
        }
    }

    /** Paints the name of what is wanted, and writes down what was asked. */
    private static final class Brush implements Painter {
        private final List<String> asked = new ArrayList<>();
        private final List<Consumer<Painting>> waiting = new ArrayList<>();
        private final CountDownLatch second = new CountDownLatch(2);

        @Override
        public Painting paint(Commission commission, Duration time, Consumer<Painting> late) {
            asked.add(commission.part() + " in " + time.toSeconds() + " s");
            waiting.add(late);
            second.countDown();
            return picture(commission.part() + " of " + commission.meeting().match(), Credit.HOUSE);
        }
    }

    private static Painting picture(String content, Credit credit) {
        return new Painting(
                new PictureFile(PictureFile.Type.PNG, 1, 1, content.getBytes(StandardCharsets.UTF_8)), content, credit);
    }

    private static Match.Drawn drawn() {
        Pairing pairing = new Pairing(
                new Fighter(new FighterId("f1"), "Ann", Strength.ofRank(1), List.of()),
                new Fighter(new FighterId("f2"), "Bob", Strength.ofRank(2), List.of()));
        return new Match.Seeded(Fixture.first(new TournamentId("t1"), new Place(1, 1)), pairing)
                .betting(SEED.commitment(), Instant.EPOCH)
                .locked(List.of())
                .drawn(SEED, Optional.empty());
    }

    private static Booking booking(Match.Paired match) {
        return new Booking(PARLOR, "Final", match, List.of());
    }

    private static Booking scene(int number) {
        Match.Showing showing = drawn().showing(4);
        for (int i = 1; i < number; i++) {
            showing = showing.next();
        }
        return booking(showing);
    }

    private Director director(Narrator narrator) {
        return director(narrator, Runnable::run);
    }

    private Director director(Narrator narrator, Executor background) {
        return director(narrator, brush, background);
    }

    private Director director(Narrator narrator, Painter painter, Executor background) {
        Crew crew = new Crew(narrator, painter, Onlooker.blind(), fighter -> Optional.empty(), Crew.Times.LIVE);
        return new Director(
                desk,
                voice,
                crew,
                new Director.House(
                        drawer,
                        Theme.house(),
                        (match, part, painting) -> repainted.add(part + ": " + painting.alternative()),
                        background,
                        faults::add));
    }

    private BattleScript house() {
        return voice.tell(drawn(), List.of());
    }

    private static Narrator saying(String verdict) {
        return (telling, house, time) -> new Narration(
                new BattleScript(house.intro(), house.fight(), house.finish(), verdict), Map.of(), OUTSIDE);
    }

    @Test
    void aSceneThatNobodyPreparedIsToldAndPaintedByTheHouseAlone() {
        List<Runnable> offStage = new ArrayList<>();

        Scene scene =
                director(saying("never heard"), offStage::add).scene(scene(1)).orElseThrow();

        assertThat(scene.show().script()).isEqualTo(house());
        assertThat(scene.show().credit()).isEqualTo(Credit.HOUSE);
        assertThat(scene.picture().orElseThrow().alternative()).isEqualTo("ENTRANCE of t1.r1m1");
        assertThat(brush.asked).containsExactly("ENTRANCE in 0 s");
    }

    @Test
    void whatNobodyPreparedIsPreparedWhenItsFirstSceneIsOn() {
        List<Runnable> offStage = new ArrayList<>();
        Director director = director(saying("never heard"), offStage::add);
        director.scene(scene(1));

        List.copyOf(offStage).forEach(Runnable::run);
        Scene second = director.scene(scene(2)).orElseThrow();

        assertThat(brush.asked).containsExactly("ENTRANCE in 0 s", "CLASH in 45 s", "VERDICT in 45 s");
        assertThat(second.show().credit()).isEqualTo(Credit.HOUSE);
        assertThat(second.picture().orElseThrow().alternative()).isEqualTo("CLASH of t1.r1m1");
        assertThat(offStage).hasSize(1);
    }

    @Test
    void aSceneIsShownThoughTheHouseIsClosing() {
        Director director = director(saying("never heard"), work -> {
            throw new RejectedExecutionException("closed");
        });

        assertThat(director.scene(scene(1)).orElseThrow().picture()).isPresent();
        assertThat(faults).isEmpty();
    }

    @Test
    void aPreparedShowIsWhatTheAudienceGets() {
        Director director = director(saying("Ann stands."));

        director.announce(booking(drawn()));
        director.prepare(booking(drawn()));

        assertThat(brush.asked).containsExactly("ENTRANCE in 45 s", "CLASH in 45 s", "VERDICT in 45 s");
        assertThat(director.scene(scene(4)).orElseThrow().show().script().verdict())
                .isEqualTo("Ann stands.");
        assertThat(director.scene(scene(4)).orElseThrow().show().credit()).isEqualTo(OUTSIDE);
        assertThat(brush.asked).hasSize(3);
    }

    @Test
    void picturesOpenTheFirstTheSecondAndTheLastScene() {
        Director director = director(Narrator.house());

        assertThat(List.of(1, 2, 3, 4))
                .extracting(number -> director.scene(scene(number))
                        .orElseThrow()
                        .picture()
                        .map(Painting::alternative)
                        .orElse("none"))
                .containsExactly("ENTRANCE of t1.r1m1", "CLASH of t1.r1m1", "none", "VERDICT of t1.r1m1");
    }

    @Test
    void whatWasSaidFirstStaysAlsoAfterARestartWithAnotherNarrator() {
        director(saying("Ann stands.")).prepare(booking(drawn()));

        Director next = director(saying("Ann sits."));
        next.prepare(booking(drawn()));

        assertThat(next.scene(scene(4)).orElseThrow().show().script().verdict()).isEqualTo("Ann stands.");
    }

    @Test
    void aNarratorThatComesAfterTheFirstSceneChangesNothing() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (ExecutorService background = Executors.newVirtualThreadPerTaskExecutor()) {
            Director director = director(
                    (telling, house, time) -> {
                        asked.countDown();
                        await(released);
                        return saying("too late").narrate(telling, house, time);
                    },
                    background);
            director.prepare(booking(drawn()));
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(director.scene(scene(1)).orElseThrow().show().script()).isEqualTo(house());
            released.countDown();
            assertThat(brush.second.await(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(desk.show(drawn().id()).orElseThrow().script()).isEqualTo(house());
        assertThat(desk.show(drawn().id()).orElseThrow().plates()).hasSize(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aNarratorThatBreaksIsReplacedByTheHouse() {
        Director director = director((telling, house, time) -> {
            throw new IllegalStateException("out of breath");
        });

        director.prepare(booking(drawn()));

        assertThat(director.scene(scene(1)).orElseThrow().show().credit()).isEqualTo(Credit.HOUSE);
        assertThat(faults).singleElement().hasToString("java.lang.IllegalStateException: out of breath");
    }

    @Test
    void aPainterThatBreaksCostsThePictureAndNothingElse() {
        Director director = director(
                Narrator.house(),
                (commission, time, late) -> {
                    throw new IllegalStateException("no paint");
                },
                Runnable::run);

        director.announce(booking(drawn()));
        Scene scene = director.scene(scene(1)).orElseThrow();

        assertThat(scene.picture()).isEmpty();
        assertThat(scene.show().script()).isEqualTo(house());
        assertThat(faults).hasSize(3).allSatisfy(fault -> assertThat(fault).hasMessage("no paint"));
    }

    @Test
    void aLatePictureTakesThePlaceOfTheHousesAndTheStageHearsOfIt() {
        Director director = director(Narrator.house());
        director.prepare(booking(drawn()));

        brush.waiting.get(1).accept(picture("a better clash", OUTSIDE));

        assertThat(repainted).containsExactly("CLASH: a better clash");
        Painting clash = director.scene(scene(2)).orElseThrow().picture().orElseThrow();
        assertThat(clash.alternative()).isEqualTo("a better clash");
        assertThat(clash.credit()).isEqualTo(OUTSIDE);
    }

    @Test
    void aPictureThatIsReadyAfterItsSceneWasPostedIsTakenToTheStage() {
        List<Director> directors = new ArrayList<>();
        Painter outside = (commission, time, late) -> {
            if (time.isZero()) {
                return picture("by the house", Credit.HOUSE);
            }
            assertThat(directors
                            .getFirst()
                            .scene(scene(1))
                            .orElseThrow()
                            .picture()
                            .orElseThrow()
                            .credit())
                    .isEqualTo(Credit.HOUSE);
            return picture("by another", OUTSIDE);
        };
        directors.add(director(Narrator.house(), outside, Runnable::run));

        directors.getFirst().announce(booking(drawn()));

        assertThat(repainted).containsExactly("ENTRANCE: by another");
        assertThat(desk.plate(drawn().id(), Part.ENTRANCE).orElseThrow().credit())
                .isEqualTo(OUTSIDE);
        assertThat(faults).isEmpty();
    }

    @Test
    void aLatePictureThatCannotBeKeptIsAFaultAndNothingElse() {
        Director director = director(Narrator.house());
        director.prepare(booking(drawn()));
        Painting broken = new Painting(picture("x", OUTSIDE).file(), "\n", OUTSIDE);

        brush.waiting.get(2).accept(broken);

        assertThat(faults).hasSize(1);
        assertThat(repainted).isEmpty();
        assertThat(director.scene(scene(4))
                        .orElseThrow()
                        .picture()
                        .orElseThrow()
                        .alternative())
                .isEqualTo("VERDICT of t1.r1m1");
    }

    @Test
    void aPictureWhoseFileIsGoneIsPaintedAgainByTheHouse() {
        Director director = director(Narrator.house());
        director.prepare(booking(drawn()));
        brush.waiting.get(0).accept(picture("a better entrance", OUTSIDE));
        drawer.files.clear();

        Painting entrance = director.scene(scene(1)).orElseThrow().picture().orElseThrow();

        assertThat(entrance.alternative()).isEqualTo("ENTRANCE of t1.r1m1");
        assertThat(brush.asked).hasSize(4).last().isEqualTo("ENTRANCE in 0 s");
    }

    @Test
    void onlyAMatchOnStageHasASceneAndOnlyOneThatIsOverIsReplayed() {
        Director director = director(saying("Ann stands."));
        director.prepare(booking(drawn()));

        assertThat(director.scene(booking(drawn()))).isEmpty();
        assertThat(director.replay(scene(1), 4)).isEmpty();
        List<Scene> replay = director.replay(booking(drawn().settled()), 4);
        assertThat(replay).hasSize(4);
        for (int i = 0; i < 4; i++) {
            assertThat(replay.get(i)).isEqualTo(director.scene(scene(i + 1)).orElseThrow());
        }
    }

    @Test
    void anOnlookerIsAskedOnceAboutAPictureAndNeverWhileASceneIsOn() {
        List<Duration> asked = new ArrayList<>();
        PictureFile portrait = picture("a face", OUTSIDE).file();
        Onlooker onlooker = (view, time) -> {
            asked.add(time);
            return new Onlooker.Seen(Look.of("red horns"), time.isZero() ? Credit.HOUSE : OUTSIDE);
        };
        List<Look> seen = new ArrayList<>();
        Painter painter = (commission, time, late) -> {
            seen.add(commission.meeting().a().look());
            return picture("any", Credit.HOUSE);
        };
        Crew crew = new Crew(Narrator.house(), painter, onlooker, fighter -> Optional.of(portrait), Crew.Times.LIVE);
        Director director = new Director(
                desk,
                voice,
                crew,
                new Director.House(drawer, Theme.house(), (m, p, painting) -> {}, Runnable::run, faults::add));

        assertThat(director.scene(scene(1))).isPresent();
        assertThat(asked).isNotEmpty().containsOnly(Duration.ZERO);
        asked.clear();
        director.announce(
                booking(new Match.Seeded(Fixture.first(new TournamentId("t2"), new Place(1, 1)), drawn().pairing())));
        director.prepare(booking(drawn()));

        assertThat(asked).containsExactly(Crew.Times.LIVE.look());
        assertThat(seen).allMatch(look -> look.words().equals(List.of("red", "horns")));
        assertThat(faults).isEmpty();
    }
}
