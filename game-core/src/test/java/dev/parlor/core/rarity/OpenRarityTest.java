package dev.parlor.core.rarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The tests of the reference implementation, github.com/OpenRarity/open-rarity: {@code tests/test_rarity_ranker.py}
 * (commit ad74ae6, an earlier one where named), {@code tests/scoring/test_scoring_handlers.py} (b3b5bcb),
 * {@code tests/scoring/test_token_feature_extractor.py} (fabf468) and {@code tests/models/test_token.py} (b8d2aa7).
 */
class OpenRarityTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    @Test
    void anEmptyCollectionHasNoRanks() {
        assertThat(OpenRarity.rank(TraitTable.builder().build())).isEmpty();
    }

    @Test
    void aSingleTokenScoresNothingAndIsFirst() {
        assertThat(rank("trait1=value1")).containsExactly(new Rarity("0", 1, 0, 2));
    }

    @Test
    void sameScores() {
        List<Rarity> rarities = rank(
                "trait1=value1;trait2=value1;trait3=value1",
                "trait1=value1;trait2=value1;trait3=value1",
                "trait1=value2;trait2=value1;trait3=value3",
                "trait1=value2;trait2=value2;trait3=value3",
                "trait1=value3;trait2=value3;trait3=value3");

        assertThat(rarities).extracting(Rarity::rank).containsExactly(3, 3, 5, 2, 1);
        assertThat(rarities).extracting(Rarity::uniqueTraits).containsExactly(0, 0, 0, 1, 2);
        assertScores(
                rarities,
                0.8749925360622679,
                0.8749925360622679,
                0.7235980365241422,
                1.1338031424711967,
                1.3926137488801251);
    }

    @Test
    void equalScoreAndUniqueTraits() {
        List<Rarity> rarities = rank(
                "trait1=value1;trait2=value1;trait3=value2",
                "trait1=value1;trait2=value2;trait3=value2",
                "trait1=value1;trait2=value2;trait3=value3",
                "trait1=value1;trait2=value2;trait3=value2;trait4=value1");

        assertThat(rarities).extracting(Rarity::rank).containsExactly(2, 4, 2, 1);
        assertThat(rarities).extracting(Rarity::uniqueTraits).containsExactly(1, 0, 1, 2);
    }

    @Test
    void uniqueScores() {
        List<Rarity> rarities = rank(
                "trait1=value1;trait2=value1;trait3=value2",
                "trait1=value1;trait2=value2;trait3=value2",
                "trait1=value1;trait2=value2;trait3=value3",
                "trait1=value1;trait2=value4;trait3=value2;trait4=value1");

        assertThat(rarities).extracting(Rarity::rank).containsExactly(3, 4, 2, 1);
        assertThat(rarities).extracting(Rarity::uniqueTraits).containsExactly(1, 0, 1, 3);
    }

    @Test
    void sameScoreSharesARankWhateverTheUniqueTraits() {
        assertThat(OpenRarity.ranks(new double[] {1.5, 1.5, 0.2, 7.0}, new int[] {1, 2, 3, 0}))
                .containsExactly(2, 2, 1, 4);
    }

    @Test
    void scoresWithinABillionthAreEqualAndTheRanksBehindATieAreLeftOut() {
        assertThat(OpenRarity.ranks(new double[] {2, 1, 1 + 9e-10, 1 - 9e-10, 0.5}, new int[5]))
                .containsExactly(1, 2, 2, 2, 5);
        assertThat(OpenRarity.ranks(new double[] {1 + 2e-9, 1}, new int[2])).containsExactly(1, 2);
    }

    @Test
    void everyTokenOfAUniformCollectionScoresOne() {
        List<List<String>> tokens = IntStream.range(0, 10_000)
                .mapToObj(token -> IntStream.range(0, 5)
                        .mapToObj(trait -> trait + "=" + token / 1_000)
                        .toList())
                .toList();

        assertThat(OpenRarity.rank(table(tokens))).allSatisfy(rarity -> {
            assertThat(rarity.score()).isCloseTo(1, ROUNDING);
            assertThat(rarity.rank()).isEqualTo(1);
        });
    }

    @Test
    void theOneRareTokenOfAUniformCollectionIsFirst() {
        List<List<String>> tokens = IntStream.range(0, 10_000)
                .mapToObj(token -> IntStream.range(0, 3)
                        .mapToObj(trait -> trait + "=" + token / 1_111)
                        .toList())
                .toList();
        List<Rarity> rarities = OpenRarity.rank(table(tokens));
        double uniform = Math.log(10_000 / 1_111.0);
        double rare = Math.log(10_000);

        assertThat(rarities.getLast())
                .extracting(Rarity::rank, Rarity::uniqueTraits)
                .containsExactly(1, 3);
        assertThat(rarities.getLast().score()).isCloseTo(rare / (0.9999 * uniform + 0.0001 * rare), ROUNDING);
        assertThat(rarities.subList(0, 9_999)).allMatch(rarity -> rarity.rank() == 2);
    }

    @Test
    void anAbsentTraitIsAValueOfItsOwn() {
        List<Rarity> rarities = rank(
                "bottom=spec;hat=spec;special=true",
                "bottom=1;hat=1;special=true",
                "bottom=1;hat=1",
                "bottom=2;hat=2",
                "bottom=2;hat=2",
                "bottom=3;hat=2");
        // How many of the six tokens have each bottom, hat, special (absent last) and number of traits.
        double entropy = entropy(6, 2, 2, 1, 1, 2, 3, 1, 2, 4, 4, 2);

        assertScores(
                rarities,
                bits(6, 1, 1, 2, 2) / entropy,
                bits(6, 2, 2, 2, 2) / entropy,
                bits(6, 2, 2, 4, 4) / entropy,
                bits(6, 2, 3, 4, 4) / entropy,
                bits(6, 2, 3, 4, 4) / entropy,
                bits(6, 1, 3, 4, 4) / entropy);
        assertThat(rarities).extracting(Rarity::rank).containsExactly(1, 3, 4, 5, 5, 2);
    }

    @Test
    void anAbsentTraitIsWorthAsMuchAsTheWordNone() {
        List<Rarity> absent = rank(
                "bottom=1;hat=1;special=true", "bottom=1;hat=1", "bottom=2;hat=2", "bottom=2;hat=2", "bottom=3;hat=2");
        List<Rarity> none = rank(
                "bottom=1;hat=1;special=true",
                "bottom=1;hat=1;special=none",
                "bottom=2;hat=2;special=none",
                "bottom=2;hat=2;special=None ",
                "bottom=3;hat=2;special=none");

        assertScores(none, absent.stream().mapToDouble(Rarity::score).toArray());
        assertThat(none)
                .extracting(Rarity::rank)
                .isEqualTo(absent.stream().map(Rarity::rank).toList());
    }

    @Test
    void aTraitCountThatATableBringsAlongIsReplaced() {
        assertThat(rank("hat=1;META_TRAIT:trait_count=7", "hat=2;meta_trait:trait_count=8", "hat=2"))
                .isEqualTo(rank("hat=1", "hat=2", "hat=2"));
    }

    @Test
    void uniqueTraits() {
        assertThat(rank(
                        "bottom=1;hat=1;special=true",
                        "bottom=1;hat=1;special=false",
                        "bottom=2;hat=2;special=false",
                        "bottom=2;hat=2;special=false",
                        "bottom=3;hat=2;special=false",
                        "bottom=4;hat=3;special=false"))
                .extracting(Rarity::uniqueTraits)
                .containsExactly(1, 0, 0, 0, 1, 2);
    }

    @Test
    void caseAndOuterBlanksMakeNoDifference() {
        assertThat(rank(" Hat=CAP", "hat =cap ", "HAT=crown")).isEqualTo(rank("hat=cap", "hat=cap", "hat=crown"));
    }

    @Test
    void everyItemOfAListIsAnAttributeThatTokensHaveOrLack() {
        TraitTable table = TraitTable.builder(Set.of("Gear"))
                .add("both", traits(List.of("gear=Pipe", "gear=Earring")))
                .add("pipe", traits(List.of("gear=Pipe")))
                .add("ring", traits(List.of("gear=Earring")))
                .add("bare", List.of())
                .build();
        // Half of the tokens have and half lack each of the two items; one, two and one have 2, 1 and 0 traits.
        double entropy = 2 + entropy(4, 1, 2, 1);

        assertScores(OpenRarity.rank(table), 4 / entropy, 3 / entropy, 3 / entropy, 4 / entropy);
        assertThat(OpenRarity.rank(table)).extracting(Rarity::rank).containsExactly(1, 3, 3, 1);
    }

    @Test
    void theOrderOfTokensAndTraitsDoesNotMatter() {
        long seed = Long.getLong("parlor.seed", 1);
        List<List<String>> tokens = random(seed, 500, 12);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, tokens.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        TraitTable.Builder shuffled = TraitTable.builder();
        order.forEach(
                token -> shuffled.add(token.toString(), traits(tokens.get(token).reversed())));

        assertThat(OpenRarity.rank(shuffled.build()))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(OpenRarity.rank(table(tokens)));
    }

    @Test
    void scoresAgreeWithTheDefinitionTakenAtItsWord() {
        long seed = Long.getLong("parlor.seed", 2);
        List<List<String>> tokens = random(seed, 200, 9);
        List<Map<String, String>> answers =
                tokens.stream().map(OpenRarityTest::answers).toList();
        Set<String> attributes =
                answers.stream().flatMap(a -> a.keySet().stream()).collect(Collectors.toSet());
        double[] information = answers.stream()
                .mapToDouble(answer -> attributes.stream()
                        .mapToDouble(a -> bits(200, (int) answers.stream()
                                .filter(other -> answer.getOrDefault(a, "").equals(other.getOrDefault(a, "")))
                                .count()))
                        .sum())
                .toArray();
        // The entropy is what a token tells on average.
        double entropy = DoubleStream.of(information).average().orElseThrow();
        double[] expected =
                DoubleStream.of(information).map(bits -> bits / entropy).toArray();

        assertScores(OpenRarity.rank(table(tokens)), expected);
    }

    private static Map<String, String> answers(List<String> token) {
        Map<String, String> answers = new LinkedHashMap<>();
        traits(token).forEach(trait -> answers.put(trait.name(), trait.value()));
        answers.put("count", Integer.toString(token.size()));
        return answers;
    }

    private static List<List<String>> random(long seed, int size, int width) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, size)
                .mapToObj(token -> IntStream.range(0, width)
                        .filter(trait -> random.nextInt(4) > 0)
                        .mapToObj(trait -> "t" + trait + "=" + random.nextInt(1 + random.nextInt(20)))
                        .toList())
                .toList();
    }

    private static double entropy(int supply, int... counts) {
        return IntStream.of(counts)
                .mapToDouble(count -> bits(supply, count) * count / supply)
                .sum();
    }

    private static double bits(int supply, int... counts) {
        return IntStream.of(counts)
                .mapToDouble(count -> -Math.log((double) count / supply) / Math.log(2))
                .sum();
    }

    private static void assertScores(List<Rarity> rarities, double... expected) {
        assertThat(rarities.stream().mapToDouble(Rarity::score).toArray()).containsExactly(expected, ROUNDING);
    }

    /** Tokens are written {@code trait=value;trait=value} and are called 0, 1, 2. */
    private static List<Rarity> rank(String... tokens) {
        return OpenRarity.rank(
                table(Stream.of(tokens).map(token -> List.of(token.split(";"))).toList()));
    }

    private static TraitTable table(List<List<String>> tokens) {
        TraitTable.Builder builder = TraitTable.builder();
        for (int token = 0; token < tokens.size(); token++) {
            builder.add(Integer.toString(token), traits(tokens.get(token)));
        }
        return builder.build();
    }

    private static List<Trait> traits(List<String> written) {
        return written.stream()
                .map(text -> new Trait(text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1)))
                .toList();
    }
}
