package dev.parlor.ai.narrator;

import dev.parlor.ai.chat.Chat;
import dev.parlor.ai.chat.ChatRequest;
import dev.parlor.ai.chat.Said;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Provider;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Turn;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Narration;
import java.time.Duration;

/** A narrator behind an API of the OpenAI shape. What of its answer is unfit, the house says in its place. */
public final class ChatNarrator implements Provider<Story, Narration> {
    private final Chat chat;
    private final Judge judge;

    /**
     * A narrator.
     *
     * @param chat who is asked
     * @param blocklist what is never said
     */
    public ChatNarrator(Chat chat, Blocklist blocklist) {
        this.chat = chat;
        judge = new Judge(new Wording(blocklist));
    }

    @Override
    public String name() {
        return chat.name();
    }

    @Override
    public Duration cap() {
        return chat.cap();
    }

    @Override
    public Standing standing() {
        return chat.standing();
    }

    @Override
    public Outcome<Narration> ask(Story story, Turn turn) {
        ChatRequest request = Prompt.of(story.telling());
        Duration before = turn.deadline().left();
        return switch (chat.ask(request, turn)) {
            case Outcome.Failed<Said>(Failure why) -> Outcome.failed(why);
            case Outcome.Ok<Said>(Said said) -> {
                Judged judged = judge.judge(said, story.telling());
                Duration took = before.minus(turn.deadline().left());
                boolean enough = judged.isFlawless() || !turn.deadline().leaves(took.plus(took.dividedBy(4)));
                yield enough ? told(story, said, judged) : repaired(story, said, judged, turn);
            }
        };
    }

    /** Asks once more, with what was wrong, if the time allows for an answer as slow as the first. */
    private Outcome<Narration> repaired(Story story, Said first, Judged judged, Turn turn) {
        ChatRequest request = Prompt.again(Prompt.of(story.telling()), judged.problems());
        if (chat.ask(request, turn) instanceof Outcome.Ok<Said>(Said second)) {
            Judged anew = judge.judge(second, story.telling());
            return anew.saysMoreThan(judged) ? told(story, second, anew) : told(story, first, judged);
        }
        return told(story, first, judged);
    }

    private Outcome<Narration> told(Story story, Said said, Judged judged) {
        if (!judged.isUsable()) {
            chat.rest(said.model());
            String problem = judged.problems().stream().findFirst().orElse("hardly a line");
            return Outcome.failed(new Failure.BadOutput(problem));
        }
        Credit credit = new Credit(chat.name(), said.model(), Prompt.VERSION);
        return Outcome.ok(new Narration(new Splice(story).script(judged), judged.sketches(), credit));
    }
}
