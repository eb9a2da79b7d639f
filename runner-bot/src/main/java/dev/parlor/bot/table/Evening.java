package dev.parlor.bot.table;

import com.google.inject.Inject;
import dev.parlor.bot.house.House;
import dev.parlor.bot.relay.Stage;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.show.GalleryKeeper;
import dev.parlor.bot.show.Wings;
import dev.parlor.bot.terminal.Look;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.jooq.OwnersOnly;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One evening at the table: the house opens, lines are taken until somebody leaves, and the house closes. */
final class Evening {
    private static final String TYPED = "history";

    private final House house;
    private final TableParts parts;
    private final Host host;
    private final HousePunters punters;
    private final Wings wings;
    private final GalleryKeeper gallery;
    private final Settings settings;
    private boolean parted;

    @Inject
    Evening(
            House house,
            TableParts parts,
            Host host,
            HousePunters punters,
            Wings wings,
            GalleryKeeper gallery,
            Settings settings) {
        this.house = house;
        this.parts = parts;
        this.host = host;
        this.punters = punters;
        this.wings = wings;
        this.gallery = gallery;
        this.settings = settings;
    }

    /** Sits down and stays until somebody leaves. A signal that ends the program closes the house first. */
    void spend(Keyboard keyboard, Screen screen) {
        Thread closing = new Thread(() -> interrupted(keyboard, screen), "parlor-closing");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            if (keyboard.terminal()) {
                atTerminal(keyboard, screen.look());
            } else {
                Table table = new Table(parts, screen);
                spend(table, new PipedLines(new InputStreamReader(keyboard.in(), StandardCharsets.UTF_8)), keyboard);
            }
        } finally {
            house.close();
            forget(closing);
        }
    }

    private void atTerminal(Keyboard keyboard, Look look) {
        try (TerminalLines lines =
                TerminalLines.open(look, OwnersOnly.file(settings.data().resolve(TYPED)), parts)) {
            Table table = new Table(parts, lines.screen());
            spend(table, lines, keyboard);
        } catch (IOException e) {
            throw new UncheckedIOException("The terminal cannot be used", e);
        }
    }

    private void spend(Table table, LineSource lines, Keyboard keyboard) {
        table.greet();
        wings.resume(settings.community().id());
        if (settings.table().host()) {
            house.open(Stage.all(wings, table.stage(), gallery, punters, host), host::before);
            host.open();
        } else {
            house.open(Stage.all(wings, table.stage(), gallery, punters), step -> {});
        }
        if (table.serve(lines) && !keyboard.terminal()) {
            table.ended();
        }
        house.close();
        part(table, () -> {});
    }

    /** A line that somebody was typing is left standing. */
    private void interrupted(Keyboard keyboard, Screen screen) {
        house.close();
        part(new Table(parts, screen), () -> {
            if (keyboard.terminal()) {
                screen.line();
            }
        });
    }

    /** Says good-bye once. Who comes second waits until it is said, for the program ends behind him. */
    private synchronized void part(Table table, Runnable before) {
        if (!parted) {
            parted = true;
            before.run();
            table.part();
        }
    }

    /** Unless the program is about to end anyway. */
    private static void forget(Thread closing) {
        try {
            Runtime.getRuntime().removeShutdownHook(closing);
        } catch (IllegalStateException e) {
            // The closing thread is at work already.
        }
    }
}
