package dev.parlor.commands.moment;

import dev.parlor.commands.Illustration;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Passage;
import dev.parlor.core.show.Scene;
import java.util.ArrayList;
import java.util.List;

/**
 * Scenes of a show in a chat: the lines are shared out among the scenes, the entrance first and the verdict last.
 *
 * @param words the language of what is not narrated
 */
public record Narration(Words words) {
    /**
     * A scene.
     *
     * @param scene what the audience gets
     * @return its lines and its picture
     */
    public Reply scene(Scene scene) {
        List<Text> lines = lines(scene.show().script());
        int from = (scene.number() - 1) * lines.size() / scene.of();
        int to = scene.number() * lines.size() / scene.of();
        Reply told = Reply.publicly(Text.lines(lines.subList(from, to)));
        return scene.picture().map(Illustration::of).map(told::with).orElse(told);
    }

    /** What was told up to a scene, and in it. */
    Text until(Scene scene) {
        List<Text> lines = lines(scene.show().script());
        return Text.lines(lines.subList(0, scene.number() * lines.size() / scene.of()));
    }

    /** The end of a show. */
    static Text end(BattleScript script) {
        return Text.lines(List.of(story(script.finish().text()), story(script.verdict())));
    }

    /** The lines of a whole show, and which round begins where. */
    List<Text> lines(BattleScript script) {
        List<Text> lines =
                new ArrayList<>(script.intro().stream().map(Narration::story).toList());
        int round = 0;
        for (Passage passage : script.fight()) {
            if (passage.round() != round) {
                round = passage.round();
                lines.add(words.say("moment.round", Slot.number("round", round)));
            }
            lines.add(story(passage.text()));
        }
        lines.add(story(script.finish().text()));
        lines.add(story(script.verdict()));
        return lines;
    }

    private static Text story(String line) {
        return Text.of(new Span.Story(line));
    }
}
