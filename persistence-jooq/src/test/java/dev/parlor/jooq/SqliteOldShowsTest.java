package dev.parlor.jooq;

class SqliteOldShowsTest extends OldShowsRules {
    SqliteOldShowsTest() {
        super(Scratch.sqlite());
    }
}
