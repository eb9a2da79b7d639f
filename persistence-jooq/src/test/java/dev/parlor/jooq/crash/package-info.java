/** Evenings that are killed at any instant and come to the same end. */
package dev.parlor.jooq.crash;
