/**
 * The commands of a house as Discord wants them registered, how they are called in each language there, and what is
 * typed to use one.
 */
package dev.parlor.discord.commands;
