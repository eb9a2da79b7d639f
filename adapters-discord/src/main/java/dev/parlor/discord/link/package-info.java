/**
 * The narrow way between the house and Discord: interactions come in as records of the house, requests go out as a route,
 * JSON and files, and each says how it ended. No library for Discord shows through it.
 */
package dev.parlor.discord.link;
