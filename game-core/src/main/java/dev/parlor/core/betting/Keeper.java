package dev.parlor.core.betting;

/** Who locks, pays and voids a pool. Bets are placed at the {@link BettingDesk}, whoever keeps the pool. */
public enum Keeper {
    /** The {@link BettingDesk}, whenever somebody asks it to. */
    DESK,
    /** The game whose end the pool is about, in steps of its own that go through the {@link Floor}. */
    GAME
}
