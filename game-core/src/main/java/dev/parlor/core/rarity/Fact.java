package dev.parlor.core.rarity;

import java.util.Comparator;
import java.util.Locale;

/**
 * A trait as OpenRarity compares it: neither upper case nor outer blanks make a difference.
 *
 * @param attribute what is asked of every token
 * @param value the answer
 */
record Fact(Attribute attribute, String value) implements Comparable<Fact> {
    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::attribute).thenComparing(Fact::value);

    /**
     * One question to every token: a trait's name, and for a trait that comes as a list the single item too, because
     * each item is there or not regardless of the others.
     *
     * @param name the trait's name
     * @param item the item of a list, empty for a trait with one value
     */
    record Attribute(String name, String item) implements Comparable<Attribute> {
        private static final Comparator<Attribute> ORDER =
                Comparator.comparing(Attribute::name).thenComparing(Attribute::item);

        @Override
        public int compareTo(Attribute other) {
            return ORDER.compare(this, other);
        }
    }

    static Fact single(Trait trait) {
        return new Fact(new Attribute(normal(trait.name()), ""), normal(trait.value()));
    }

    static Fact listed(Trait trait) {
        return new Fact(new Attribute(normal(trait.name()), normal(trait.value())), normal(trait.value()));
    }

    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }

    /** Whether the trait counts in a token's number of traits: an empty value and the word "none" do not. */
    boolean counts() {
        return !value.isEmpty() && !value.equals("none");
    }

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
