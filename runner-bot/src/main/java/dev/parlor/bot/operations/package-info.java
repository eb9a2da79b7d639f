/** What an operator does with the books from the command line: copy them, bring a copy back, and check them. */
package dev.parlor.bot.operations;
