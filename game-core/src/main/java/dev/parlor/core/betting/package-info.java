/**
 * Pari-mutuel betting: pools, odds that show what a stake would get back if the pool closed now, settlement in exact
 * whole units, and the desk that moves every stake and payout through the ledger once.
 */
package dev.parlor.core.betting;
