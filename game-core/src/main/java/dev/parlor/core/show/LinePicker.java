package dev.parlor.core.show;

import dev.parlor.core.chance.Chance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses the lines of one match: none twice, and none that begins like the one before it. When a section has nothing
 * left that keeps both, the beginnings may be alike; when all its lines are used up, they may come again, but never at
 * once.
 */
final class LinePicker {
    private static final Template NONE = new Template("", List.of(), new Opening(""));

    private final Phrasebook phrases;
    private final Chance chance;
    private final Evening evening;
    private final Set<String> used = new HashSet<>();
    private Template last = NONE;

    LinePicker(Phrasebook phrases, Chance chance, Evening evening) {
        this.phrases = phrases;
        this.chance = chance;
        this.evening = evening;
    }

    /** Says a line of the section. One number is drawn. */
    String say(Section section, Cast cast) {
        List<Template> choice = evening.freshest(choice(phrases.of(section)));
        Template template = choice.get(chance.index(choice.size()));
        used.add(template.text());
        evening.hear(template);
        last = template;
        return template.render(cast);
    }

    /** One of so many other things, such as traits. */
    int index(int bound) {
        return chance.index(bound);
    }

    private List<Template> choice(List<Template> all) {
        Predicate<Template> fresh = t -> !used.contains(t.text());
        Predicate<Template> begins = t -> !t.opening().equals(last.opening());
        Predicate<Template> other = t -> !t.text().equals(last.text());
        for (Predicate<Template> wish : List.of(fresh.and(begins), fresh, other.and(begins), other)) {
            List<Template> kept = all.stream().filter(wish).toList();
            if (!kept.isEmpty()) {
                return kept;
            }
        }
        return all;
    }
}
