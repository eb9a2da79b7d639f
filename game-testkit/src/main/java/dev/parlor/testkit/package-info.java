/** Fixtures, seeded runs and the contract tests that every storage of Parlor must pass. */
package dev.parlor.testkit;
