package dev.parlor.core.rarity;

import dev.parlor.core.rarity.Fact.Attribute;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each fact is true of a token, and how many bits it tells. Facts are numbered in the order of their text, so
 * that every sum is made in the same order whatever the order of tokens and traits.
 */
final class Census {
    /** The reference names a token's number of traits so; what a table itself says under this name is replaced. */
    static final String TRAIT_COUNT = "meta_trait:trait_count";

    private static final double LN_2 = StrictMath.log(2);

    /** The facts of each token, ascending. */
    private final int[][] tokens;
    /** How many tokens a fact is true of. */
    private final int[] frequency;
    /** What a fact tells beyond the absence of its attribute. */
    private final double[] extraBits;
    /** How many traits each token has. */
    private final int[] traitCount;
    /** How many tokens have that many traits. */
    private final int[] countFrequency;

    private double absentBits;
    private double entropy;

    Census(TraitTable table) {
        Map<Fact, Integer> numbers = numbered(table);
        int[] numberOf = table.facts().stream()
                .mapToInt(f -> numbers.getOrDefault(f, -1))
                .toArray();
        tokens = new int[table.size()][];
        traitCount = new int[table.size()];
        frequency = new int[numbers.size()];
        extraBits = new double[numbers.size()];
        count(table, numberOf);
        countFrequency = new int[Arrays.stream(traitCount).max().orElse(0) + 1];
        weigh(numbers);
    }

    private static Map<Fact, Integer> numbered(TraitTable table) {
        Map<Fact, Integer> numbers = new TreeMap<>();
        table.facts().stream()
                .filter(fact -> !fact.attribute().name().equals(TRAIT_COUNT))
                .forEach(fact -> numbers.put(fact, 0));
        int next = 0;
        for (Map.Entry<Fact, Integer> entry : numbers.entrySet()) {
            entry.setValue(next++);
        }
        return numbers;
    }

    private void count(TraitTable table, int[] numberOf) {
        for (int token = 0; token < tokens.length; token++) {
            for (int code : table.codes(token)) {
                boolean counts = numberOf[code] >= 0 && table.facts().get(code).counts();
                traitCount[token] += counts ? 1 : 0;
            }
            tokens[token] = Arrays.stream(table.codes(token))
                    .map(code -> numberOf[code])
                    .filter(number -> number >= 0)
                    .sorted()
                    .toArray();
            Arrays.stream(tokens[token]).forEach(number -> frequency[number]++);
        }
    }

    private void weigh(Map<Fact, Integer> numbers) {
        Map<Attribute, Integer> holders = new TreeMap<>();
        numbers.forEach((fact, number) -> holders.merge(fact.attribute(), frequency[number], Integer::sum));
        numbers.forEach((fact, number) ->
                extraBits[number] = weighed(frequency[number]) - bits(absent(holders, fact.attribute())));
        holders.keySet().forEach(attribute -> absentBits += weighed(absent(holders, attribute)));
        for (int traits : traitCount) {
            countFrequency[traits]++;
        }
        for (int howMany : countFrequency) {
            weighed(howMany);
        }
    }

    private int absent(Map<Attribute, Integer> holders, Attribute attribute) {
        return tokens.length - holders.getOrDefault(attribute, 0);
    }

    /** The bits of what {@code howMany} tokens have, whose share of the entropy is added on the way. */
    private double weighed(int howMany) {
        entropy += bits(howMany) * howMany / tokens.length;
        return bits(howMany);
    }

    /** Minus log<sub>2</sub> of the share of the tokens; 0 for what no token has, which therefore nobody is asked. */
    private double bits(int howMany) {
        return howMany == 0 ? 0 : StrictMath.log((double) tokens.length / howMany) / LN_2;
    }

    double score(int token) {
        double sum = absentBits;
        for (int number : tokens[token]) {
            sum += extraBits[number];
        }
        sum += bits(countFrequency[traitCount[token]]);
        return entropy == 0 ? sum : sum / entropy;
    }

    int uniqueTraits(int token) {
        int unique = countFrequency[traitCount[token]] == 1 ? 1 : 0;
        for (int number : tokens[token]) {
            unique += frequency[number] == 1 ? 1 : 0;
        }
        return unique;
    }
}
