package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import java.util.List;
import java.util.Optional;

/** The books as players and administrators read them, within one transaction. */
record Statements(EconomyDesk.Storage storage) {
    List<HistoryLine> history(Account.Purse purse, Currency currency, long before, int most) {
        return storage.ledger().page(purse, currency, before, most).stream()
                .map(posting -> line(purse, posting))
                .toList();
    }

    List<AuditLine> audit(ParlorId parlor, int most) {
        return storage.notes().newest(parlor, most).stream()
                .map(note ->
                        new AuditLine(storage.ledger().find(parlor, note.key()).orElseThrow(), note))
                .toList();
    }

    private HistoryLine line(Account.Purse purse, Posting posting) {
        Movement movement = posting.movement();
        return new HistoryLine(
                posting.number(),
                posting.at(),
                movement.currency(),
                movement.reason(),
                posting.delta(),
                posting.after(),
                Links.of(movement, purse),
                movement.key(),
                written(movement));
    }

    /** Only decrees have notes. */
    private Optional<WrittenReason> written(Movement movement) {
        return switch (movement.reason()) {
            case GRANT, CONFISCATION ->
                storage.notes().find(movement.parlor(), movement.key()).map(Note::reason);
            default -> Optional.empty();
        };
    }
}
