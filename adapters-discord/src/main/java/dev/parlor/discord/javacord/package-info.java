/**
 * The gateway by way of Javacord, which is not maintained any more. It is left nothing but what it does well: the socket,
 * heartbeats, and beginning and resuming sessions. Everything that it would make of Discord's events, and its own way to the
 * REST API, stays unused. No other package knows of it.
 */
package dev.parlor.discord.javacord;
