package dev.parlor.jooq;

class SqliteSameInteractionTest extends SameInteractionOnDatabase {
    SqliteSameInteractionTest() {
        super(Scratch.sqlite());
    }
}
