/**
 * The card game's mathematics: rarities and their drop tables, pity, and what pulls cost on average. All results are
 * exact fractions.
 */
package dev.parlor.core.card;
