/** Openings into stages of the betting rules that are not part of their API, so that each can be timed on its own. */
package dev.parlor.core.betting;
