/** The storage of Parlor on SQLite and PostgreSQL: one schema, one set of queries, and what the two need done differently. */
package dev.parlor.jooq;
