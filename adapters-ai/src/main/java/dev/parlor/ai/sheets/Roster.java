package dev.parlor.ai.sheets;

import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.WinProbability;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of the fighters whom a bracket knows by their ids only. */
public interface Roster {
    /** How people call a fighter. */
    String name(FighterId fighter);

    /** Who is how likely to win, if that is published. */
    Optional<WinProbability> chance(FighterId a, FighterId b);

    /** One that knows these fighters; others are called by their ids. */
    static Roster of(Collection<Fighter> fighters) {
        Map<FighterId, Fighter> known = fighters.stream().collect(Collectors.toMap(Fighter::id, Function.identity()));
        return new Roster() {
            @Override
            public String name(FighterId fighter) {
                return Optional.ofNullable(known.get(fighter))
                        .map(Fighter::name)
                        .orElse(fighter.value());
            }

            @Override
            public Optional<WinProbability> chance(FighterId a, FighterId b) {
                return Optional.ofNullable(known.get(a))
                        .flatMap(one -> Optional.ofNullable(known.get(b))
                                .map(other -> WinProbability.of(one.strength(), other.strength())));
            }
        };
    }
}
