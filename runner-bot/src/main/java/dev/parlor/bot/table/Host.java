package dev.parlor.bot.table;

import dev.parlor.bot.relay.Stage;
import dev.parlor.core.Fact;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.Step;
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.Shuffle;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.tournament.AnnounceOutcome;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentFact;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import dev.parlor.core.tournament.TournamentTask;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The host of the house, who sees to it that there is always a tournament: when one of the house ends, the next one is
 * announced, and fighters of the house take most of its places. Opening twice changes nothing.
 */
public final class Host implements Stage {
    /** Who organises the tournaments of the house. */
    public static final PlayerId ORGANISER = new PlayerId(Seats.HOUSE);

    private static final String NIGHT = "-night-";
    private static final int FEWEST = 2;
    private static final int RECENT = 50;

    private final TournamentDesk desk;
    private final ParlorId parlor;
    private final Supplier<TournamentRules> rules;
    private final List<Fighter> fighters;
    private final IntSupplier free;
    private final Seed seed;
    private final Pattern nights;

    /**
     * A host.
     *
     * @param desk where tournaments are run
     * @param parlor the community
     * @param rules what is played, as it is when a tournament is announced
     * @param fighters the fighters of the house, as many as there are places or more
     * @param free how many places are left for people, as it is then
     * @param seed what the choice of fighters follows from
     */
    public Host(
            TournamentDesk desk,
            ParlorId parlor,
            Supplier<TournamentRules> rules,
            List<Fighter> fighters,
            IntSupplier free,
            Seed seed) {
        this.desk = desk;
        this.parlor = parlor;
        this.rules = rules;
        this.fighters = List.copyOf(fighters);
        this.free = free;
        this.seed = seed;
        this.nights = Pattern.compile(Pattern.quote(parlor + NIGHT) + "([1-9][0-9]{0,8})");
    }

    /** Opens the evening: goes on with the tournament of the house, or announces the next one. */
    public void open() {
        Optional<Tournament> last = desk.newest(parlor, RECENT).stream()
                .filter(tournament -> night(tournament.id()) > 0)
                .findFirst();
        if (last.isEmpty() || isOver(last.get())) {
            announce(last.map(Tournament::id).map(this::night).orElse(0L) + 1);
        } else if (last.get() instanceof Tournament.SignUp signUp) {
            fill(signUp, free.getAsInt());
        }
    }

    /**
     * Before the sign-up of a tournament of the house ends, fighters of the house take the places that are left.
     *
     * @param step any step that is about to be taken
     */
    public void before(Step step) {
        if (TournamentTask.of(step).filter(TournamentTask.START::equals).isPresent()
                && nights.matcher(step.subject()).matches()
                && desk.tournament(new TournamentId(step.subject())).orElseThrow()
                        instanceof Tournament.SignUp signUp) {
            fill(signUp, 0);
        }
    }

    @Override
    public void happened(Fact fact) {
        if (fact instanceof TournamentFact happened
                && happened.plan().parlor().equals(parlor)
                && night(happened.plan().id()) > 0
                && (fact instanceof TournamentFact.TournamentFinished
                        || fact instanceof TournamentFact.TournamentCancelled)) {
            open();
        }
    }

    private void announce(long night) {
        TournamentPlan plan =
                new TournamentPlan(new TournamentId(parlor + NIGHT + night), parlor, ORGANISER, rules.get());
        switch (desk.announce(plan)) {
            case AnnounceOutcome.Announced announced -> fill(announced.tournament(), free.getAsInt());
            case AnnounceOutcome.Repeated repeated -> goOn(repeated.tournament(), night);
            case AnnounceOutcome.NameTaken taken -> goOn(taken.holder(), night);
        }
    }

    /** So many others came after the last tournament of the house that it was not among the newest. */
    private void goOn(Tournament known, long night) {
        if (isOver(known)) {
            announce(night + 1);
        }
    }

    /** Always in the same order, so that filling twice brings nobody else. */
    private void fill(Tournament.SignUp tournament, int left) {
        int places = Math.min(fighters.size(), tournament.plan().rules().size());
        int missing = Math.max(FEWEST, places - left) - tournament.entries().size();
        Shuffle.all(fighters, stream(tournament.id())).stream()
                .filter(fighter -> tournament.entries().find(fighter.id()).isEmpty())
                .limit(Math.max(0, missing))
                .forEach(fighter ->
                        desk.join(new JoinTournament(tournament.id(), Entrant.ofTheHouse(fighter), ORGANISER)));
    }

    private FairDraw stream(TournamentId tournament) {
        Sha256 inputs = Sha256.of("host");
        return FairDraw.open(seed, new DrawScope(Purpose.PICK, tournament.value(), inputs, Entropy.ofLines(List.of())));
    }

    private long night(TournamentId id) {
        Matcher matcher = nights.matcher(id.value());
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static boolean isOver(Tournament tournament) {
        return tournament instanceof Tournament.Finished || tournament instanceof Tournament.Cancelled;
    }
}
