package dev.parlor.bot.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands between the cells of a trait table, the likeliest first. */
enum Separator {
    COMMA(','),
    /** What spreadsheets write where the comma is in the numbers. */
    SEMICOLON(';'),
    TAB('\t');

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The first that stands in the table's first line outside quotes; a comma if none does. */
    static Separator of(String table) {
        String header = QUOTED.matcher(table.stripLeading())
                .replaceAll("")
                .lines()
                .findFirst()
                .orElse("");
        return Arrays.stream(values())
                .filter(separator -> header.indexOf(separator.sign) >= 0)
                .findFirst()
                .orElse(COMMA);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
