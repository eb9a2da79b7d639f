package dev.parlor.jooq;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.tournament.Beat;
import dev.parlor.core.tournament.Blow;
import dev.parlor.core.tournament.Fight;
import dev.parlor.core.tournament.Transcript;
import java.util.List;

/** Fights as JSON, but for the bets, which are a part of their own. */
final class FightCodec {
    private static final int VERSION = 1;

    private FightCodec() {}

    static String write(Fight fight) {
        ObjectNode node = Stored.version(VERSION)
                .put("winner", fight.winner().name())
                .put("ppmOfA", fight.transcript().chanceOfA().ppm())
                .put("transcriptWinner", fight.transcript().winner().name());
        node.set("beats", Stored.list(fight.transcript().beats(), FightCodec::write));
        node.set("proof", ProofCodec.writeWithoutEntries(fight.proof()));
        return Stored.write(node);
    }

    static Fight read(String name, String json, List<String> bets) {
        return Stored.read(
                name,
                json,
                VERSION,
                stored -> new Fight(
                        corner(stored.field("winner")),
                        new Transcript(
                                new WinProbability(stored.small("ppmOfA")),
                                corner(stored.field("transcriptWinner")),
                                stored.list("beats", FightCodec::readBeat)),
                        ProofCodec.read(stored.field("proof"), bets)));
    }

    private static void write(ArrayNode beats, Beat beat) {
        beats.addArray()
                .add(beat.round())
                .add(beat.actor().name())
                .add(beat.blow().name())
                .add(beat.damage())
                .add(beat.vigourA())
                .add(beat.vigourB())
                .add(beat.streak());
    }

    private static Beat readBeat(Stored beat) {
        return new Beat(
                beat.element(0).small(),
                corner(beat.element(1)),
                Blow.valueOf(beat.element(2).text()),
                beat.element(3).small(),
                beat.element(4).small(),
                beat.element(5).small(),
                beat.element(6).small());
    }

    private static Corner corner(Stored stored) {
        return Corner.valueOf(stored.text());
    }
}
