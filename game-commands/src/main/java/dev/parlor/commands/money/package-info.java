/** Commands about purses: registration, the daily pay, gifts, statements, tables, and what players forbid themselves. */
package dev.parlor.commands.money;
