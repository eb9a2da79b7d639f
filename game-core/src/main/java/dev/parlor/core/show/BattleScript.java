package dev.parlor.core.show;

import java.util.List;
import java.util.stream.Stream;

/**
 * A narrated fight, ready to be shown line by line.
 *
 * @param intro what is said before the first round; the last line names the odds
 * @param fight the lines up to the finishing move, in order; a remark between two rounds belongs to the last beat before
 *     it
 * @param finish the line of the finishing move
 * @param verdict what is said when it is over; names the winner
 */
public record BattleScript(List<String> intro, List<Passage> fight, Passage finish, String verdict) {
    /** Copies the lines. */
    public BattleScript {
        intro = List.copyOf(intro);
        fight = List.copyOf(fight);
    }

    /**
     * Everything that is said.
     *
     * @return all lines in order
     */
    public List<String> lines() {
        return Stream.of(
                        intro.stream(), fight.stream().map(Passage::text), Stream.of(finish.text()), Stream.of(verdict))
                .flatMap(lines -> lines)
                .toList();
    }
}
