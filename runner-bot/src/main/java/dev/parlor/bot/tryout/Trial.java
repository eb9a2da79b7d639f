package dev.parlor.bot.tryout;

import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.Backstage;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.ProviderStatus;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Says what a trial is about, and how everybody did.
 *
 * @param screen where
 */
record Trial(Screen screen) {
    private static final double PPM = 10_000;

    void begins(Sample sample) {
        Meeting meeting = sample.telling().meeting();
        screen.heading(meeting.billing().name(Corner.A) + " against "
                + meeting.billing().name(Corner.B));
        screen.line(String.format(
                Locale.ROOT,
                "%s, %s. A wins with %.1f%%; %s won.",
                meeting.match(),
                meeting.theme().title(),
                meeting.pairing().chance().of(Corner.A) / PPM,
                meeting.billing().name(sample.telling().winner())));
        screen.line();
    }

    void made(Credit credit, Duration took) {
        screen.line(
                screen.ink(Ink.BRASS, "By " + name(credit)) + screen.ink(Ink.MUTED, " in " + took.toMillis() + " ms"));
    }

    /** Says something at the end. */
    void says(String words) {
        screen.line();
        screen.line(screen.ink(Ink.MUTED, words));
    }

    void ends(Backstage backstage, Sample sample) {
        List<ProviderStatus> others =
                backstage.providers(sample.telling().meeting().parlor());
        if (others.isEmpty()) {
            says("Nobody outside is asked: no key is set ('parlor settings' lists them).");
        } else {
            screen.line();
        }
        others.stream()
                .filter(status -> status.served() + status.failed() > 0
                        || !status.reason().isEmpty())
                .forEach(this::status);
    }

    private void status(ProviderStatus status) {
        String why = status.reason().isEmpty() ? "served" : status.reason();
        screen.line("  " + Columns.left(status.job() + " " + status.provider(), 26) + why);
    }

    private static String name(Credit credit) {
        return credit.isOfTheHouse()
                ? "the house"
                : credit.model().isEmpty() ? credit.provider() : credit.provider() + ", " + credit.model();
    }
}
