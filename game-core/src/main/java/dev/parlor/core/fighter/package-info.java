/** Who fights: fighters out of NFTs or cards, how strong they are, and what that is worth against another. */
package dev.parlor.core.fighter;
