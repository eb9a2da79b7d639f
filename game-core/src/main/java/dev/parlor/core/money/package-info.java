/**
 * Money: amounts that cannot be negative or overflow silently, and balanced movements between accounts. Only the
 * {@link dev.parlor.core.money.Ledger} changes a balance.
 */
package dev.parlor.core.money;
