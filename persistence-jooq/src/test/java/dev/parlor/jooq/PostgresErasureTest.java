package dev.parlor.jooq;

class PostgresErasureTest extends ErasureRules {
    PostgresErasureTest() {
        super(Scratch.postgres());
    }
}
