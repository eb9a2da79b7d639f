package dev.parlor.commands.house;

import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.Director;

/**
 * Where shows are made.
 *
 * @param director directs them
 * @param backstage tells an operator how everybody outside does
 * @param wardrobe where the pictures of players are
 */
public record Theatre(Director director, Backstage backstage, Wardrobe wardrobe) {}
