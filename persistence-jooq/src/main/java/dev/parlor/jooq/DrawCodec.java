package dev.parlor.jooq;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.chance.ClientSeed;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.DrawId;
import dev.parlor.core.chance.PlayerDraw;
import dev.parlor.core.chance.Receipt;
import dev.parlor.core.chance.SeedOwner;
import java.util.List;

/** Players' draws and their receipts as JSON, but for whose they are, which stands in columns. */
final class DrawCodec {
    private static final int VERSION = 1;

    private DrawCodec() {}

    static String write(Receipt receipt) {
        ObjectNode node = Stored.version(VERSION).put("result", receipt.result());
        node.set("draw", write(receipt.draw()));
        node.set("streams", ProofCodec.streams(receipt.streams()));
        return Stored.write(node);
    }

    static Receipt read(SeedOwner owner, long nonce, String body) {
        return Stored.read(
                "receipt " + owner + "/" + nonce,
                body,
                VERSION,
                stored -> new Receipt(
                        readDraw(owner, stored.field("draw")),
                        ProofCodec.streams(stored.field("streams")),
                        stored.text("result")));
    }

    static String write(List<PlayerDraw> pending) {
        return Stored.write(Stored.version(VERSION)
                .set("draws", Stored.list(pending, (array, draw) -> array.add(write(draw)))));
    }

    static List<PlayerDraw> readPending(SeedOwner owner, String body) {
        return Stored.read(
                "pending draws of " + owner,
                body,
                VERSION,
                stored -> stored.list("draws", draw -> readDraw(owner, draw)));
    }

    private static ObjectNode write(PlayerDraw draw) {
        ObjectNode node = Stored.object()
                .put("nonce", draw.id().nonce())
                .put("generation", draw.generation())
                .put("commitment", draw.commitment().hex())
                .put("clientSeed", draw.clientSeed().text())
                .put("interaction", draw.interaction());
        node.set("inputs", Stored.texts(draw.inputs()));
        return node;
    }

    private static PlayerDraw readDraw(SeedOwner owner, Stored stored) {
        return new PlayerDraw(
                new DrawId(owner, stored.number("nonce")),
                stored.number("generation"),
                Commitment.ofHex(stored.text("commitment")),
                new ClientSeed(stored.text("clientSeed")),
                stored.text("interaction"),
                stored.texts("inputs"));
    }
}
