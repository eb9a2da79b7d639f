/** What the program writes down for its operator: one file, bounded, without secrets, and without lines that users forge. */
package dev.parlor.bot.log;
