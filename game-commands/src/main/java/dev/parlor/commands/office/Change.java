package dev.parlor.commands.office;

/**
 * A setting that is not as it was.
 *
 * @param key its name
 * @param before what was set, any text that everybody who may reload may see; empty for nothing
 * @param after what is set, likewise
 * @param effect from when on it counts
 */
public record Change(String key, String before, String after, Effect effect) {}
