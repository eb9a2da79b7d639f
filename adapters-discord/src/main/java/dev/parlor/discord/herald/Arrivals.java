package dev.parlor.discord.herald;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.core.chat.Attempt;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.MessageId;
import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.Spot;
import dev.parlor.core.chat.Subject;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.discord.link.Objection;
import dev.parlor.discord.link.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Posts messages of which none stands so far. If it was tried before and nobody knows how that ended, Discord's memory of
 * nonces keeps it from standing twice as long as it lasts; after that it is looked for first.
 */
record Arrivals(
        Mail mail,
        Hold hold,
        Places places,
        Barriers barriers,
        Search search,
        Pace pace,
        InstantSource clock,
        Consumer<? super RuntimeException> faults) {
    Verdict post(Errand errand) {
        return switch (places.of(errand.posting().subject(), errand.room())) {
            case Place.In(ChannelId channel) -> post(errand, channel);
            case Place.Post(ChannelId forum) -> begin(errand, forum);
            case Place.Nowhere nowhere -> hold.leave(errand.posting());
            case Place.Unknown(Verdict verdict) -> hold.release(errand.posting(), verdict);
        };
    }

    private Verdict post(Errand errand, ChannelId channel) {
        Posting posting = errand.posting();
        Optional<Attempt> doubtful =
                posting.attempt().filter(attempt -> !attempt.channel().equals(channel) || isForgotten(attempt));
        return doubtful.map(attempt -> look(errand, attempt, channel)).orElseGet(() -> create(errand, channel));
    }

    private boolean isForgotten(Attempt attempt) {
        return attempt.at().plus(pace.window()).isBefore(clock.instant());
    }

    private Verdict look(Errand errand, Attempt attempt, ChannelId channel) {
        return switch (search.in(attempt, Mark.of(errand.posting()))) {
            case Search.Result.Found(Spot spot) -> hold.found(errand.posting(), spot);
            case Search.Result.Nowhere nowhere when attempt.channel().equals(channel) -> create(errand, channel);
            case Search.Result.Nowhere nowhere -> hold.anew(errand.posting(), errand.sheet());
            case Search.Result.Refused(Outcome.Refused refused)
            when attempt.channel().equals(channel) -> refused(errand, channel, errand.sheet(), refused);
            case Search.Result.Refused refused -> hold.anew(errand.posting(), errand.sheet());
            case Search.Result.Unknown(Duration again) -> hold.release(errand.posting(), new Verdict.Again(again));
        };
    }

    private Verdict create(Errand errand, ChannelId channel) {
        return hold.trying(errand.posting(), channel, () -> create(errand, channel, errand.sheet()));
    }

    private Verdict create(Errand errand, ChannelId channel, Sheet sheet) {
        return switch (mail.post(channel, sheet, Mark.of(errand.posting()))) {
            case Outcome.Done(JsonNode json) -> stands(errand, channel, json);
            case Outcome.Refused refused -> refused(errand, channel, sheet, refused);
            case Outcome.Unreachable(Outcome.Cause cause, boolean perhapsDone, Duration again) ->
                hold.release(errand.posting(), new Verdict.Again(again));
        };
    }

    /** After an earlier attempt Discord may have told of the message that came of that one. */
    private Verdict stands(Errand errand, ChannelId channel, JsonNode json) {
        barriers.passed(errand.room(), channel);
        Spot spot = new Spot(channel, new MessageId(json.path("id").asText()));
        return errand.posting().attempt().isPresent()
                ? hold.found(errand.posting(), spot)
                : hold.stands(errand.posting(), spot, errand.sheet());
    }

    private Verdict refused(Errand errand, ChannelId channel, Sheet sheet, Outcome.Refused refused) {
        if (refused.objection() == Objection.FILE_TOO_LARGE && !sheet.files().isEmpty()) {
            return create(errand, channel, sheet.bare());
        }
        return channel.equals(errand.room().channel()) ? inRoom(errand, refused) : elsewhere(errand, refused);
    }

    private Verdict inRoom(Errand errand, Outcome.Refused refused) {
        return switch (refused.objection()) {
            case UNKNOWN_CHANNEL, UNKNOWN_GUILD -> barriers.gone(errand, refused);
            case NO_ACCESS, NO_PERMISSION, TAG_REQUIRED, TOO_MANY_THREADS -> barriers.forbidden(errand, refused);
            default -> untaken(errand, refused);
        };
    }

    private Verdict elsewhere(Errand errand, Outcome.Refused refused) {
        return switch (refused.objection()) {
            case UNKNOWN_CHANNEL, NO_ACCESS, NO_PERMISSION, ARCHIVED, LOCKED ->
                isMatch(errand) ? threadless(errand) : untaken(errand, refused);
            default -> untaken(errand, refused);
        };
    }

    private Verdict untaken(Errand errand, Outcome.Refused refused) {
        if (refused.objection() == Objection.BAD_TOKEN) {
            return hold.release(errand.posting(), new Verdict.Again(Duration.ZERO));
        }
        faults.accept(Barriers.fault(errand, refused));
        return hold.leave(errand.posting());
    }

    private static boolean isMatch(Errand errand) {
        return errand.posting().subject().kind() == Subject.Kind.MATCH;
    }

    /** Nothing can be posted in the thread, so the channel itself is used; in a forum a new post is begun. */
    private Verdict threadless(Errand errand) {
        Room room = errand.room();
        places.tournament(errand.posting().subject()).ifPresent(tournament -> {
            places.threads().gone(tournament, room);
            if (room.kind() == Room.Kind.FORUM) {
                places.desk().want(room.parlor(), List.of(Subject.of(tournament)));
            }
        });
        return hold.anew(errand.posting(), errand.sheet());
    }

    /** Discord knows no nonces of posts, so one is looked for whenever it is not known how an attempt ended. */
    private Verdict begin(Errand errand, ChannelId forum) {
        TournamentId tournament = places.tournament(errand.posting().subject()).orElseThrow();
        String name = Threads.name(tournament, errand.room());
        if (errand.posting().attempt().isEmpty()) {
            return begin(errand, forum, name);
        }
        Search.Result result = search.posts(errand.room().parlor().value(), forum, name, Mark.of(errand.posting()));
        return switch (result) {
            case Search.Result.Found(Spot spot) -> {
                places.threads().opened(tournament, errand.room(), spot.channel());
                yield hold.found(errand.posting(), spot);
            }
            case Search.Result.Nowhere nowhere -> begin(errand, forum, name);
            case Search.Result.Refused(Outcome.Refused refused) -> inRoom(errand, refused);
            case Search.Result.Unknown(Duration again) -> hold.release(errand.posting(), new Verdict.Again(again));
        };
    }

    private Verdict begin(Errand errand, ChannelId forum, String name) {
        return hold.trying(errand.posting(), forum, () -> begin(errand, forum, name, errand.sheet()));
    }

    private Verdict begin(Errand errand, ChannelId forum, String name, Sheet sheet) {
        return switch (mail.post(forum, name, sheet)) {
            case Outcome.Done(JsonNode json) -> {
                ChannelId thread = new ChannelId(json.path("id").asText());
                TournamentId tournament =
                        places.tournament(errand.posting().subject()).orElseThrow();
                places.threads().opened(tournament, errand.room(), thread);
                barriers.passed(errand.room(), forum);
                yield hold.stands(errand.posting(), new Spot(thread, new MessageId(thread.value())), errand.sheet());
            }
            case Outcome.Refused refused
            when refused.objection() == Objection.FILE_TOO_LARGE
                    && !sheet.files().isEmpty() -> begin(errand, forum, name, sheet.bare());
            case Outcome.Refused refused -> inRoom(errand, refused);
            case Outcome.Unreachable(Outcome.Cause cause, boolean perhapsDone, Duration again) ->
                hold.release(errand.posting(), new Verdict.Again(again));
        };
    }
}
