/** What those who run the bot itself ask and order: how it does, and that its settings are read again. */
package dev.parlor.commands.office;
