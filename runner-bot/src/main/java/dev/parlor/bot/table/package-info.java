/**
 * The local table: several people at one console, with the commands of every chat, house punters who keep the pools
 * alive, and a host who announces the next tournament when one ends.
 */
package dev.parlor.bot.table;
