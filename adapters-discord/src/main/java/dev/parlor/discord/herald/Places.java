package dev.parlor.discord.herald;

import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.Spot;
import dev.parlor.core.chat.Subject;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.TournamentId;
import java.util.List;
import java.util.Optional;

/** Knows where new messages go. */
record Places(TournamentDesk tournaments, PostingDesk desk, Threads threads) {
    /** The tournament that something is about; empty for what is about none. */
    Optional<TournamentId> tournament(Subject subject) {
        return switch (subject.kind()) {
            case TOURNAMENT, THREAD -> Optional.of(new TournamentId(subject.name()));
            case MATCH ->
                tournaments
                        .match(new MatchId(subject.name()))
                        .map(match -> match.fixture().tournament());
            case OBSTACLE -> Optional.empty();
        };
    }

    Place of(Subject subject, Room room) {
        return switch (subject.kind()) {
            case TOURNAMENT ->
                room.kind() == Room.Kind.FORUM ? new Place.Post(room.channel()) : new Place.In(room.channel());
            case MATCH -> tournament(subject).map(found -> match(found, room)).orElseGet(Place.Nowhere::new);
            case OBSTACLE -> room.office().<Place>map(Place.In::new).orElseGet(Place.Nowhere::new);
            case THREAD -> new Place.Nowhere();
        };
    }

    private Place match(TournamentId tournament, Room room) {
        Optional<Posting> thread = threads.find(tournament);
        Optional<Spot> there = thread.flatMap(Posting::spot);
        if (there.isPresent()) {
            return new Place.In(there.get().channel());
        }
        boolean plain = room.kind() == Room.Kind.CHANNEL && (thread.isPresent() || !room.threads());
        return plain ? new Place.In(room.channel()) : below(tournament, room);
    }

    /** The message about the tournament is what a thread begins with. */
    private Place below(TournamentId tournament, Room room) {
        Subject whole = Subject.of(tournament);
        Optional<Posting> posting = desk.posting(whole);
        if (posting.filter(known -> !known.isDue()).isPresent()) {
            return posting.flatMap(Posting::spot)
                    .map(spot -> begin(spot, tournament, room))
                    .orElseGet(() -> without(room));
        }
        if (posting.isEmpty()) {
            desk.want(room.parlor(), List.of(whole));
        }
        return new Place.Unknown(new Verdict.First(whole));
    }

    private Place begin(Spot spot, TournamentId tournament, Room room) {
        return room.kind() == Room.Kind.FORUM ? new Place.In(spot.channel()) : threads.below(spot, tournament, room);
    }

    private static Place without(Room room) {
        return room.kind() == Room.Kind.FORUM ? new Place.Nowhere() : new Place.In(room.channel());
    }
}
