/** Commands about bets: what can be bet on, what it pays, and what one has on. */
package dev.parlor.commands.betting;
