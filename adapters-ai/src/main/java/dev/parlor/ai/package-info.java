/** Narrators, painters and onlookers: chains that end in a local one that cannot fail. */
package dev.parlor.ai;
