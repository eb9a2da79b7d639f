/**
 * The rules, use cases and ports of Parlor, and a storage in memory, so that this one jar plays a whole evening.
 * It requires nothing but {@code java.base}.
 */
module dev.parlor.core {
    exports dev.parlor.core;
    exports dev.parlor.core.betting;
    exports dev.parlor.core.card;
    exports dev.parlor.core.chance;
    exports dev.parlor.core.chat;
    exports dev.parlor.core.fighter;
    exports dev.parlor.core.interaction;
    exports dev.parlor.core.memory;
    exports dev.parlor.core.money;
    exports dev.parlor.core.node;
    exports dev.parlor.core.privacy;
    exports dev.parlor.core.rarity;
    exports dev.parlor.core.show;
    exports dev.parlor.core.slots;
    exports dev.parlor.core.tournament;
}
