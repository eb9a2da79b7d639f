package dev.parlor.bot.house;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.parlor.bot.relay.Relay;
import dev.parlor.bot.relay.Stage;
import dev.parlor.core.Step;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.DueWork;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A house that opens and closes: due steps are taken, and what happened is told, from the one to the other. */
@Singleton
public final class House implements AutoCloseable {
    private final Database database;
    private final DueSteps steps;
    private final Relay relay;
    private final List<Service> services;
    private Runnable closing;

    @Inject
    House(Database database, DueSteps steps, Relay relay, Set<Service> services) {
        this.database = database;
        this.steps = steps;
        this.relay = relay;
        this.services = List.copyOf(services);
        this.closing = database::close;
    }

    /**
     * Opens it.
     *
     * @param stage who is told what happens
     * @param before what is to be done before a step is taken
     */
    public synchronized void open(Stage stage, Consumer<Step> before) {
        relay.start(stage);
        DueWork work = steps.start(before);
        closing = () -> close(work);
        services.forEach(Service::start);
    }

    /** Closes it: no new step is taken, running ones end, what happened is told, and the books are closed. */
    @Override
    public synchronized void close() {
        closing.run();
        closing = () -> {};
    }

    private void close(DueWork work) {
        work.close();
        relay.close();
        services.reversed().forEach(Service::stop);
        database.close();
    }
}
