package dev.parlor.jooq;

class PostgresOldShowsTest extends OldShowsRules {
    PostgresOldShowsTest() {
        super(Scratch.postgres());
    }
}
