package dev.parlor.commands.house;

import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.Director;

/**
 * Where shows are made.
 *
 * @param director directs them
 * @param backstage tells an operator how everybody outside does
 */
public record Theatre(Director director, Backstage backstage) {}
