package dev.parlor.core.show;

import dev.parlor.core.ParlorId;
import java.util.List;

/** What an operator sees of those who make the show. */
@FunctionalInterface
public interface Backstage {
    /**
     * How everybody outside does, in the order in which they are asked.
     *
     * @param parlor the community that asks
     * @return one line for each; none if the house does everything itself
     */
    List<ProviderStatus> providers(ParlorId parlor);
}
