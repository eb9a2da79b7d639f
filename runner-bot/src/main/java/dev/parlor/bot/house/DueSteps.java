package dev.parlor.bot.house;

import dev.parlor.bot.log.Faults;
import dev.parlor.commands.house.Desks;
import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.DueWork;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * Takes the due steps of all desks.
 *
 * @param database where they are planned
 * @param node who takes them
 * @param desks whose steps they are
 * @param clock tells what is due
 * @param faults hears what goes wrong
 */
record DueSteps(Database database, String node, Desks desks, InstantSource clock, Faults faults) {
    /** Begins; what is given is done before each step. */
    DueWork start(Consumer<Step> before) {
        DueWork work = new DueWork(
                database,
                node,
                clock,
                step -> take(step, before),
                fault -> faults.report("taking a step", fault),
                DueWork.Pace.STEADY);
        work.start();
        return work;
    }

    private StepOutcome take(Step step, Consumer<Step> before) {
        before.accept(step);
        StepOutcome outcome = desks.tournaments().take(step);
        return outcome instanceof StepOutcome.NotMine ? desks.betting().take(step) : outcome;
    }
}
