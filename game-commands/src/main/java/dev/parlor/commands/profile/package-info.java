/** What players show of themselves: names, pictures, and the fighters they led. */
package dev.parlor.commands.profile;
