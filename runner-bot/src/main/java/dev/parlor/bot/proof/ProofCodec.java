package dev.parlor.bot.proof;

import dev.parlor.bot.Complaint;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.StreamProof;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A proof as strict canonical JSON: fixed fields in fixed order, no white space, integers and ASCII strings only. A
 * proof has exactly one form, and any other bytes are refused.
 */
public final class ProofCodec {
    private ProofCodec() {}

    /**
     * Writes a proof.
     *
     * @param proof the proof; its texts must be ASCII
     * @return the canonical bytes
     * @throws IllegalArgumentException if a text has a character that is not printable ASCII
     */
    public static byte[] encode(DrawProof proof) {
        StringBuilder json = new StringBuilder(1 << 12).append("{\"seed\":");
        text(json, proof.seed().hex());
        text(json.append(",\"commitment\":"), proof.commitment().hex());
        texts(json.append(",\"inputs\":"), proof.inputs());
        text(json.append(",\"inputsHash\":"), proof.inputsHash().hex());
        texts(json.append(",\"entries\":"), proof.entries());
        text(json.append(",\"beacon\":"), proof.beacon().orElse(""));
        text(json.append(",\"entropy\":"), proof.entropy().text());
        list(json.append(",\"streams\":"), proof.streams(), ProofCodec::stream);
        text(json.append(",\"result\":"), proof.result());
        return json.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads a proof.
     *
     * @param bytes what should be a proof in canonical form
     * @return the proof, not yet verified
     * @throws Complaint if the bytes are no canonical proof, saying where they first differ from one
     */
    public static DrawProof decode(byte[] bytes) {
        DrawProof proof = ProofReader.read(bytes);
        int differs = Arrays.mismatch(bytes, reencoded(proof));
        if (differs >= 0) {
            throw new Complaint("not in canonical form: byte " + (differs + 1)
                    + " differs (fixed fields in fixed order, no white space, integers and ASCII strings only)");
        }
        return proof;
    }

    private static byte[] reencoded(DrawProof proof) {
        try {
            return encode(proof);
        } catch (IllegalArgumentException e) {
            throw new Complaint("not in canonical form: " + e.getMessage());
        }
    }

    private static void stream(StringBuilder json, StreamProof stream) {
        text(json.append("{\"purpose\":"), stream.purpose().wire());
        text(json.append(",\"subject\":"), stream.subject());
        list(
                json.append(",\"drawn\":"),
                stream.drawn(),
                (out, drawn) -> out.append('[')
                        .append(drawn.bound())
                        .append(',')
                        .append(drawn.value())
                        .append(']'));
        json.append(",\"rejected\":").append(stream.rejected()).append('}');
    }

    private static void texts(StringBuilder json, List<String> texts) {
        list(json, texts, ProofCodec::text);
    }

    private static <T> void list(StringBuilder json, List<T> elements, BiConsumer<StringBuilder, T> writer) {
        json.append('[');
        String comma = "";
        for (T element : elements) {
            writer.accept(json.append(comma), element);
            comma = ",";
        }
        json.append(']');
    }

    private static void text(StringBuilder json, String text) {
        if (!text.chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '"' && c != '\\')) {
            throw new IllegalArgumentException(
                    "A proof holds printable ASCII without quotes and backslashes, not '" + text + "'");
        }
        json.append('"').append(text).append('"');
    }
}
