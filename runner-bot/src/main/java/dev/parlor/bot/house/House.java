package dev.parlor.bot.house;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import dev.parlor.bot.log.Faults;
import dev.parlor.bot.relay.Recollection;
import dev.parlor.bot.relay.Relay;
import dev.parlor.bot.relay.Stage;
import dev.parlor.commands.house.Desks;
import dev.parlor.core.Identifiers;
import dev.parlor.core.Step;
import dev.parlor.core.StepOutcome;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.DueWork;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A house that opens and closes: due steps are taken, and what happened is told, from the one to the other. */
@Singleton
public final class House implements AutoCloseable {
    private final Database database;
    private final Desks desks;
    private final List<Service> services;
    private final Relay relay;
    private final Identifiers names;
    private final InstantSource clock;
    private final Faults faults;
    private Runnable closing = () -> {};

    /**
     * A house that is not open yet.
     *
     * @param database its books
     * @param desks its desks
     * @param services what runs beside
     * @param names where the name of this node comes from
     * @param clock tells what is due
     * @param faults hears what goes wrong beside
     */
    @Inject
    public House(
            Database database,
            Desks desks,
            Set<Service> services,
            Identifiers names,
            InstantSource clock,
            Faults faults) {
        this.database = database;
        this.desks = desks;
        this.services = List.copyOf(services);
        this.names = names;
        this.clock = clock;
        this.faults = faults;
        this.relay = new Relay(
                database.notices(),
                new Recollection(desks.tournaments(), desks.betting()),
                clock,
                reporting("telling what happened"));
    }

    /**
     * Opens it.
     *
     * @param stage who is told what happens
     * @param before what is to be done before a step is taken
     */
    public synchronized void open(Stage stage, Consumer<Step> before) {
        DueWork work = new DueWork(
                database,
                names.next(),
                clock,
                step -> take(step, before),
                reporting("taking a step"),
                DueWork.Pace.STEADY);
        closing = () -> close(work);
        relay.start(stage);
        work.start();
        services.forEach(Service::start);
    }

    /** Closes it: no new step is taken, running ones end, what happened is told, and the books are closed. */
    @Override
    public synchronized void close() {
        closing.run();
        closing = () -> {};
    }

    private StepOutcome take(Step step, Consumer<Step> before) {
        before.accept(step);
        StepOutcome outcome = desks.tournaments().take(step);
        return outcome instanceof StepOutcome.NotMine ? desks.betting().take(step) : outcome;
    }

    private void close(DueWork work) {
        work.close();
        relay.close();
        services.reversed().forEach(Service::stop);
        database.close();
    }

    private Consumer<Throwable> reporting(String during) {
        return fault -> faults.report(during, fault);
    }
}
