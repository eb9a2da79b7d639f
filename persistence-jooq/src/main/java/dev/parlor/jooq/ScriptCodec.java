package dev.parlor.jooq;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Passage;

/** Scripts as JSON. */
final class ScriptCodec {
    /** The longest script in characters of JSON. The house's own have less than ten thousand. */
    static final int LONGEST = 100_000;

    private static final int VERSION = 1;

    private ScriptCodec() {}

    /**
     * Writes a script.
     *
     * @throws IllegalArgumentException if it is too long
     */
    static String write(BattleScript script) {
        ObjectNode node = Stored.version(VERSION);
        node.set("intro", Stored.texts(script.intro()));
        node.set("fight", Stored.list(script.fight(), (array, passage) -> array.add(write(passage))));
        node.set("finish", write(script.finish()));
        String json = Stored.write(node.put("verdict", script.verdict()));
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A script has at most " + LONGEST + " characters as JSON, not " + json.length());
        }
        return json;
    }

    static BattleScript read(String match, String json) {
        return Stored.read(
                "script of match " + match,
                json,
                VERSION,
                stored -> new BattleScript(
                        stored.texts("intro"),
                        stored.list("fight", ScriptCodec::passage),
                        passage(stored.field("finish")),
                        stored.text("verdict")));
    }

    private static ObjectNode write(Passage passage) {
        return Stored.object()
                .put("round", passage.round())
                .put("firstBeat", passage.firstBeat())
                .put("lastBeat", passage.lastBeat())
                .put("text", passage.text());
    }

    private static Passage passage(Stored stored) {
        return new Passage(
                stored.small("round"), stored.small("firstBeat"), stored.small("lastBeat"), stored.text("text"));
    }
}
