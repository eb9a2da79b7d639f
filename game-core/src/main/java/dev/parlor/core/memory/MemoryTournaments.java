package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.privacy.Renaming;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.Tournaments;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tournaments and matches in memory. */
final class MemoryTournaments implements Tournaments {
    private final Table<TournamentId, Tournament> tournaments;
    private final Table<MatchId, Match> matches;
    private final Rolls<TournamentId, MatchId> byTournament;
    private final Rolls<ParlorId, TournamentId> byParlor;

    MemoryTournaments(Journal journal) {
        this.tournaments = new Table<>(journal);
        this.matches = new Table<>(journal);
        this.byTournament = new Rolls<>(journal);
        this.byParlor = new Rolls<>(journal);
    }

    @Override
    public Optional<Tournament> find(TournamentId id) {
        return tournaments.find(id);
    }

    @Override
    public void keep(Tournament tournament) {
        if (find(tournament.id()).isEmpty()) {
            byParlor.append(tournament.plan().parlor(), tournament.id());
        }
        tournaments.put(tournament.id(), tournament);
    }

    @Override
    public Optional<Match> match(MatchId id) {
        return matches.find(id);
    }

    @Override
    public void keep(Match match) {
        if (match(match.id()).isEmpty()) {
            byTournament.append(match.fixture().tournament(), match.id());
        }
        matches.put(match.id(), match);
    }

    @Override
    public List<Match> matches(TournamentId tournament) {
        return byTournament.all(tournament).stream()
                .flatMap(id -> match(id).stream())
                .toList();
    }

    @Override
    public Optional<Match.Live> live(TournamentId tournament) {
        return matches(tournament).stream()
                .filter(Match.Live.class::isInstance)
                .map(Match.Live.class::cast)
                .findFirst();
    }

    @Override
    public List<Match> coming(TournamentId tournament) {
        return matches(tournament).stream()
                .filter(match -> match instanceof Match.Waiting || match instanceof Match.Seeded)
                .toList();
    }

    @Override
    public List<Tournament> newest(ParlorId parlor, int most) {
        return newestFirst(parlor).limit(most).toList();
    }

    @Override
    public List<Tournament> ongoing(ParlorId parlor, int most) {
        return newestFirst(parlor)
                .filter(tournament ->
                        !(tournament instanceof Tournament.Finished || tournament instanceof Tournament.Cancelled))
                .limit(most)
                .toList();
    }

    @Override
    public List<Tournament> led(ParlorId parlor, PlayerId owner, int most) {
        return newestFirst(parlor)
                .filter(tournament -> isLed(tournament, owner))
                .limit(most)
                .toList();
    }

    private Stream<Tournament> newestFirst(ParlorId parlor) {
        return byParlor.all(parlor).reversed().stream().flatMap(id -> find(id).stream());
    }

    List<Tournament> of(ParlorId parlor, PlayerId player) {
        return tournaments
                .rows()
                .filter(tournament -> tournament.plan().parlor().equals(parlor) && names(tournament, player))
                .sorted(Comparator.comparing(Tournament::id))
                .toList();
    }

    void rename(Renaming renaming) {
        of(renaming.parlor(), renaming.from()).forEach(tournament -> keep(renaming.in(tournament)));
    }

    private static boolean names(Tournament tournament, PlayerId player) {
        return tournament.plan().organiser().equals(player) || isLed(tournament, player);
    }

    private static boolean isLed(Tournament tournament, PlayerId owner) {
        return tournament.entries().all().stream()
                .anyMatch(entry -> entry.owner().equals(Optional.of(owner)));
    }
}
