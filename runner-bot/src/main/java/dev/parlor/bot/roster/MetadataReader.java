package dev.parlor.bot.roster;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.UnfitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads token metadata as ERC-721 and Metaplex define it: objects with {@code name}, {@code description} (taken for the
 * lore) and {@code attributes}, a list of {@code trait_type} and {@code value}; further fields are passed over.
 *
 * <p>Sources: <a href="https://eips.ethereum.org/EIPS/eip-721">EIP-721</a>, metadata JSON schema;
 * <a href="https://docs.opensea.io/docs/metadata-standards">OpenSea metadata standards</a>, attributes;
 * <a href="https://developers.metaplex.com/token-metadata/token-standard">Metaplex token standard</a>, the non-fungible
 * standard. Deliberately not implemented: display types; a number is compared as its text.
 */
final class MetadataReader {
    /** What an attribute without {@code trait_type} is called; a token may have many of them. */
    static final String GENERIC = "property";

    private static final JsonFactory JSON = new JsonFactory();

    private final Problems problems;
    private final JsonCursor cursor;

    private MetadataReader(Problems problems, JsonCursor cursor) {
        this.problems = problems;
        this.cursor = cursor;
    }

    /** The tokens of an array, or the one token that the file is. */
    static List<Draft> read(Place file, String text, Problems problems) throws UnfitException {
        if (text.isBlank()) {
            throw Problems.single(file, "an empty file", "token metadata in JSON");
        }
        try (JsonParser parser = JSON.createParser(text)) {
            return new MetadataReader(problems, new JsonCursor(file, problems, parser)).all();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
    }

    private List<Draft> all() throws IOException, UnfitException {
        try {
            return tokens();
        } catch (JsonProcessingException e) {
            problems.add(cursor.place(Optional.ofNullable(e.getLocation())), said(e), "valid JSON");
            throw problems.exception();
        }
    }

    /** Jackson's own words without the places that it puts into them. */
    private static String said(JsonProcessingException e) {
        String said = String.valueOf(e.getOriginalMessage());
        return Wording.bounded(said.replaceAll("\\s*\\(start marker at .*\\)|, from `[^`]*`", ""), 200);
    }

    private List<Draft> tokens() throws IOException, UnfitException {
        List<Draft> drafts = new ArrayList<>();
        cursor.advance();
        if (cursor.isOn(JsonToken.START_ARRAY)) {
            cursor.elements("an array of tokens", () -> token(drafts));
        } else {
            token(drafts);
        }
        if (cursor.advance()) {
            problems.add(cursor.here(), "more behind the end", "one array, or one object, and nothing else");
        }
        return drafts;
    }

    private void token(List<Draft> drafts) throws IOException, UnfitException {
        Place place = cursor.here();
        Fields fields = new Fields(problems);
        if (cursor.fields("an object with name and attributes", field -> field(field, fields))) {
            drafts.add(fields.draft(place));
            Assembly.checkMany(place, drafts.size(), problems);
        }
    }

    private void field(String field, Fields fields) throws IOException, UnfitException {
        switch (field) {
            case "name" -> cursor.text("a text").ifPresent(fields::name);
            case "description" -> cursor.text("a text").ifPresent(fields::lore);
            case "tokenId", "token_id", "id", "edition" ->
                cursor.text("a number or a text").ifPresent(id -> fields.id(field, id));
            case "attributes" -> attributes(fields.traits());
            default -> cursor.skip();
        }
    }

    private void attributes(Traits traits) throws IOException, UnfitException {
        if (!cursor.isOn(JsonToken.VALUE_NULL)) {
            cursor.elements("an array of attributes", () -> attribute(traits));
        }
    }

    private void attribute(Traits traits) throws IOException, UnfitException {
        Place place = cursor.here();
        Map<String, String> parts = new HashMap<>();
        cursor.fields("an object with trait_type and value", field -> {
            switch (field) {
                case "trait_type" ->
                    cursor.text("a text").filter(type -> !type.isBlank()).ifPresent(type -> parts.put(field, type));
                case "value" ->
                    cursor.text("a text, a number or a truth value").ifPresent(value -> parts.put(field, value));
                default -> cursor.skip();
            }
        });
        traits.add(place, parts.getOrDefault("trait_type", GENERIC), parts.getOrDefault("value", ""));
    }
}
