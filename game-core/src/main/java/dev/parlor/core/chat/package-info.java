/**
 * Where a community plays in a chat, and which messages stand there: what the house tells by itself goes on with the same
 * messages after a restart.
 */
package dev.parlor.core.chat;
