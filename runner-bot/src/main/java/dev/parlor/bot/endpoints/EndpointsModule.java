package dev.parlor.bot.endpoints;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import dev.parlor.bot.doctor.DiskSpace;
import dev.parlor.bot.house.Service;
import dev.parlor.bot.log.Faults;
import dev.parlor.bot.settings.Settings;
import dev.parlor.core.money.AuditDesk;
import dev.parlor.jooq.Database;
import dev.parlor.jooq.JooqTransactions;
import dev.parlor.web.HealthCheck;
import dev.parlor.web.Metrics;

/** Serves the endpoints beside a house. Other modules add what {@code /health} asks to the same set. */
public final class EndpointsModule extends AbstractModule {
    /** Made by who puts the house together. */
    public EndpointsModule() {}

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), Service.class).addBinding().to(Endpoints.class);
        Multibinder.newSetBinder(binder(), HealthCheck.class);
    }

    @Provides
    @Singleton
    Metrics metrics(Database database, JooqTransactions transactions, Faults faults) {
        Metrics metrics = new Metrics(new AuditDesk(transactions)::flows);
        new DatabaseNumbers(database).addTo(metrics);
        metrics.counter(
                "parlor.faults",
                "How many faults this process has written down, each with its reference.",
                faults::count);
        return metrics;
    }

    @ProvidesIntoSet
    HealthCheck database(Database database) {
        return new HealthCheck("database", () -> Pulse.database(database));
    }

    @ProvidesIntoSet
    HealthCheck steps(Database database) {
        return new HealthCheck("steps", () -> Pulse.steps(database.backlog()));
    }

    @ProvidesIntoSet
    HealthCheck disk(Settings settings) {
        return new HealthCheck("disk", () -> Pulse.disk(DiskSpace.at(settings.data())));
    }
}
