package dev.parlor.ai.narrator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.ai.wire.Act;
import dev.parlor.ai.wire.Json;
import dev.parlor.core.ParlorId;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.show.HouseNarrator;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.Sight;
import dev.parlor.core.show.Telling;
import dev.parlor.core.show.Theme;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Fights to be told, and answers of models about them. */
final class Fights {
    private static final HouseNarrator HOUSE = HouseNarrator.ofTheHouse();

    private Fights() {}

    /** A fight between Ember and Atlas. */
    static Story story(long seed) {
        return story(seed, "Ember", "Atlas");
    }

    /** The same fight between others. */
    static Story story(long seed, String a, String b) {
        SplittableRandom random = new SplittableRandom(seed);
        Corner winner = random.nextBoolean() ? Corner.A : Corner.B;
        Transcript transcript =
                Transcript.draw(new WinProbability(80_000 + random.nextInt(840_001)), winner, random::nextLong);
        Meeting meeting = new Meeting(
                new ParlorId("one"),
                new MatchId("m-" + seed),
                "Semi-final",
                Theme.house().getFirst(),
                new Pairing(
                        fighter("id-" + a.hashCode(), a, new Trait("Hat", "Tin Crown")),
                        fighter("id2-" + b.hashCode(), b, new Trait("Fur", "Gold"))),
                new Sight(Look.of("red horned mask"), Optional.empty()),
                Sight.NOTHING);
        Telling telling = new Telling(meeting, transcript);
        return new Story(telling, HOUSE.narrate(meeting.billing(), transcript, random::nextLong));
    }

    /** A flawless answer: a line for each round and the finish. */
    static ObjectNode answer(Story story) {
        Corner winner = story.telling().winner();
        List<Beat> beats = story.telling().transcript().beats();
        ObjectNode answer = Json.object()
                .put("winner", winner.name())
                .put("intro", "Under sodium lamps <<A>> and <<B>> walk out onto wet stone.");
        ArrayNode lines = answer.putArray("beats");
        int round = 0;
        for (int i = 0; i < beats.size(); i++) {
            Beat beat = beats.get(i);
            if (beat.round() > round || i == beats.size() - 1) {
                round = beat.round();
                lines.addObject().put("event", i + 1).put("text", i == beats.size() - 1 ? end(winner) : line(beat));
            }
        }
        answer.put(
                "verdict", Token.of(winner) + " wins it, and " + Token.of(winner.opposite()) + " bows to the crowd.");
        answer.putArray("art")
                .add("<<A>> and <<B>> face each other in the rain")
                .add("a heavy blow lands, sparks everywhere")
                .add(Token.of(winner) + " stands tall under the lamps");
        return answer;
    }

    /** An answer as the server of a model sends it. */
    static Act said(ObjectNode answer) {
        return said(new String(Json.bytes(answer), StandardCharsets.UTF_8));
    }

    static Act said(String content) {
        ObjectNode body = Json.object();
        body.putArray("choices")
                .addObject()
                .put("finish_reason", "stop")
                .putObject("message")
                .put("content", content);
        return Act.json(200, new String(Json.bytes(body), StandardCharsets.UTF_8));
    }

    private static String line(Beat beat) {
        return "Event of round " + beat.round() + ": " + Token.of(beat.actor()) + " storms at "
                + Token.of(beat.target()) + " through the spray.";
    }

    private static String end(Corner winner) {
        return Token.of(winner) + " lands one last blow, and " + Token.of(winner.opposite()) + " goes down.";
    }

    private static Fighter fighter(String id, String name, Trait trait) {
        return new Fighter(new FighterId(id), name, Strength.ofRank(3), List.of(trait));
    }
}
