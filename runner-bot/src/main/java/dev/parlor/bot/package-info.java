/** The program behind {@code ./parlor}. */
package dev.parlor.bot;
