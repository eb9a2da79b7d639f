package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.BUTTONS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.interaction.Button;
import dev.parlor.core.interaction.Buttons;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;

/** What stands behind buttons, in a database. */
record JooqButtons(DSLContext dsl) implements Buttons {
    @Override
    public Optional<Button> find(ParlorId parlor, String id) {
        return dsl.selectFrom(BUTTONS)
                .where(BUTTONS.PARLOR.eq(parlor.value()))
                .and(BUTTONS.ID.eq(id))
                .fetchOptional(row -> new Button(parlor, id, row.getBody(), Nanos.instant(row.getExpiresAt())));
    }

    @Override
    public void add(Button button) {
        int added = dsl.insertInto(BUTTONS)
                .set(BUTTONS.PARLOR, button.parlor().value())
                .set(BUTTONS.ID, button.id())
                .set(BUTTONS.BODY, button.text())
                .set(BUTTONS.EXPIRES_AT, Nanos.of(button.expires()))
                .onConflict(BUTTONS.PARLOR, BUTTONS.ID)
                .doNothing()
                .execute();
        if (added == 0) {
            throw new IllegalStateException("There is a button " + button.id());
        }
    }

    @Override
    public int prune(Instant before, int most) {
        return new Pruning(BUTTONS, BUTTONS.EXPIRES_AT, Nanos.of(before)).run(dsl, most);
    }
}
