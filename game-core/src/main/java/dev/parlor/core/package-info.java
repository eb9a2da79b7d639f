/** What every feature shares: the names of communities and players, and the contract of a transaction. */
package dev.parlor.core;
