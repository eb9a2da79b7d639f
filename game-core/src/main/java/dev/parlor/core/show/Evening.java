package dev.parlor.core.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an audience has heard so far. A narrator that is given the same evening for several matches prefers the lines that
 * were said least, so that a whole tournament sounds fresh. It only remembers; not for several threads at once.
 */
public final class Evening {
    private final Map<String, Integer> heard = new HashMap<>();

    /** Begins an evening on which nothing has been said. */
    public Evening() {}

    void hear(Template template) {
        heard.merge(template.text(), 1, Integer::sum);
    }

    /** Those of some templates that were said least. */
    List<Template> freshest(List<Template> templates) {
        int least = templates.stream().mapToInt(this::times).min().orElse(0);
        return templates.stream().filter(t -> times(t) == least).toList();
    }

    private int times(Template template) {
        return heard.getOrDefault(template.text(), 0);
    }
}
