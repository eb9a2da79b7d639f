/** What Discord knows of the bot itself: who runs it, and how it is reached. */
package dev.parlor.discord.office;
