/** The moments of a game as every chat announces them, made from the facts that the desks leave. */
package dev.parlor.commands.moment;
