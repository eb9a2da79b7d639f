package dev.parlor.bot.doctor;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import dev.parlor.discord.rest.RestClient;
import java.time.InstantSource;

/** The checks of the house. Other modules add theirs to the same set, and they are told in the order of the modules. */
public final class DoctorModule extends AbstractModule {
    /** Made by who puts the program together. */
    public DoctorModule() {}

    @Override
    protected void configure() {
        InstantSource clock = InstantSource.system();
        Multibinder<Check> checks = Multibinder.newSetBinder(binder(), Check.class);
        checks.addBinding().toInstance(new FolderCheck());
        checks.addBinding().toInstance(new DatabaseCheck(clock));
        checks.addBinding().toInstance(new DiskCheck());
        checks.addBinding().toInstance(new ToolCheck());
        checks.addBinding().toInstance(new WebCheck());
        checks.addBinding().toInstance(new ShowCheck());
        checks.addBinding().toInstance(new DiscordCheck(RestClient::of));
    }
}
