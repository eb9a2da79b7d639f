package dev.parlor.jooq;

class SqliteErasureTest extends ErasureRules {
    SqliteErasureTest() {
        super(Scratch.sqlite());
    }
}
