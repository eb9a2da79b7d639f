package dev.parlor.discord.herald;

import dev.parlor.commands.moment.Placards;
import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.RoomDesk;
import dev.parlor.core.chat.Subject;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Stage;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.render.Renderer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Tells on Discord what happens, in each community where it plays: one message about each tournament and each match, kept
 * up to date. What a message says is read from the state of the game when it is written, so facts may come twice, late, or
 * many at once. That something is to be told is kept before {@link #happened} returns; the telling itself goes on in the
 * background, community by community, so that nobody waits for somebody else's channel.
 */
public final class Herald implements Stage, AutoCloseable {
    private static final int MOST_DUE = 5_000;
    private static final int MOST_ROOMS = 10_000;
    private static final int MOST_TOURNAMENTS = 25;
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final House house;
    private final Pace pace;
    private final Courier courier;
    private final Rounds rounds;
    private final Map<ParlorId, Lane> lanes = new ConcurrentHashMap<>();

    /**
     * What a herald works with.
     *
     * @param rooms where communities play; the id of a community is that of its Discord server
     * @param postings what was posted
     * @param tournaments where tournaments and matches are looked up
     * @param placards what messages say
     * @param renderer turns that into what Discord shows
     * @param link the way to Discord
     * @param faults hears what went wrong, and what Discord did not take
     */
    public record House(
            RoomDesk rooms,
            PostingDesk postings,
            TournamentDesk tournaments,
            Placards placards,
            Renderer renderer,
            DiscordLink link,
            Consumer<? super RuntimeException> faults) {}

    /**
     * A herald that tells nothing so far.
     *
     * @param house what it works with
     * @param pace how fast it tells
     * @param node the name of this process among those that share the storage; if there is one only, always the same, so
     *     that a restart need not wait for what the process before it held
     * @param clock the time, the same as that of the desks
     */
    public Herald(House house, Pace pace, String node, InstantSource clock) {
        this.house = house;
        this.pace = pace;
        Mail mail = new Mail(house.link(), pace.patience());
        Hold hold = new Hold(house.postings(), node);
        Threads threads = new Threads(house.postings(), mail, hold);
        Places places = new Places(house.tournaments(), house.postings(), threads);
        Barriers barriers = new Barriers(house.rooms(), hold, this::want);
        this.courier = new Courier(
                house.rooms(),
                house.postings(),
                new Scribe(house.placards(), house.renderer()),
                threads,
                new Arrivals(mail, hold, places, barriers, new Search(mail), pace, clock, house.faults()),
                new Changes(mail, hold, places, barriers, house.faults()),
                hold,
                pace,
                clock);
        this.rounds = new Rounds(house.postings(), this::find, house.faults());
    }

    /** Goes on with what was left to tell, and brings up to date what may have been missed. */
    public void open() {
        house.postings().due(MOST_DUE).forEach(this::find);
        Thread.ofVirtual().name("parlor-herald-opening").start(this::catchUp);
        rounds.begin(pace.round());
    }

    private void find(Posting due) {
        lane(due.parlor()).add(List.of(due.subject()));
    }

    private void catchUp() {
        try {
            house.rooms().rooms(MOST_ROOMS).forEach(room -> want(room.parlor(), current(room.parlor())));
        } catch (RuntimeException fault) {
            house.faults().accept(fault);
        }
    }

    /**
     * Hears of a fact. Returns when it is sure to be told, if it is to be told at all.
     *
     * @param fact what happened
     */
    public void happened(Fact fact) {
        want(fact.parlor(), News.of(fact));
    }

    @Override
    public void repainted(MatchId match, Part part, Painting painting) {
        Subject subject = Subject.of(match);
        house.postings().posting(subject).ifPresent(posting -> want(posting.parlor(), List.of(subject)));
    }

    /**
     * Tells in a community's room what is going on at present, and waits no longer for what was in the way there. To be
     * called when the room was chosen or something was changed about it.
     *
     * @param parlor which community
     */
    public void resume(ParlorId parlor) {
        want(parlor, current(parlor));
        lane(parlor).resume();
    }

    private List<Subject> current(ParlorId parlor) {
        List<Subject> subjects = new ArrayList<>();
        for (Tournament tournament :
                house.tournaments().newest(parlor, MOST_TOURNAMENTS).reversed()) {
            if (!(tournament instanceof Tournament.Finished || tournament instanceof Tournament.Cancelled)) {
                subjects.add(Subject.of(tournament.id()));
                house.tournaments().matches(tournament.id()).stream()
                        .filter(Match.Live.class::isInstance)
                        .map(match -> Subject.of(match.id()))
                        .forEach(subjects::add);
            }
        }
        return subjects;
    }

    /** What waits already is written when its turn comes, and thus holds what happened meanwhile. */
    private void want(ParlorId parlor, List<Subject> subjects) {
        Lane lane = lane(parlor);
        List<Subject> missing = lane.missing(subjects);
        List<Subject> unsure = subjects.stream()
                .filter(subject -> missing.contains(subject) || !isDue(subject))
                .toList();
        if (!unsure.isEmpty() && house.rooms().room(parlor).isPresent()) {
            house.postings().want(parlor, unsure);
            lane.add(unsure);
        }
    }

    /** Another process may have told of what waits here. */
    private boolean isDue(Subject subject) {
        return house.postings().posting(subject).filter(Posting::isDue).isPresent();
    }

    private Lane lane(ParlorId parlor) {
        return lanes.computeIfAbsent(parlor, here -> new Lane(turn -> courier.tell(here, turn), pace, house.faults()));
    }

    /** Tells no more. What is left to tell is told by the next one. */
    @Override
    public void close() {
        rounds.end();
        long deadline = System.nanoTime() + GOODBYE.toNanos();
        lanes.values().forEach(Lane::close);
        lanes.values().forEach(lane -> lane.awaitEnd(deadline));
    }
}
