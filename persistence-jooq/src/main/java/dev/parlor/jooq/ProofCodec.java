package dev.parlor.jooq;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.Drawn;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.StreamProof;
import java.util.List;

/** Proofs as JSON. Everything that a proof claims is stored, also what could be computed from the rest of it. */
final class ProofCodec {
    private ProofCodec() {}

    /** A whole proof. */
    static ObjectNode write(DrawProof proof) {
        ObjectNode node = writeWithoutEntries(proof);
        node.set("entries", Stored.texts(proof.entries()));
        return node;
    }

    static DrawProof read(Stored stored) {
        return read(stored, stored.texts("entries"));
    }

    /** A proof whose entries are stored elsewhere. */
    static ObjectNode writeWithoutEntries(DrawProof proof) {
        ObjectNode node = Stored.object()
                .put("seed", proof.seed().hex())
                .put("commitment", proof.commitment().hex())
                .put("inputsHash", proof.inputsHash().hex())
                .put("entropy", proof.entropy().text())
                .put("result", proof.result());
        proof.beacon().ifPresent(round -> node.put("beacon", round));
        node.set("inputs", Stored.texts(proof.inputs()));
        node.set("streams", streams(proof.streams()));
        return node;
    }

    static DrawProof read(Stored stored, List<String> entries) {
        return new DrawProof(
                Seed.ofHex(stored.text("seed")),
                Commitment.ofHex(stored.text("commitment")),
                stored.texts("inputs"),
                new Sha256(stored.text("inputsHash")),
                entries,
                stored.find("beacon").map(Stored::text),
                new Entropy(stored.text("entropy")),
                streams(stored.field("streams")),
                stored.text("result"));
    }

    static ArrayNode streams(List<StreamProof> streams) {
        return Stored.list(streams, (array, stream) -> array.add(write(stream)));
    }

    static List<StreamProof> streams(Stored stored) {
        return stored.list(ProofCodec::readStream);
    }

    private static ObjectNode write(StreamProof stream) {
        ObjectNode node = Stored.object()
                .put("purpose", stream.purpose().wire())
                .put("subject", stream.subject())
                .put("rejected", stream.rejected());
        node.set(
                "drawn",
                Stored.list(
                        stream.drawn(),
                        (array, drawn) -> array.addArray().add(drawn.bound()).add(drawn.value())));
        return node;
    }

    private static StreamProof readStream(Stored stored) {
        return new StreamProof(
                purpose(stored.text("purpose")),
                stored.text("subject"),
                stored.list(
                        "drawn",
                        drawn -> new Drawn(
                                drawn.element(0).number(), drawn.element(1).number())),
                stored.number("rejected"));
    }

    private static Purpose purpose(String wire) {
        return Purpose.ofWire(wire)
                .orElseThrow(() -> new IllegalArgumentException("The protocol has no purpose '" + wire + "'"));
    }
}
