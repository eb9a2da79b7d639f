package dev.parlor.discord.standin;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as the client shows it: mentions by name, times in words.
 *
 * @param world where the names come from
 * @param at when it is read
 */
record Spelled(World world, Instant at) {
    private static final Pattern PERSON = Pattern.compile("<@!?(\\d+)>");
    private static final Pattern CHANNEL = Pattern.compile("<#(\\d+)>");
    private static final Pattern COMMAND = Pattern.compile("</([^:>]+):\\d+>");
    private static final Pattern TIME = Pattern.compile("<t:(-?\\d+)(?::([a-zA-Z]))?>");

    String of(String text) {
        String people = PERSON.matcher(text).replaceAll(found -> safe("@" + person(found.group(1))));
        String channels = CHANNEL.matcher(people).replaceAll(found -> safe("#" + channel(found.group(1))));
        String commands = COMMAND.matcher(channels).replaceAll(found -> safe("`/" + found.group(1) + "`"));
        return TIME.matcher(commands).replaceAll(found -> safe(time(found)));
    }

    private String person(String id) {
        return world.findPerson(id).map(Person::name).orElse("somebody unknown");
    }

    private String channel(String id) {
        return world.findChannel(id).map(Channel::name).orElse("somewhere unknown");
    }

    private String time(MatchResult found) {
        Instant meant = Instant.ofEpochSecond(Long.parseLong(found.group(1)));
        return "R".equals(found.group(2)) ? "⟨" + relative(Duration.between(at, meant)) + "⟩" : "⟨" + meant + "⟩";
    }

    private static String relative(Duration until) {
        Duration size = until.abs();
        String words = size.toDays() > 1
                ? size.toDays() + " days"
                : size.toHours() > 1
                        ? size.toHours() + " hours"
                        : size.toMinutes() > 1 ? size.toMinutes() + " minutes" : size.toSeconds() + " seconds";
        return until.isNegative() ? words + " ago" : "in " + words;
    }

    private static String safe(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
