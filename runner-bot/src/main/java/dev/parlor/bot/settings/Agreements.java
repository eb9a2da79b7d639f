package dev.parlor.bot.settings;

/** What settings owe each other, though each of them fits its own key. */
final class Agreements {
    private static final long WHOLE = 10_000;

    private Agreements() {}

    static void check(Values values, Notes notes) {
        long takeout = values.get(Keys.TAKEOUT);
        long stake = values.get(Keys.MINIMUM_STAKE);
        if (takeout > 0 && stake < Math.ceilDiv(WHOLE, takeout)) {
            disagree(
                    values.written(Keys.MINIMUM_STAKE),
                    "at least " + Math.ceilDiv(WHOLE, takeout) + ", the smallest stake of which a take-out of "
                            + values.written(Keys.TAKEOUT).text() + " is not nothing",
                    notes);
        }
        int prizes = values.get(Keys.PRIZES).size();
        if (prizes > values.get(Keys.SIZE)) {
            disagree(
                    values.written(Keys.PRIZES),
                    "not more prizes than the " + values.get(Keys.SIZE) + " seats of tournament.size",
                    notes);
        }
        if (values.get(Keys.STREAK_WINDOW).compareTo(values.get(Keys.DAILY_COOLDOWN)) < 0) {
            disagree(
                    values.written(Keys.STREAK_WINDOW),
                    "not less than economy.daily-cooldown, which is "
                            + values.written(Keys.DAILY_COOLDOWN).text(),
                    notes);
        }
        database(values, notes);
        narrator(values, notes);
    }

    private static void narrator(Values values, Notes notes) {
        boolean placed = values.get(Keys.NARRATOR_URL).isPresent();
        if (placed && values.get(Keys.NARRATOR_MODELS).isEmpty()) {
            disagree(values.written(Keys.NARRATOR_URL), "narrator.models to say which models are asked there", notes);
        }
        if (!placed && values.get(Keys.NARRATOR_MODELS).isPresent()) {
            disagree(values.written(Keys.NARRATOR_MODELS), "narrator.url to say where they are", notes);
        }
        if (!placed && values.get(Keys.NARRATOR_KEY).isPresent()) {
            disagree(values.written(Keys.NARRATOR_KEY), "narrator.url to say what it opens", notes);
        }
    }

    private static void database(Values values, Notes notes) {
        boolean onServer = values.get(Keys.DATABASE_URL)
                .filter(url -> url.startsWith("jdbc:postgresql:"))
                .isPresent();
        boolean named = values.get(Keys.DATABASE_USER).isPresent();
        if (onServer && !named) {
            disagree(values.written(Keys.DATABASE_URL), "database.user to say who Parlor is there", notes);
        }
        if (!onServer && named) {
            disagree(values.written(Keys.DATABASE_USER), "database.url to name a PostgreSQL server as well", notes);
        }
    }

    private static void disagree(Written entry, String expected, Notes notes) {
        notes.problem(entry.place(), entry.key().name() + " is " + Notes.quoted(entry.shown()), expected);
    }
}
