package dev.parlor.bot.exhibition;

import dev.parlor.bot.punters.Punter;
import dev.parlor.bot.punters.Regulars;
import dev.parlor.bot.roster.Contender;
import dev.parlor.core.betting.PoolRules;
import dev.parlor.core.betting.Takeout;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.money.Actor;
import dev.parlor.core.show.DisplayName;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.ChampionshipOdds;
import dev.parlor.core.tournament.Entrant;
import dev.parlor.core.tournament.JoinOutcome;
import dev.parlor.core.tournament.JoinTournament;
import dev.parlor.core.tournament.Matchups;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.StartOutcome;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A tournament from the doors to the champion, through the desks that every other tournament goes through. */
final class Exhibition {
    static final PoolRules POOLS = PoolRules.of(new Takeout(500));
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final ExhibitionPlan plan;
    private final HouseNarrator narrator;
    private final Studio studio;
    private final Announcer announcer;
    private final House house;
    private final RunDraw draw;

    Exhibition(ExhibitionPlan plan, HouseNarrator narrator, Studio studio, Announcer announcer) {
        this.plan = plan;
        this.narrator = narrator;
        this.studio = studio;
        this.announcer = announcer;
        this.house = House.open(plan.seed());
        this.draw = RunDraw.of(plan);
    }

    /** The proof of the run, which is fixed before the first match. */
    DrawProof run() {
        return draw.proof();
    }

    /** Plays the evening. */
    Report play() {
        Tournament.Running running = started();
        Programme programme = programme(running.bracket());
        programme.punters().forEach(house::welcome);
        announcer.opens(programme);
        Ring ring = new Ring(house, draw, programme, narrator, studio, announcer);
        List<MatchStory> stories = new ArrayList<>();
        Tournament tournament = running;
        while (tournament instanceof Tournament.Running) {
            Ring.Bout bout = ring.next(stories.size() + 1);
            stories.add(bout.story());
            tournament = bout.after();
        }
        Report report = report(programme, stories, ((Tournament.Finished) tournament).bracket());
        announcer.ends(report);
        return report;
    }

    private Tournament.Running started() {
        TournamentRules rules =
                new TournamentRules(plan.size(), Seeding.SEEDED, true, WINDOW, House.CHIPS, POOLS, false);
        house.tournaments().announce(new TournamentPlan(draw.tournament(), House.PARLOR, House.ORGANISER, rules));
        draw.field().forEach(this::join);
        StartOutcome outcome = house.tournaments().start(draw.tournament(), new Actor.Engine());
        return House.expected(StartOutcome.Started.class, outcome).tournament();
    }

    private void join(Contender contender) {
        JoinTournament wish =
                new JoinTournament(draw.tournament(), Entrant.ofTheHouse(contender.fighter()), House.ORGANISER);
        House.expected(JoinOutcome.Joined.class, house.tournaments().join(wish));
    }

    private Programme programme(Bracket bracket) {
        Map<FighterId, Contender> contenders =
                draw.field().stream().collect(Collectors.toMap(Contender::id, Function.identity()));
        List<Contender> seeded = bracket.seeds().stream().map(contenders::get).toList();
        ChampionshipOdds odds = ChampionshipOdds.of(Matchups.shown(
                seeded.stream().map(Contender::fighter).map(Fighter::strength).toList()));
        List<Starter> field = IntStream.range(0, seeded.size())
                .mapToObj(i -> starter(i, seeded.get(i), odds.of(i)))
                .toList();
        Commitment commitment = plan.seed().commitment();
        return new Programme(
                draw.tournament(),
                commitment,
                plan.roster(),
                draw.rosterHash(),
                field,
                bracket,
                Regulars.seat(plan.punters(), bracket.seeds(), draw::punters));
    }

    private static Starter starter(int index, Contender contender, double odds) {
        return new Starter(
                index + 1, contender, DisplayName.of(contender.name()).text(), odds);
    }

    private Report report(Programme programme, List<MatchStory> stories, Bracket bracket) {
        Function<FighterId, Starter> starters = programme::starter;
        return new Report(
                programme,
                stories,
                bracket,
                bracket.champion().map(starters).orElseThrow(),
                bracket.runnerUp().map(starters).orElseThrow(),
                bracket.third().map(starters),
                programme.punters().stream()
                        .map(punter -> standing(punter, stories))
                        .sorted(Comparator.comparingLong(Standing::gain)
                                .reversed()
                                .thenComparing(standing -> standing.punter().id()))
                        .toList(),
                house.earned(),
                house.conservation(),
                draw.proof());
    }

    private Standing standing(Punter punter, List<MatchStory> stories) {
        long bets = stories.stream()
                .flatMap(story -> story.bets().stream())
                .filter(bet -> bet.punter().equals(punter))
                .count();
        long paid = stories.stream()
                .flatMap(story -> story.settlement().payouts().of(punter.id()).stream())
                .filter(payout -> !payout.paid().isZero())
                .count();
        return new Standing(punter, House.WELCOME.value(), house.purse(punter), bets, paid);
    }
}
