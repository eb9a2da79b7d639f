package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The books as players and administrators read them, inside a transaction that is already running.
 *
 * @param storage what the transaction sees stored
 */
public record Statements(EconomyDesk.Storage storage) {
    /**
     * One page of a player's history.
     *
     * @param purse whose purse
     * @param currency what to count
     * @param before only lines with a smaller number
     * @param most how many lines at most, 1 or more
     * @return the lines, newest first
     */
    public List<HistoryLine> history(Account.Purse purse, Currency currency, long before, int most) {
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

    /**
     * What a player is and has achieved.
     *
     * @param player who it is
     * @param levels how experience becomes a level
     * @return the numbers
     */
    public Stats stats(Player player, Levels levels) {
        Career career = storage.players().career(player.parlor(), player.id());
        int level = levels.level(career.xp());
        OptionalLong next = level < Levels.HIGHEST ? OptionalLong.of(levels.xp(level + 1)) : OptionalLong.empty();
        return new Stats(player, level, next, career, storage.players().records(player.parlor(), player.id()));
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
