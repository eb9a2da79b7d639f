package dev.parlor.discord.herald;

import dev.parlor.core.chat.Spot;
import dev.parlor.core.chat.Subject;
import dev.parlor.discord.link.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Changes messages that stand. */
record Changes(Mail mail, Hold hold, Places places, Barriers barriers, Consumer<? super RuntimeException> faults) {
    Verdict change(Errand errand, Spot spot) {
        return errand.posting().shown().equals(Optional.of(errand.sheet().digest()))
                ? hold.leave(errand.posting())
                : change(errand, spot, errand.sheet());
    }

    private Verdict change(Errand errand, Spot spot, Sheet sheet) {
        return switch (mail.change(spot, sheet)) {
            case Outcome.Done done -> {
                barriers.passed(errand.room(), spot.channel());
                yield hold.stands(errand.posting(), spot, errand.sheet());
            }
            case Outcome.Unreachable(Outcome.Cause cause, boolean perhapsDone, Duration again) ->
                hold.release(errand.posting(), new Verdict.Again(again));
            case Outcome.Refused refused -> refused(errand, spot, sheet, refused);
        };
    }

    private Verdict refused(Errand errand, Spot spot, Sheet sheet, Outcome.Refused refused) {
        return switch (refused.objection()) {
            case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL -> hold.anew(errand.posting(), errand.sheet());
            case NO_ACCESS, NO_PERMISSION -> forbidden(errand, spot, refused);
            case ARCHIVED -> unarchived(errand, spot);
            case FILE_TOO_LARGE -> smaller(errand, spot, sheet, refused);
            case TOO_MANY_CHANGES -> hold.release(errand.posting(), new Verdict.Later(Duration.ZERO));
            case BAD_TOKEN -> hold.release(errand.posting(), new Verdict.Again(Duration.ZERO));
            default -> untaken(errand, refused);
        };
    }

    private Verdict smaller(Errand errand, Spot spot, Sheet sheet, Outcome.Refused refused) {
        return sheet.files().isEmpty() ? untaken(errand, refused) : change(errand, spot, sheet.bare());
    }

    private Verdict untaken(Errand errand, Outcome.Refused refused) {
        faults.accept(Barriers.fault(errand, refused));
        return hold.leave(errand.posting());
    }

    /** What stands in a room that was left is told in the new one. */
    private Verdict forbidden(Errand errand, Spot spot, Outcome.Refused refused) {
        boolean here = places.tournament(errand.posting().subject())
                .map(tournament -> places.threads().isIn(spot, tournament, errand.room()))
                .orElse(false);
        return here ? barriers.forbidden(errand, refused) : hold.anew(errand.posting(), errand.sheet());
    }

    /** A thread that was put away is taken out, and put away again behind the change. */
    private Verdict unarchived(Errand errand, Spot spot) {
        return switch (mail.archive(spot.channel(), false)) {
            case Outcome.Done done -> {
                if (errand.sheet().over()) {
                    places.tournament(errand.posting().subject())
                            .map(Subject::threadOf)
                            .ifPresent(thread ->
                                    barriers.wishes().accept(errand.room().parlor(), List.of(thread)));
                }
                yield hold.release(errand.posting(), new Verdict.Again(Duration.ZERO));
            }
            case Outcome.Refused refused -> hold.leave(errand.posting());
            case Outcome.Unreachable(Outcome.Cause cause, boolean perhapsDone, Duration again) ->
                hold.release(errand.posting(), new Verdict.Again(again));
        };
    }
}
