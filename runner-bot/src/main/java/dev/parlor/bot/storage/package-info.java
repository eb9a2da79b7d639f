/** Where the books of the settings are: a file of SQLite or a database on a PostgreSQL server. */
package dev.parlor.bot.storage;
