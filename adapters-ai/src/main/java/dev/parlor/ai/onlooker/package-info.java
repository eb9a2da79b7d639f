/** Onlookers: what a picture shows, in words of a fixed list; the last one counts colours and needs nobody. */
package dev.parlor.ai.onlooker;
