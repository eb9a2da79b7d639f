package dev.parlor.bot.exhibition;

import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.money.Balance;
import dev.parlor.core.tournament.Bracket;
import java.util.List;
import java.util.Optional;

/**
 * A whole exhibition when it is over.
 *
 * @param programme what hung at the door
 * @param stories every match, in order
 * @param bracket the bracket at the end
 * @param champion who won
 * @param runnerUp who lost the last match
 * @param third who won the match for the third place, where there was one
 * @param standings the punters, the greatest gain first
 * @param house what the house took
 * @param conservation the sum over all accounts; anything but 0 is a fault
 * @param run the proof of the run itself: its seed and whom it picked
 */
record Report(
        Programme programme,
        List<MatchStory> stories,
        Bracket bracket,
        Starter champion,
        Starter runnerUp,
        Optional<Starter> third,
        List<Standing> standings,
        Balance house,
        Balance conservation,
        DrawProof run) {
    Report {
        stories = List.copyOf(stories);
        standings = List.copyOf(standings);
    }
}
