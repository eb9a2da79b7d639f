package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ANSWERS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.interaction.Act;
import dev.parlor.core.interaction.Answers;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What was answered, in a database. */
record JooqAnswers(DSLContext dsl) implements Answers {
    @Override
    public Optional<String> find(Act act) {
        return dsl.select(ANSWERS.BODY)
                .from(ANSWERS)
                .where(of(act.parlor(), act.player()))
                .and(ANSWERS.ACT.eq(act.id()))
                .fetchOptional(ANSWERS.BODY);
    }

    @Override
    public String keep(Act act, String text, Instant at) {
        int kept = dsl.insertInto(ANSWERS)
                .set(ANSWERS.PARLOR, act.parlor().value())
                .set(ANSWERS.PLAYER, act.player().value())
                .set(ANSWERS.ACT, act.id())
                .set(ANSWERS.BODY, text)
                .set(ANSWERS.KEPT_AT, Nanos.of(at))
                .onConflict(ANSWERS.PARLOR, ANSWERS.PLAYER, ANSWERS.ACT)
                .doNothing()
                .execute();
        return kept == 1 ? text : find(act).orElseThrow();
    }

    @Override
    public void forget(ParlorId parlor, PlayerId player) {
        dsl.deleteFrom(ANSWERS).where(of(parlor, player)).execute();
    }

    @Override
    public int prune(Instant before, int most) {
        return new Pruning(ANSWERS, ANSWERS.KEPT_AT, Nanos.of(before)).run(dsl, most);
    }

    private static Condition of(ParlorId parlor, PlayerId player) {
        return ANSWERS.PARLOR.eq(parlor.value()).and(ANSWERS.PLAYER.eq(player.value()));
    }
}
