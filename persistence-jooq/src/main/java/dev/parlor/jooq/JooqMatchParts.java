package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.MATCHES;
import static dev.parlor.jooq.schema.Tables.MATCH_PARTS;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.tournament.MatchId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The big parts of matches within one transaction. A part is written when it is new, and packed. */
record JooqMatchParts(DSLContext dsl, FrozenBets lately) {
    private static final String BETS = "BETS";
    private static final String FIGHT = "FIGHT";

    /** The parts of some matches, by match. */
    record Found(Map<String, List<String>> bets, Map<String, String> fights) {
        static final Found NOTHING = new Found(Map.of(), Map.of());

        /** The fights hold seeds that may not be revealed. */
        @Override
        public String toString() {
            return "bets of " + bets.keySet() + " and fights of " + fights.keySet();
        }
    }

    void keep(MatchId match, MatchParts parts) {
        if (parts.bets().isEmpty()) {
            return;
        }
        Map<String, String> digests = dsl.select(MATCH_PARTS.PART, MATCH_PARTS.DIGEST)
                .from(MATCH_PARTS)
                .where(MATCH_PARTS.MATCH_ID.eq(match.value()))
                .fetchMap(MATCH_PARTS.PART, MATCH_PARTS.DIGEST);
        parts.bets().ifPresent(bets -> {
            if (!bets.digest().equals(digests.get(BETS))) {
                put(match, BETS, bets.digest(), String.join("\n", bets.lines()));
            }
        });
        parts.fight().map(FightCodec::write).ifPresent(fight -> {
            String digest = Sha256.of(fight).hex();
            if (!digest.equals(digests.get(FIGHT))) {
                put(match, FIGHT, digest, fight);
            }
        });
    }

    /** The parts of all matches that meet a condition. */
    Found find(Condition condition) {
        Condition theirs =
                MATCH_PARTS.MATCH_ID.in(DSL.select(MATCHES.ID).from(MATCHES).where(condition));
        Map<String, List<String>> bets = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        dsl.select(MATCH_PARTS.MATCH_ID, MATCH_PARTS.DIGEST)
                .from(MATCH_PARTS)
                .where(theirs)
                .and(MATCH_PARTS.PART.eq(BETS))
                .forEach(part -> lately.find(part.value1(), part.value2())
                        .ifPresentOrElse(lines -> bets.put(part.value1(), lines), () -> unknown.add(part.value1())));
        Map<String, String> fights = new HashMap<>();
        dsl.selectFrom(MATCH_PARTS).where(theirs).and(unpacking(unknown)).forEach(part -> {
            String text = Packed.unpack(part.getPart() + " of match " + part.getMatchId(), part.getPacked());
            if (part.getPart().equals(FIGHT)) {
                fights.put(part.getMatchId(), text);
            } else {
                bets.put(part.getMatchId(), remembered(part.getMatchId(), part.getDigest(), lines(text)));
            }
        });
        return new Found(bets, fights);
    }

    /** The fights, and the bets that nobody remembers. */
    private static Condition unpacking(List<String> unknown) {
        Condition fights = MATCH_PARTS.PART.eq(FIGHT);
        return unknown.isEmpty() ? fights : fights.or(MATCH_PARTS.MATCH_ID.in(unknown));
    }

    /** The lines of joined bets. No line is empty, so an empty text is no line. */
    static List<String> lines(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n", -1));
    }

    private List<String> remembered(String match, String digest, List<String> lines) {
        lately.put(match, digest, lines);
        return lines;
    }

    private void put(MatchId match, String part, String digest, String text) {
        byte[] packed = Packed.pack(text);
        dsl.insertInto(MATCH_PARTS)
                .set(MATCH_PARTS.MATCH_ID, match.value())
                .set(MATCH_PARTS.PART, part)
                .set(MATCH_PARTS.DIGEST, digest)
                .set(MATCH_PARTS.PACKED, packed)
                .onConflict(MATCH_PARTS.MATCH_ID, MATCH_PARTS.PART)
                .doUpdate()
                .set(MATCH_PARTS.DIGEST, digest)
                .set(MATCH_PARTS.PACKED, packed)
                .execute();
    }
}
