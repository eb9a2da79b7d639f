/**
 * Asks providers one after another and lets none of them do harm: each has its pace, its rest after failures and its
 * slice of the time, and each failure is one of a known few.
 */
package dev.parlor.ai.guard;
