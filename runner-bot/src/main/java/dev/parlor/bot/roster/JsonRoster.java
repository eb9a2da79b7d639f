package dev.parlor.bot.roster;

import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.UnfitException;
import java.util.List;
import java.util.Optional;

/** Reads a file with an array of token metadata. */
final class JsonRoster {
    private JsonRoster() {}

    static Roster read(Place file, String title, String text) throws UnfitException {
        Problems problems = new Problems();
        Assembly assembly = new Assembly(file, title, problems);
        assembly.list(MetadataReader.GENERIC);
        for (Draft draft : numbered(MetadataReader.read(file, text, problems))) {
            assembly.noticeLists(draft.traits());
            assembly.add(draft);
        }
        return assembly.roster();
    }

    /** If no token says what it is called, each is called by its place, from 0, as mints number them. */
    private static List<Draft> numbered(List<Draft> drafts) {
        boolean silent = drafts.stream().map(Draft::id).allMatch(Optional::isEmpty);
        for (int i = 0; silent && i < drafts.size(); i++) {
            drafts.set(i, drafts.get(i).called(Integer.toString(i)));
        }
        return drafts;
    }
}
