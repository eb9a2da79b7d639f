package dev.parlor.bench;

import dev.parlor.core.chance.DrawScope;
import dev.parlor.core.chance.DropTable;
import dev.parlor.core.chance.Entropy;
import dev.parlor.core.chance.FairDraw;
import dev.parlor.core.chance.Purpose;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chance.WordStream;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What fairness costs: the words of HMAC-SHA-256 that {@link DrawBench} takes as given. */
@State(Scope.Benchmark)
public class HmacBench {
    private static final int DRAWS = 64;

    private final Seed seed = Seed.ofHex("0f".repeat(32));
    private final DrawScope scope = new DrawScope(
            Purpose.SUMMON, "42", Sha256.of("inputs"), Entropy.ofLines(List.of("client-seed|interaction-id")));
    private DropTable<Integer> table;
    private WordStream stream;

    /** Opens the stream. */
    @Setup
    public void open() {
        table = Weights.table(Weights.of(4));
        stream = WordStream.open(seed, scope);
    }

    /** One word of a long stream: a quarter of a block. */
    @Benchmark
    public long word() {
        return stream.next();
    }

    /** One fair draw from 4 weights that stands alone, from the seed on, remembered for its proof. */
    @Benchmark
    public Integer singleDraw() {
        return table.draw(FairDraw.open(seed, scope));
    }

    /** One of 64 fair draws from 4 weights in one scope, remembered for their proof. */
    @Benchmark
    @OperationsPerInvocation(DRAWS)
    public void drawOfMany(Blackhole hole) {
        FairDraw draw = FairDraw.open(seed, scope);
        for (int i = 0; i < DRAWS; i++) {
            hole.consume(table.draw(draw));
        }
    }
}
