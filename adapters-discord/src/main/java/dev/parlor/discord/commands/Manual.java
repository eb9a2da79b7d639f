package dev.parlor.discord.commands;

import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Translates lines that tell what to type into what is typed on Discord: there a group alone is no command, every
 * option has its name before it, and names are those of the reader's language.
 */
public final class Manual {
    private static final Pattern OPTION = Pattern.compile("(?<![^ ])([a-z]+):");

    private final List<Declaration> declarations;
    private final CommandIds ids;

    /**
     * A manual for a house.
     *
     * @param declarations all its commands
     * @param ids under which ids they are registered
     */
    public Manual(List<Declaration> declarations, CommandIds ids) {
        this.declarations = List.copyOf(declarations);
        this.ids = ids;
    }

    /**
     * Something to type.
     *
     * @param command the command with its stroke
     * @param options what is said to it, or empty
     * @param mention how Discord shows the command as something to click, if it is registered
     */
    public record Line(String command, String options, Optional<String> mention) {
        /**
         * All of it.
         *
         * @return as it is typed
         */
        public String whole() {
            return options.isEmpty() ? command : command + " " + options;
        }
    }

    /**
     * Translates a line.
     *
     * @param typed such as {@code /bet place fighter:A amount:100}
     * @param locale the reader's language
     * @return the line, or empty if it names no command
     */
    public Optional<Line> line(String typed, Locale locale) {
        if (!typed.startsWith("/")) {
            return Optional.empty();
        }
        String said = typed.substring(1).strip();
        return meant(said).map(declaration -> line(declaration, behind(declaration, said), Vocabulary.in(locale)));
    }

    /**
     * Translates a line that stands where nothing is typed, such as a title: a group alone stays one.
     *
     * @param typed such as {@code /bet}
     * @param locale the reader's language
     * @return the line in the reader's language; the same if it names no command
     */
    public String title(String typed, Locale locale) {
        return declarations.stream()
                .map(Declaration::path)
                .filter(path -> path.words().size() > 1 && typed.equals("/" + path.group()))
                .findFirst()
                .map(path -> "/" + Vocabulary.in(locale).group(path.group()))
                .or(() -> line(typed, locale).map(Line::whole))
                .orElse(typed);
    }

    private Line line(Declaration declaration, String options, Vocabulary names) {
        CommandPath path = declaration.path();
        return new Line(
                "/" + names.path(path),
                named(declaration, options, names),
                ids.find(path.group()).map(id -> "</" + path + ":" + id + ">"));
    }

    private Optional<Declaration> meant(String said) {
        return declarations.stream()
                .filter(declaration -> begins(said, declaration.path().toString()))
                .findFirst()
                .or(() -> declarations.stream()
                        .filter(declaration -> declaration.bare()
                                && begins(said, declaration.path().group()))
                        .findFirst());
    }

    private static boolean begins(String said, String path) {
        return said.equals(path) || said.startsWith(path + " ");
    }

    private static String behind(Declaration declaration, String said) {
        String path = declaration.path().toString();
        String called = begins(said, path) ? path : declaration.path().group();
        return said.substring(called.length()).strip();
    }

    private static String named(Declaration declaration, String options, Vocabulary names) {
        if (options.isEmpty() || declaration.options().isEmpty()) {
            return options;
        }
        Option first = declaration.options().getFirst();
        String full = OPTION.matcher(options).find() ? options : first.name() + ":" + options;
        return OPTION.matcher(full).replaceAll(result -> names.option(result.group(1)) + ":");
    }
}
