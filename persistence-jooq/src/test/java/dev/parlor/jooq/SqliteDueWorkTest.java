package dev.parlor.jooq;

import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteDueWorkTest extends DueWorkRules {
    @RegisterExtension
    final Scratch scratch = Scratch.sqlite();

    @Override
    Scratch scratch() {
        return scratch;
    }
}
