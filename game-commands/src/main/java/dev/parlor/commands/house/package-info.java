/** Commands about the house itself: its rules, what it keeps about people, and what its administrator may do. */
package dev.parlor.commands.house;
