package dev.parlor.core.betting;

import dev.parlor.core.Agenda;
import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import java.time.Instant;
import java.util.Optional;

/** Pays the pools of the {@link BettingDesk} and plans what is left to pay, within one transaction. */
record PoolSteps(Floor floor, Agenda agenda, Instant now) {
    static final String TASK = "pool.pay";

    SettleOutcome settle(SettlePool order) {
        SettleOutcome outcome = floor.settle(order);
        if (outcome instanceof SettleOutcome.Settling settling) {
            agenda.plan(step(settling.pool().id()), now);
        }
        return outcome;
    }

    VoidOutcome voidPool(VoidPool order) {
        VoidOutcome outcome = floor.voidPool(order);
        if (outcome instanceof VoidOutcome.Voiding voiding) {
            agenda.plan(step(voiding.pool().id()), now);
        }
        return outcome;
    }

    StepOutcome take(Step step) {
        return agenda.take(step, now, () -> pay(new PoolId(step.subject())));
    }

    private StepOutcome pay(PoolId id) {
        return floor.pools().find(id).map(this::pay).orElseGet(StepOutcome.NothingToDo::new);
    }

    private StepOutcome pay(Pool pool) {
        if (pool instanceof Pool.Settling settling) {
            settle(new SettlePool(pool.id(), settling.winners(), Optional.empty()));
        } else if (pool instanceof Pool.Voiding voiding) {
            voidPool(VoidPool.of(pool.id(), voiding.reason()));
        } else {
            return new StepOutcome.NothingToDo();
        }
        return new StepOutcome.Done();
    }

    private static Step step(PoolId pool) {
        return new Step(TASK, pool.value());
    }
}
