package dev.parlor.ai.sheets;

import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Place;
import java.util.Optional;

/**
 * What the sheets of a bracket show.
 *
 * @param title what the tournament is called
 * @param bracket who meets whom, and how far it has come
 * @param roster who the fighters are
 * @param live the match that is on, if one is
 */
public record BracketBill(String title, Bracket bracket, Roster roster, Optional<Place> live) {}
