package dev.parlor.discord.commands;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Discord demands of commands beyond their form: names, numbers of things, and the letters of all of it together
 * (https://discord.com/developers/docs/interactions/application-commands#application-command-object).
 */
final class CommandRules {
    private static final int MOST_COMMANDS = 100;
    private static final int MOST_OPTIONS = 25;
    private static final int LONGEST_DESCRIPTION = 100;

    /** Of the names, descriptions and values of a command with all below it. */
    private static final int MOST_LETTERS = 8_000;

    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");

    private final List<String> problems = new ArrayList<>();

    private CommandRules() {}

    static List<String> problems(JsonNode commands) {
        CommandRules rules = new CommandRules();
        rules.most("the house", commands, MOST_COMMANDS);
        rules.apart("", commands);
        for (JsonNode command : commands) {
            rules.named("", command);
            rules.check(letters(command) <= MOST_LETTERS, path("", command), "has more than 8000 letters in all");
        }
        return rules.problems;
    }

    private void named(String above, JsonNode node) {
        String path = path(above, node);
        check(fits(node.path("name").asText()), path, "has a name that is not 1 to 32 lowercase letters");
        node.path("name_localizations")
                .forEach(name -> check(fits(name.asText()), path, "has no name in '" + name.asText() + "'"));
        described(path, node.path("description"));
        node.path("description_localizations").forEach(description -> described(path, description));
        below(path, node.path("options"));
        most(path, node.path("choices"), MOST_OPTIONS);
    }

    private void below(String path, JsonNode options) {
        most(path, options, MOST_OPTIONS);
        apart(path, options);
        boolean optional = false;
        for (JsonNode option : options) {
            boolean required = option.path("required").asBoolean();
            check(!required || !optional, path(path, option), "is required, but stands behind one that is not");
            optional = !required;
            named(path, option);
        }
    }

    private void described(String path, JsonNode description) {
        int length = description.asText().length();
        check(length >= 1 && length <= LONGEST_DESCRIPTION, path, "has a description of " + length + " letters");
    }

    private void most(String path, JsonNode nodes, int most) {
        check(nodes.size() <= most, path, "has " + nodes.size() + " entries, but " + most + " is the most");
    }

    /** No two that stand side by side are called the same, in any language. */
    private void apart(String path, JsonNode nodes) {
        Set<String> names = new HashSet<>();
        for (JsonNode node : nodes) {
            check(names.add("name " + node.path("name").asText()), path(path, node), "is called as the one beside it");
            node.path("name_localizations")
                    .properties()
                    .forEach(name -> check(
                            names.add(name.getKey() + " " + name.getValue().asText()),
                            path(path, node),
                            "is called as the one beside it in " + name.getKey()));
        }
    }

    private static boolean fits(String name) {
        return NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** Of a text in several languages the longest counts. */
    private static int letters(JsonNode node) {
        int all = longest(node, "name")
                + longest(node, "description")
                + node.path("value").asText().length();
        for (JsonNode option : node.path("options")) {
            all += letters(option);
        }
        for (JsonNode choice : node.path("choices")) {
            all += letters(choice);
        }
        return all;
    }

    private static int longest(JsonNode node, String what) {
        int longest = node.path(what).asText().length();
        for (JsonNode translated : node.path(what + "_localizations")) {
            longest = Math.max(longest, translated.asText().length());
        }
        return longest;
    }

    private static String path(String above, JsonNode node) {
        String name = node.path("name").asText();
        return above.isEmpty() ? "/" + name : above + " " + name;
    }

    private void check(boolean holds, String path, String problem) {
        if (!holds) {
            problems.add(path + " " + problem);
        }
    }
}
