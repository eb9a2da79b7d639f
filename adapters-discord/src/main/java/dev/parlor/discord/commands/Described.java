package dev.parlor.discord.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.Messages;
import java.util.Locale;
import java.util.function.Function;

/** Gives something its name and its description, in the first language of the house and in the others. */
record Described(ObjectNode node, Function<Vocabulary, String> named, String key) {
    private static final int LONGEST = 100;

    void name(String name) {
        node.put("name", name);
        ObjectNode names = node.putObject("name_localizations");
        node.put("description", description(Messages.LANGUAGES.getFirst()));
        ObjectNode descriptions = node.putObject("description_localizations");
        for (Vocabulary language : Vocabulary.translations()) {
            for (String code : language.codes()) {
                names.put(code, named.apply(language));
                descriptions.put(code, description(language.language()));
            }
        }
    }

    private String description(Locale language) {
        String whole = Messages.in(language).line(key);
        return whole.length() <= LONGEST ? whole : cut(whole);
    }

    private static String cut(String whole) {
        int end = LONGEST - 1;
        int start = Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end;
        return whole.substring(0, start).strip() + "…";
    }
}
