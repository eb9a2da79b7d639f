/** Commands about tournaments: what is on, who takes part, and what the organiser may do. */
package dev.parlor.commands.tournament;
