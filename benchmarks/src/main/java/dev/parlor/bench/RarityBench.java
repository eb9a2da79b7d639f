package dev.parlor.bench;

import dev.parlor.core.rarity.OpenRarity;
import dev.parlor.core.rarity.Rarity;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.rarity.TraitTable;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The ranks of a collection of 10 000 tokens. */
@State(Scope.Benchmark)
public class RarityBench {
    private List<List<Trait>> tokens;
    private TraitTable table;

    /** Draws the collection. */
    @Setup
    public void draw() {
        tokens = Apes.drawn();
        table = table();
    }

    /** From the table of traits. */
    @Benchmark
    public List<Rarity> fromTable() {
        return OpenRarity.rank(table);
    }

    /** From the traits token by token, as a file gives them. */
    @Benchmark
    public List<Rarity> fromTraits() {
        return OpenRarity.rank(table());
    }

    private TraitTable table() {
        TraitTable.Builder builder = TraitTable.builder();
        for (int i = 0; i < tokens.size(); i++) {
            builder.add(Integer.toString(i), tokens.get(i));
        }
        return builder.build();
    }
}
