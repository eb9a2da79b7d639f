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
import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.Drawn;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.StreamProof;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the fields of a proof out of JSON. Whether the bytes are its canonical form is not asked here. */
final class ProofReader {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private static final Pattern BEACON = Pattern.compile("[0-9a-f]{0,128}");

    private ProofReader() {}

    /**
     * Reads the fields of a proof, in whatever form and order.
     *
     * @throws Complaint if a field is missing, or holds what no proof can hold
     */
    static DrawProof read(byte[] bytes) {
        return proof(tree(bytes));
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
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
                Optional.of(parse(node, "beacon", ProofReader::beacon)).filter(round -> !round.isEmpty()),
                parse(node, "entropy", Entropy::new),
                elements(node, "streams", ProofReader::readStream),
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
                parse(node, "subject", DrawScope::checkedSubject),
                elements(node, "drawn", ProofReader::readDrawn),
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
            if (!element.isTextual()
                    || element.textValue().isEmpty()
                    || element.textValue().indexOf('\n') >= 0) {
                throw new Complaint("field '" + name + "' must hold strings only, none empty and each of one line");
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
}
