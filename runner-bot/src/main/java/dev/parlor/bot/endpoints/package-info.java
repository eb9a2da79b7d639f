/** What the operator sees of a house that is open: its numbers and its health over HTTP. */
package dev.parlor.bot.endpoints;
