package dev.parlor.ai.inbox;

import java.util.List;

/**
 * What is taken of a call. Whatever else it says is forgotten.
 *
 * @param batches numbers under which a provider may have painted
 * @param pictures addresses of pictures, on hosts that the operator allows
 */
public record Notice(List<Long> batches, List<String> pictures) {
    /** Copies the lists. */
    public Notice {
        batches = List.copyOf(batches);
        pictures = List.copyOf(pictures);
    }
}
