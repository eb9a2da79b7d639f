/** How rare a token is within its collection, after OpenRarity: rank 1 is the rarest. */
package dev.parlor.core.rarity;
