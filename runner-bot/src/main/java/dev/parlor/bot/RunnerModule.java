package dev.parlor.bot;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.parlor.bot.doctor.DoctorModule;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.table.Keyboard;
import dev.parlor.bot.terminal.Look;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.show.HouseNarrator;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;

/** What the commands of the runner are made of. */
final class RunnerModule extends AbstractModule {
    private static final int SEED_BYTES = 32;

    private final Map<String, String> environment;
    private final InputStream in;
    private final PrintStream out;

    RunnerModule(Map<String, String> environment, InputStream in, PrintStream out) {
        this.environment = Map.copyOf(environment);
        this.in = in;
        this.out = out;
    }

    PrintStream out() {
        return out;
    }

    @Override
    protected void configure() {
        install(new DoctorModule());
    }

    /** The launcher says whether somebody types, and looks at what is printed. */
    @Provides
    @Singleton
    Keyboard keyboard() {
        return new Keyboard(
                in, environment.containsKey("PARLOR_KEYBOARD") && environment.containsKey("PARLOR_TERMINAL"));
    }

    @Provides
    @Singleton
    Surroundings surroundings() {
        return new Surroundings(environment, Path.of(""));
    }

    @Provides
    @Singleton
    Screen screen() {
        return new Screen(new PrintStream(out, false, StandardCharsets.UTF_8), Look.of(environment));
    }

    @Provides
    @Singleton
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    /** A fresh seed each time. */
    @Provides
    Seed seed(SecureRandom random) {
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return Seed.ofBytes(bytes);
    }

    @Provides
    @Singleton
    HouseNarrator narrator() {
        return HouseNarrator.ofTheHouse();
    }
}
