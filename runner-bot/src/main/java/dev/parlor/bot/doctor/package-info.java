/** {@code parlor doctor}: looks at everything that Parlor stands on, and says what to do about what is wrong. */
package dev.parlor.bot.doctor;
