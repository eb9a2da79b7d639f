package dev.parlor.commands;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All commands of a house, by how they are called. */
public final class Commands {
    private final SortedMap<CommandPath, Command> commands = new TreeMap<>();

    /**
     * A house with these commands and the help about them.
     *
     * @param all the commands, without the help
     * @throws IllegalArgumentException if two are called the same
     */
    public Commands(Collection<? extends Command> all) {
        commands.put(CommandPath.of("help"), new HelpCommand(this));
        for (Command command : all) {
            if (commands.put(command.declaration().path(), command) != null) {
                throw new IllegalArgumentException(
                        "Two commands are called " + command.declaration().path());
            }
        }
    }

    /**
     * A command.
     *
     * @param path how it is called
     * @return the command, if there is one; for the name of a group, the one that answers to it
     */
    public Optional<Command> find(CommandPath path) {
        return Optional.ofNullable(commands.get(path)).or(() -> bare(path));
    }

    private Optional<Command> bare(CommandPath path) {
        return commands.values().stream()
                .filter(command -> command.declaration().bare()
                        && path.words()
                                .equals(List.of(command.declaration().path().group())))
                .findFirst();
    }

    /**
     * What all commands tell of themselves.
     *
     * @param administrator whether those of administrators are among them
     * @return sorted by their paths
     */
    public List<Declaration> declarations(boolean administrator) {
        return commands.values().stream()
                .map(Command::declaration)
                .filter(declaration -> administrator || declaration.audience() == Audience.EVERYONE)
                .toList();
    }

    /**
     * The commands of a group.
     *
     * @param group its name
     * @param administrator whether those of administrators are among them
     * @return sorted by their paths; none if there is no such group
     */
    public List<Declaration> group(String group, boolean administrator) {
        return declarations(administrator).stream()
                .filter(declaration -> declaration.path().group().equals(group))
                .toList();
    }

    /**
     * What somebody who mistyped a command probably meant.
     *
     * @param typed what was typed behind the stroke
     * @param administrator whether commands of administrators count
     * @return the nearest command or group
     */
    public Optional<String> nearest(String typed, boolean administrator) {
        return Nearest.of(
                typed,
                declarations(administrator).stream()
                        .flatMap(declaration -> Stream.of(
                                declaration.path().toString(),
                                declaration.path().group()))
                        .distinct()
                        .toList());
    }

    /**
     * All commands.
     *
     * @return by their paths
     */
    public SequencedMap<CommandPath, Command> all() {
        return Collections.unmodifiableSequencedMap(new TreeMap<>(commands));
    }
}
