package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.interaction.Act;
import dev.parlor.core.interaction.Answers;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was answered, in memory. */
final class MemoryAnswers implements Answers {
    private final Table<Act, Answer> answers;

    private record Answer(Act act, String text, Instant at) {}

    MemoryAnswers(Journal journal) {
        this.answers = new Table<>(journal);
    }

    @Override
    public Optional<String> find(Act act) {
        return answers.find(act).map(Answer::text);
    }

    @Override
    public String keep(Act act, String text, Instant at) {
        return find(act).orElseGet(() -> {
            answers.put(act, new Answer(act, text, at));
            return text;
        });
    }

    @Override
    public void forget(ParlorId parlor, PlayerId player) {
        answers.rows()
                .map(Answer::act)
                .filter(act -> act.parlor().equals(parlor) && act.player().equals(player))
                .toList()
                .forEach(answers::remove);
    }

    @Override
    public int prune(Instant before, int most) {
        List<Answer> old = answers.rows()
                .filter(answer -> answer.at().isBefore(before))
                .sorted(Comparator.comparing(Answer::at))
                .limit(most)
                .toList();
        old.forEach(answer -> answers.remove(answer.act()));
        return old.size();
    }
}
