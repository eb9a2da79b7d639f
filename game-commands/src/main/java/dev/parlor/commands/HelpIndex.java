package dev.parlor.commands;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The list of all commands by topics, a line for each command or group of them.
 *
 * @param declarations the commands, sorted by their paths
 * @param words the language
 */
record HelpIndex(List<Declaration> declarations, Words words) {
    private static final Text INDENT = Text.plain("  ");

    Table table() {
        return Table.list(Arrays.stream(Topic.values())
                .flatMap(topic -> rows(topic).stream())
                .toList());
    }

    private List<List<Text>> rows(Topic topic) {
        Map<String, List<Declaration>> groups = declarations.stream()
                .filter(declaration -> declaration.topic() == topic)
                .collect(Collectors.groupingBy(
                        declaration -> declaration.path().group(), TreeMap::new, Collectors.toList()));
        List<List<Text>> rows = new ArrayList<>();
        if (!groups.isEmpty()) {
            rows.add(List.of(words.say("topic." + topic.key()), Text.NONE));
        }
        groups.forEach((group, members) ->
                rows.add(List.of(INDENT.then(Text.of(new Span.Code("/" + group))), meaning(group, members))));
        return rows;
    }

    private Text meaning(String group, List<Declaration> members) {
        CommandPath first = members.getFirst().path();
        if (first.words().size() == 1) {
            return words.say("command." + first.key());
        }
        return words.say("group." + group)
                .then(Text.plain(": "))
                .then(Words.listed(
                        members,
                        member -> Text.of(new Span.Code(member.path().words().getLast()))));
    }
}
