/** The local painter: pictures of the house's own making, out of a seed, a theme and what a fighter is known by. */
package dev.parlor.ai.local;
