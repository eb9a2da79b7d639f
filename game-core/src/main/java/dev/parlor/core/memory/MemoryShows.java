package dev.parlor.core.memory;

import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Plate;
import dev.parlor.core.show.Show;
import dev.parlor.core.show.Shows;
import dev.parlor.core.tournament.MatchId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows in memory. */
final class MemoryShows implements Shows {
    private final Table<MatchId, Told> told;
    private final Table<Place, Plate> plates;

    private record Told(MatchId match, BattleScript script, Credit credit, Instant at) {}

    private record Place(MatchId match, Part part) {}

    MemoryShows(Journal journal) {
        this.told = new Table<>(journal);
        this.plates = new Table<>(journal);
    }

    @Override
    public Optional<Show> find(MatchId match) {
        return told.find(match).map(show -> new Show(match, show.script(), show.credit(), plates(match)));
    }

    @Override
    public void add(MatchId match, BattleScript script, Credit credit, Instant at) {
        if (told.find(match).isPresent()) {
            throw new IllegalStateException("There is a show of match " + match);
        }
        told.put(match, new Told(match, script, credit, at));
    }

    @Override
    public void hang(MatchId match, Plate plate) {
        plates.put(new Place(match, plate.part()), plate);
    }

    @Override
    public Optional<Plate> plate(MatchId match, Part part) {
        return plates.find(new Place(match, part));
    }

    @Override
    public int prune(Instant before, int most) {
        List<MatchId> old = told.rows()
                .filter(show -> show.at().isBefore(before))
                .sorted(Comparator.comparing(Told::at))
                .limit(most)
                .map(Told::match)
                .toList();
        old.forEach(this::forget);
        return old.size();
    }

    private void forget(MatchId match) {
        told.remove(match);
        Arrays.stream(Part.values()).forEach(part -> plates.remove(new Place(match, part)));
    }

    private Map<Part, Plate> plates(MatchId match) {
        return Arrays.stream(Part.values())
                .flatMap(part -> plate(match, part).stream())
                .collect(Collectors.toMap(Plate::part, Function.identity()));
    }
}
