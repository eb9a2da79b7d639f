package dev.parlor.bot.gallery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tournament in the gallery.
 *
 * @param name what it is called
 * @param line what became of it, in one line
 * @param poster its champion, if there is one
 * @param brackets its bracket, on as many sheets as it takes
 * @param exhibits its matches, in their order
 */
public record Night(String name, String line, Optional<Hung> poster, List<Hung> brackets, List<Exhibit> exhibits) {
    /** Copies the lists. */
    public Night {
        brackets = List.copyOf(brackets);
        exhibits = List.copyOf(exhibits);
    }

    Stream<Hung> pictures() {
        return Stream.of(poster.stream(), brackets.stream(), exhibits.stream().flatMap(Exhibit::pictures))
                .flatMap(pictures -> pictures);
    }
}
