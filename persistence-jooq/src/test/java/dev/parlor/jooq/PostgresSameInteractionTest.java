package dev.parlor.jooq;

class PostgresSameInteractionTest extends SameInteractionOnDatabase {
    PostgresSameInteractionTest() {
        super(Scratch.postgres());
    }
}
