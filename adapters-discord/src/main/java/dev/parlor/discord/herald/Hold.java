package dev.parlor.discord.herald;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.HoldOutcome;
import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.PostingDesk;
import dev.parlor.core.chat.Spot;
import java.time.Duration;
import java.util.function.Supplier;

/** What this process does with the messages that it holds. */
record Hold(PostingDesk desk, String node) {
    private static final int MOST_EDITIONS = 3;

    /** No sheet has it. */
    private static final Sha256 UNKNOWN = Sha256.of("");

    /** Who was held up for longer than its lease does not post what another process may be posting. */
    Verdict trying(Posting posting, ChannelId channel, Supplier<Verdict> post) {
        return switch (desk.trying(posting.subject(), node, channel)) {
            case HoldOutcome.Kept kept -> post.get();
            case HoldOutcome.NotHeld lost -> new Verdict.Held(Duration.ZERO);
        };
    }

    Verdict stands(Posting posting, Spot spot, Sheet sheet) {
        desk.stands(posting.subject(), node, spot, sheet.digest(), posting.wanted());
        return new Verdict.Told();
    }

    /** Of a message that is found again nobody knows what it shows, so it is changed next. */
    Verdict found(Posting posting, Spot spot) {
        desk.stands(posting.subject(), node, spot, UNKNOWN, posting.told());
        return again();
    }

    Verdict leave(Posting posting) {
        desk.leave(posting.subject(), node, posting.wanted());
        return new Verdict.Quiet();
    }

    Verdict release(Posting posting, Verdict verdict) {
        desk.release(posting.subject(), node);
        return verdict;
    }

    /** Whoever removes a message time and again does not want it. */
    Verdict anew(Posting posting, Sheet sheet) {
        boolean past = sheet.over() && posting.spot().isPresent();
        if (past || posting.edition() >= MOST_EDITIONS) {
            return leave(posting);
        }
        desk.lost(posting.subject(), node);
        return release(posting, again());
    }

    private static Verdict again() {
        return new Verdict.Again(Duration.ZERO);
    }
}
