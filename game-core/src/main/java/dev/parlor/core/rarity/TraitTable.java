package dev.parlor.core.rarity;

import dev.parlor.core.rarity.Fact.Attribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All tokens of one collection with their traits, in a fixed order. Equal traits are stored once, so ten thousand
 * tokens with ten traits take about a megabyte.
 *
 * <p>A token has at most one value of a trait, unless the trait is declared as a list. A list may hold any number of
 * items, and each of them is an attribute of its own that every token of the collection has or lacks: a token with
 * {@code accessories = Pipe} and {@code accessories = Earring} differs from one with only the pipe in the attribute
 * "earring", and in nothing else.
 */
public final class TraitTable {
    private final List<String> ids;
    private final List<Trait> traits;
    private final List<Fact> facts;
    private final int[][] tokens;

    private TraitTable(Builder builder) {
        ids = List.copyOf(builder.tokens.keySet());
        traits = List.copyOf(builder.traits);
        facts = List.copyOf(builder.facts);
        tokens = builder.tokens.values().toArray(int[][]::new);
    }

    /**
     * An empty table in which every trait has one value per token.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(Set.of());
    }

    /**
     * An empty table.
     *
     * @param lists the names of the traits that come as lists, upper and lower case alike
     * @return a builder
     */
    public static Builder builder(Set<String> lists) {
        return new Builder(lists.stream().map(Fact::normal).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * How many tokens there are.
     *
     * @return the supply, 0 for an empty table
     */
    public int size() {
        return tokens.length;
    }

    /**
     * What a token is called.
     *
     * @param index the token's place, from 0
     * @return its id
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public String id(int index) {
        return ids.get(index);
    }

    /**
     * What a token has, as it was written and in that order.
     *
     * @param index the token's place, from 0
     * @return its traits; several of one name if the trait is a list
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public List<Trait> traits(int index) {
        return Arrays.stream(tokens[index]).mapToObj(traits::get).toList();
    }

    /** The fact behind each different trait; {@link #codes} are indexes into this list. */
    List<Fact> facts() {
        return facts;
    }

    int[] codes(int index) {
        return tokens[index];
    }

    /** Collects tokens; not safe for use by several threads at once. */
    public static final class Builder {
        private final Set<String> lists;
        private final Map<Trait, Integer> codes = new HashMap<>();
        private final List<Trait> traits = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final Map<String, int[]> tokens = new LinkedHashMap<>();

        private Builder(Set<String> lists) {
            this.lists = lists;
        }

        /**
         * Adds a token behind those already there. The same trait a second time on one token is left out.
         *
         * @param id how the token is called, unlike every other
         * @param owned what it has; a trait that it lacks is simply not there
         * @return this builder
         * @throws IllegalArgumentException if the id is empty or taken, or if a trait that is no list has two values
         */
        public Builder add(String id, List<Trait> owned) {
            if (id.isEmpty() || tokens.containsKey(id)) {
                throw new IllegalArgumentException(
                        "A token needs an id of its own, but '" + id + "' is empty or taken");
            }
            Map<Attribute, Integer> mine = new LinkedHashMap<>();
            for (Trait trait : owned) {
                int code = codes.computeIfAbsent(trait, this::newCode);
                Integer other = mine.putIfAbsent(facts.get(code).attribute(), code);
                if (other != null && !facts.get(other).equals(facts.get(code))) {
                    throw new IllegalArgumentException("Token " + id + " has two values of the trait '" + trait.name()
                            + "', '" + traits.get(other).value() + "' and '" + trait.value() + "'");
                }
            }
            tokens.put(id, mine.values().stream().mapToInt(Integer::intValue).toArray());
            return this;
        }

        /**
         * Closes the table.
         *
         * @return what was added so far
         */
        public TraitTable build() {
            return new TraitTable(this);
        }

        private int newCode(Trait trait) {
            traits.add(trait);
            facts.add(lists.contains(Fact.normal(trait.name())) ? Fact.listed(trait) : Fact.single(trait));
            return traits.size() - 1;
        }
    }
}
