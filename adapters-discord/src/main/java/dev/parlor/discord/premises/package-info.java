/** The channels of a server as rooms for a community: what they are, and what the house may do in them. */
package dev.parlor.discord.premises;
