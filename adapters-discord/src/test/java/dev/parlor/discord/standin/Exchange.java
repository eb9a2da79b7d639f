package dev.parlor.discord.standin;

import java.time.Duration;

/**
 * A request and what was said to it.
 *
 * @param request what was asked
 * @param status what was said, 0 if nothing
 * @param took from the arrival to the end of the answer
 * @param tricked whether the answer was a trick
 */
public record Exchange(Request request, int status, Duration took, boolean tricked) {}
