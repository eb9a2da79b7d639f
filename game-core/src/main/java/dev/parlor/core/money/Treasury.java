package dev.parlor.core.money;

import java.time.Instant;
import java.util.Optional;

/** What the house gives and administrators take, within one transaction. */
record Treasury(EconomyDesk.Storage storage) {
    GrantOutcome grant(Grant grant) {
        Ledger ledger = storage.ledger();
        Amount room = room(ledger.balance(grant.mint(), grant.currency()));
        boolean isNew = ledger.find(grant.parlor(), grant.movement().key()).isEmpty();
        return isNew && grant.amount().compareTo(room) > 0
                ? new GrantOutcome.TooMuch(room)
                : post(grant, grant.movement());
    }

    GrantOutcome grant(Decree decree, Instant now) {
        Grant grant = decree.grant();
        return asBefore(decree, grant.movement().key())
                ? noted(grant(grant), decree, now)
                : new GrantOutcome.KeyTaken(decree.key());
    }

    ConfiscateOutcome confiscate(Decree decree, Instant now) {
        Movement movement = decree.confiscation();
        if (!asBefore(decree, movement.key())) {
            return new ConfiscateOutcome.KeyTaken(decree.key());
        }
        PurseBooks purse = purse(decree);
        return switch (storage.ledger().post(movement)) {
            case PostOutcome.Posted posted -> {
                note(decree, movement.key(), now);
                yield new ConfiscateOutcome.Confiscated(purse.balance(decree.currency()));
            }
            case PostOutcome.Repeated repeated -> new ConfiscateOutcome.Repeated(purse.behind(movement));
            case PostOutcome.KeyTaken taken -> new ConfiscateOutcome.KeyTaken(decree.key());
            case PostOutcome.Overdrawn overdrawn ->
                new ConfiscateOutcome.CannotCover(overdrawn.balance(), overdrawn.needed());
        };
    }

    /** The written reason is part of the decree: the same key with another one is another decree. */
    private boolean asBefore(Decree decree, String key) {
        Optional<Note> note = storage.notes().find(decree.parlor(), key);
        return note.isEmpty() || note.get().reason().equals(decree.reason());
    }

    private GrantOutcome noted(GrantOutcome outcome, Decree decree, Instant now) {
        if (outcome instanceof GrantOutcome.Granted) {
            note(decree, decree.grant().movement().key(), now);
        }
        return outcome;
    }

    private void note(Decree decree, String key, Instant now) {
        storage.notes().add(new Note(decree.parlor(), key, now, decree.admin(), decree.reason()));
    }

    private GrantOutcome post(Grant grant, Movement movement) {
        PurseBooks purse = new PurseBooks(storage.ledger(), new Account.Purse(grant.parlor(), grant.player()));
        return switch (storage.ledger().post(movement)) {
            case PostOutcome.Posted posted -> new GrantOutcome.Granted(purse.balance(grant.currency()));
            case PostOutcome.Repeated repeated -> new GrantOutcome.Repeated(purse.behind(movement));
            case PostOutcome.KeyTaken taken -> new GrantOutcome.KeyTaken(grant.key());
            case PostOutcome.Overdrawn overdrawn ->
                throw new IllegalStateException("A mint cannot be overdrawn: " + overdrawn);
        };
    }

    private PurseBooks purse(Decree decree) {
        return new PurseBooks(storage.ledger(), new Account.Purse(decree.parlor(), decree.player()));
    }

    private static Amount room(Balance mint) {
        return new Amount(Math.max(0, Long.MAX_VALUE + mint.value()));
    }
}
