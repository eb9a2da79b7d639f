package dev.parlor.ai.narrator;

import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Telling;

/**
 * A fight to be told.
 *
 * @param telling what happened
 * @param house what the house says about it
 */
record Story(Telling telling, BattleScript house) {}
