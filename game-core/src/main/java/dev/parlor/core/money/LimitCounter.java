package dev.parlor.core.money;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sets limits, at one instant, within one transaction. */
record LimitCounter(Players players, EconomyRules rules, Instant now) {
    LimitOutcome set(SetLimit wish) {
        SelfLimits present = players.limits(wish.scope(), wish.player()).at(now);
        return switch (wish) {
            case SetLimit.CapLoss cap -> cap(cap, present);
            case SetLimit.CoolOff pause -> coolOff(pause, present);
            case SetLimit.Exclude pause -> exclude(pause, present);
        };
    }

    private LimitOutcome cap(SetLimit.CapLoss wish, SelfLimits present) {
        if (!rules.currencies().allow(wish.currency(), Coin.Use.STAKE)) {
            return new LimitOutcome.NotStakeable(wish.currency());
        }
        Instant due = now.plus(rules.limits().loosening());
        LossCap changed = present.lossCap(wish.currency()).changed(wish.cap(), now, due);
        SelfLimits limits = keep(wish, present.capping(wish.currency(), changed));
        return changed.later()
                .<LimitOutcome>map(later -> new LimitOutcome.Later(limits, later.due()))
                .orElseGet(() -> new LimitOutcome.InForce(limits));
    }

    private LimitOutcome coolOff(SetLimit.CoolOff wish, SelfLimits present) {
        return refused(wish.length(), rules.limits().coolOff(), present.coolOff())
                .orElseGet(() -> new LimitOutcome.InForce(keep(wish, present.coolingOff(now.plus(wish.length())))));
    }

    private LimitOutcome exclude(SetLimit.Exclude wish, SelfLimits present) {
        return refused(wish.length(), rules.limits().exclusion(), present.excluded())
                .orElseGet(() -> new LimitOutcome.InForce(keep(wish, present.excluding(now.plus(wish.length())))));
    }

    private Optional<LimitOutcome> refused(Duration length, LimitRules.Range range, Optional<Instant> present) {
        if (!range.contains(length)) {
            return Optional.of(new LimitOutcome.OutOfRange(range.shortest(), range.longest()));
        }
        return present.filter(until -> until.isAfter(now.plus(length))).map(LimitOutcome.CannotShorten::new);
    }

    private SelfLimits keep(SetLimit wish, SelfLimits limits) {
        players.keep(wish.scope(), wish.player(), limits);
        return limits;
    }
}
