package dev.parlor.bot.proof;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.terminal.Visible;
import dev.parlor.core.chance.Commitment;
import dev.parlor.core.chance.DrawProof;
import dev.parlor.core.chance.Drawn;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.StreamProof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A proof as strict canonical JSON: fixed fields in fixed order, no white space, integers and ASCII strings only. A
 * proof has exactly one form, and any other bytes are refused.
 */
public final class ProofCodec {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private static final Pattern BEACON = Pattern.compile("[0-9a-f]{0,128}");

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
        DrawProof proof = read(bytes);
        checkSubjects(proof);
        int differs = Arrays.mismatch(bytes, reencoded(proof));
        if (differs >= 0) {
            throw new Complaint("not in canonical form: byte " + (differs + 1)
                    + " differs (fixed fields in fixed order, no white space, integers and ASCII strings only)");
        }
        return proof;
    }

    private static void checkSubjects(DrawProof proof) {
        try {
            proof.streams().forEach(stream -> proof.scope(stream.purpose(), stream.subject()));
        } catch (IllegalArgumentException e) {
            throw new Complaint("field 'subject': " + e.getMessage());
        }
    }

    private static byte[] reencoded(DrawProof proof) {
        try {
            return encode(proof);
        } catch (IllegalArgumentException e) {
            throw new Complaint("not in canonical form: " + e.getMessage());
        }
    }

    private static DrawProof read(byte[] bytes) {
        try {
            return proof(JSON.readTree(bytes));
        } catch (JacksonException e) {
            throw new Complaint("not JSON: " + Visible.of(e.getOriginalMessage()) + place(e));
        } catch (IOException e) {
            throw new Complaint("not JSON: " + e.getMessage());
        }
    }

    /** Where the text goes wrong; the parser does not say it of a text that is nested too deeply. */
    private static String place(JacksonException e) {
        return Optional.ofNullable(e.getLocation())
                .map(at -> " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")")
                .orElse("");
    }

    private static DrawProof proof(JsonNode node) {
        return new DrawProof(
                parse(node, "seed", Seed::ofHex),
                parse(node, "commitment", Commitment::ofHex),
                strings(node, "inputs"),
                parse(node, "inputsHash", Sha256::new),
                strings(node, "entries"),
                Optional.of(parse(node, "beacon", ProofCodec::beacon)).filter(round -> !round.isEmpty()),
                parse(node, "entropy", Entropy::new),
                elements(node, "streams", ProofCodec::readStream),
                parse(node, "result", Function.identity()));
    }

    private static String beacon(String round) {
        if (!BEACON.matcher(round).matches()) {
            throw new IllegalArgumentException("A round must be up to 128 lowercase hexadecimal characters");
        }
        return round;
    }

    private static StreamProof readStream(JsonNode node) {
        return new StreamProof(
                parse(
                        node,
                        "purpose",
                        wire -> Purpose.ofWire(wire)
                                .orElseThrow(() ->
                                        new IllegalArgumentException("the protocol has no purpose '" + wire + "'"))),
                parse(node, "subject", Function.identity()),
                elements(node, "drawn", ProofCodec::readDrawn),
                integer(field(node, "rejected"), "rejected"));
    }

    private static Drawn readDrawn(JsonNode pair) {
        if (!pair.isArray() || pair.size() != 2) {
            throw new Complaint("field 'drawn' must hold pairs of bound and value");
        }
        try {
            return new Drawn(integer(pair.get(0), "drawn"), integer(pair.get(1), "drawn"));
        } catch (IllegalArgumentException e) {
            throw new Complaint("field 'drawn': " + e.getMessage());
        }
    }

    private static <T> T parse(JsonNode node, String name, Function<String, T> reader) {
        JsonNode field = field(node, name);
        if (!field.isTextual()) {
            throw new Complaint("field '" + name + "' must be a string");
        }
        try {
            return reader.apply(field.textValue());
        } catch (IllegalArgumentException e) {
            throw new Complaint("field '" + name + "': " + e.getMessage());
        }
    }

    private static List<String> strings(JsonNode node, String name) {
        return elements(node, name, element -> {
            if (!element.isTextual() || element.textValue().isEmpty()) {
                throw new Complaint("field '" + name + "' must hold strings only, and no empty one");
            }
            return element.textValue();
        });
    }

    private static <T> List<T> elements(JsonNode node, String name, Function<JsonNode, T> reader) {
        JsonNode field = field(node, name);
        if (!field.isArray()) {
            throw new Complaint("field '" + name + "' must be an array");
        }
        List<T> all = new ArrayList<>(field.size());
        field.forEach(element -> all.add(reader.apply(element)));
        return all;
    }

    private static long integer(JsonNode node, String name) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw new Complaint("field '" + name + "' must hold whole numbers from 0 to 2^63-1");
        }
        return node.longValue();
    }

    private static JsonNode field(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name))
                .orElseThrow(() -> new Complaint("not a proof: the field '" + name + "' is missing"));
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
