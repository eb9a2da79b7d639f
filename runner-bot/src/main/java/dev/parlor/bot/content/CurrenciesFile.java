package dev.parlor.bot.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parlor.bot.files.Place;
import dev.parlor.bot.files.Problems;
import dev.parlor.bot.files.UnfitException;
import dev.parlor.core.CleanText;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Coin;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.DailyRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads {@code currencies.json}: a list of currencies, each with a code, a name, a sign and its uses, and with what a
 * welcome and a daily claim give of it and above how much a gift must be accepted.
 */
final class CurrenciesFile {
    private static final long MOST = 1_000_000_000_000L;
    private static final long MOST_PAY = 1_000_000_000;
    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_SIGN = 8;
    private static final String CHIPS = "chips";
    private static final Set<String> COIN = Set.of("code", "name", "sign", "uses", "welcome", "daily", "accept-above");
    private static final Set<String> PAY = Set.of("base", "per-level", "per-day", "longest");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final Place file;
    private final Problems problems;
    private final Map<String, Place> codes = new HashMap<>();

    CurrenciesFile(Place file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    List<MintedCoin> read(String text) throws UnfitException {
        List<MintedCoin> coins = new ArrayList<>();
        try (JsonParser parser = new JsonFactory(JSON).createParser(text)) {
            list(parser, coins);
        } catch (JsonProcessingException e) {
            problems.add(at(e.getLocation().getLineNr()), "cannot be read from here on", "JSON without a field twice");
            throw problems.exception();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        if (!codes.containsKey(CHIPS)) {
            problems.add(file, "there is no currency chips", "one, for it is what bets, fees and prizes are made of");
        }
        return coins;
    }

    private void list(JsonParser parser, List<MintedCoin> coins) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            problems.add(file, "it is no list", "a list of currencies: [{…}, {…}]");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.hasToken(JsonToken.START_OBJECT)) {
                coin(fields(parser)).ifPresent(coins::add);
            } else {
                problems.add(here(parser), "it is no currency", "an object such as {\"code\": \"chips\", …}");
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            problems.add(here(parser), "there is more behind the end", "one list and nothing else");
        }
    }

    private Fields fields(JsonParser parser) throws IOException {
        Place place = here(parser);
        Map<String, Field> all = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place spot = here(parser);
            parser.nextToken();
            JsonNode value = parser.readValueAsTree();
            if (all.putIfAbsent(name, new Field(spot, value)) != null) {
                problems.add(spot, name + " comes twice", "each field once");
            }
        }
        return new Fields("the currency", place, all, problems);
    }

    private Optional<MintedCoin> coin(Fields fields) {
        fields.allow(COIN);
        Optional<Currency> code = fields.needed(
                "code", "1 to 32 lowercase letters, digits, '_' and '-', a letter first", CurrenciesFile::code);
        code.ifPresent(currency -> once(currency, fields));
        Optional<String> name = text(fields, "name", LONGEST_NAME);
        Optional<String> sign = text(fields, "sign", LONGEST_SIGN);
        Optional<Set<Coin.Use>> uses =
                fields.needed("uses", "a list of stake and give, or [] for neither", CurrenciesFile::uses);
        code.filter(currency -> currency.code().equals(CHIPS))
                .flatMap(chips -> uses)
                .ifPresent(all -> {
                    if (!all.contains(Coin.Use.STAKE)) {
                        problems.add(fields.place(), "chips cannot be staked", "\"stake\" among their uses");
                    }
                });
        Optional<Amount> welcome = amount(fields, "welcome", 1);
        Optional<DailyRules.Pay> daily = fields.optional(
                "daily",
                "{\"base\": 1 or more, \"per-level\", \"per-day\" and \"longest\": 0 or more}, whole numbers up to "
                        + MOST_PAY,
                CurrenciesFile::pay);
        Optional<Amount> above = amount(fields, "accept-above", 0);
        return code.isEmpty() || name.isEmpty() || sign.isEmpty() || uses.isEmpty()
                ? Optional.empty()
                : Optional.of(new MintedCoin(
                        new Coin(code.get(), name.get(), sign.get(), uses.get()), welcome, daily, above));
    }

    private void once(Currency currency, Fields fields) {
        Place before = codes.putIfAbsent(currency.code(), fields.place());
        if (before != null) {
            problems.add(
                    fields.place(),
                    "the currency " + currency + " comes twice",
                    "it once; it stands in " + before.within(file.file()) + " already");
        }
    }

    private static Optional<String> text(Fields fields, String field, int longest) {
        return fields.needed(
                field,
                "1 to " + longest + " visible characters on one line",
                node -> Fields.text(node).filter(text -> CleanText.isClean(text, longest)));
    }

    private static Optional<Amount> amount(Fields fields, String field, long least) {
        return fields.optional(
                field,
                "a whole number from " + least + " to " + MOST,
                node -> Fields.number(node, least, MOST).map(Amount::of));
    }

    private static Optional<Currency> code(JsonNode node) {
        return Fields.text(node)
                .filter(text -> text.matches("[a-z][a-z0-9_-]{0,31}"))
                .map(Currency::new);
    }

    private static Optional<Set<Coin.Use>> uses(JsonNode node) {
        Set<Coin.Use> uses = new HashSet<>();
        for (JsonNode item : node) {
            Optional<Coin.Use> use = Stream.of(Coin.Use.values())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(item.textValue()))
                    .findFirst();
            if (use.isEmpty() || !uses.add(use.get())) {
                return Optional.empty();
            }
        }
        return node.isArray() ? Optional.of(uses) : Optional.empty();
    }

    private static Optional<DailyRules.Pay> pay(JsonNode node) {
        boolean known = node.propertyStream().allMatch(field -> PAY.contains(field.getKey()));
        Optional<Long> base = Fields.number(node.path("base"), 1, MOST_PAY);
        Optional<Long> level = step(node, "per-level");
        Optional<Long> day = step(node, "per-day");
        Optional<Long> longest = step(node, "longest");
        return !known || base.isEmpty() || level.isEmpty() || day.isEmpty() || longest.isEmpty()
                ? Optional.empty()
                : Optional.of(new DailyRules.Pay(
                        base.get().intValue(),
                        level.get().intValue(),
                        day.get().intValue(),
                        longest.get().intValue()));
    }

    private static Optional<Long> step(JsonNode node, String name) {
        return node.has(name) ? Fields.number(node.get(name), 0, MOST_PAY) : Optional.of(0L);
    }

    private Place here(JsonParser parser) {
        return at(parser.currentTokenLocation().getLineNr());
    }

    private Place at(int line) {
        return file.line(Math.max(0, line));
    }
}
