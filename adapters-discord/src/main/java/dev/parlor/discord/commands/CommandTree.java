package dev.parlor.discord.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.Audience;
import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Declaration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes commands as application commands
 * (https://discord.com/developers/docs/interactions/application-commands#application-command-object): one for each
 * first word, subcommands below it. There are no groups of subcommands, since no path has three words.
 */
record CommandTree(Reach reach) {
    private static final int CHAT_INPUT = 1;
    private static final int SUBCOMMAND = 1;
    private static final int IN_SERVERS = 0;
    private static final int INSTALLED_BY_A_SERVER = 0;

    /** The permission to manage the server; who has it sees the commands of administrators. */
    private static final int MANAGE_GUILD = 1 << 5;

    ArrayNode commands(List<Declaration> declarations) {
        Map<String, List<Declaration>> groups = declarations.stream()
                .collect(Collectors.groupingBy(
                        declaration -> declaration.path().group(), TreeMap::new, Collectors.toList()));
        ArrayNode commands = JsonNodeFactory.instance.arrayNode();
        groups.forEach((name, members) -> commands.add(command(name, members)));
        return commands;
    }

    private ObjectNode command(String name, List<Declaration> members) {
        List<Declaration> subcommands = members.stream()
                .filter(member -> member.path().words().size() > 1)
                .toList();
        if (!subcommands.isEmpty() && subcommands.size() < members.size()) {
            throw new IllegalArgumentException("On Discord /" + name + " cannot be both a command and a group");
        }
        ObjectNode command = JsonNodeFactory.instance.objectNode().put("type", CHAT_INPUT);
        if (subcommands.isEmpty()) {
            describe(command, members.getFirst());
            options(command, members.getFirst());
        } else {
            describe(command, name);
            ArrayNode below = command.putArray("options");
            subcommands.forEach(member -> below.add(subcommand(member)));
        }
        return allowed(command, members);
    }

    /** Discord hides whole commands only; a single one in a group for everybody is refused when it is used. */
    private ObjectNode allowed(ObjectNode command, List<Declaration> members) {
        if (members.stream().allMatch(member -> member.audience() == Audience.ADMINISTRATOR)) {
            command.put("default_member_permissions", MANAGE_GUILD);
        }
        if (reach == Reach.ALL_SERVERS) {
            command.putArray("contexts").add(IN_SERVERS);
            command.putArray("integration_types").add(INSTALLED_BY_A_SERVER);
        }
        return command;
    }

    private static ObjectNode subcommand(Declaration declaration) {
        ObjectNode subcommand = JsonNodeFactory.instance.objectNode().put("type", SUBCOMMAND);
        describe(subcommand, declaration);
        return options(subcommand, declaration);
    }

    private static void describe(ObjectNode node, String group) {
        new Described(node, names -> names.group(group), "group." + group).name(group);
    }

    private static void describe(ObjectNode node, Declaration declaration) {
        CommandPath path = declaration.path();
        new Described(node, names -> names.last(path), "command." + path.key())
                .name(path.words().getLast());
    }

    /** Discord wants the required ones first. */
    private static ObjectNode options(ObjectNode node, Declaration declaration) {
        ArrayNode options = node.putArray("options");
        declaration.options().stream()
                .sorted(Comparator.comparing(option -> !option.required()))
                .forEach(option -> options.add(new OptionField(declaration.path(), option).json()));
        return node;
    }
}
