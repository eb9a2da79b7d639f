package dev.parlor.bench;

import dev.parlor.core.chance.DropTable;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.GuideTableDiscreteSampler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One draw of an index from prepared words. */
@State(Scope.Benchmark)
public class DrawBench {
    /** How many weights. */
    @Param({"4", "64"})
    public int weights;

    private PreparedWords words;
    private DropTable<Integer> table;
    private DiscreteSampler alias;
    private DiscreteSampler guide;

    /** Builds the three tables. */
    @Setup
    public void build() {
        words = new PreparedWords();
        long[] drawn = Weights.of(weights);
        table = Weights.table(drawn);
        alias = AliasMethodDiscreteSampler.of(words, Weights.probabilities(drawn));
        guide = GuideTableDiscreteSampler.of(words, Weights.probabilities(drawn));
    }

    /** The house's drop table: exact, by integer weights. */
    @Benchmark
    public int house() {
        return table.drawIndex(words);
    }

    /** Commons RNG's alias method: probabilities rounded to doubles. */
    @Benchmark
    public int alias() {
        return alias.sample();
    }

    /** Commons RNG's guide table: probabilities rounded to doubles. */
    @Benchmark
    public int guideTable() {
        return guide.sample();
    }
}
