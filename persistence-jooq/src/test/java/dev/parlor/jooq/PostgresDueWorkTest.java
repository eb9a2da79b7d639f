package dev.parlor.jooq;

import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresDueWorkTest extends DueWorkRules {
    @RegisterExtension
    final Scratch scratch = Scratch.postgres();

    @Override
    Scratch scratch() {
        return scratch;
    }
}
