/**
 * The chat commands as every chat sees them: what they take, who may use them, and what they answer. A chat's adapter
 * turns what a person did into a {@link dev.parlor.commands.Request} and shows the {@link dev.parlor.commands.Reply}.
 */
package dev.parlor.commands;
