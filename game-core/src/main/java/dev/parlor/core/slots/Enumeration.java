package dev.parlor.core.slots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Goes through everything a machine can show, by products of symbol counts and not stop by stop: stops of a reel that put
 * the same symbol on the pay line and the same number of scatters into the window are counted together.
 */
final class Enumeration {
    static final long MOST_PRODUCTS = 1L << 22;

    private final Paytable paytable;
    private final List<Map<Position, Long>> reels;
    private final TreeMap<Long, Long> ways = new TreeMap<>();
    private final Map<Combination, Long> paying = new HashMap<>();
    private final List<Symbol> line = new ArrayList<>();

    /** What matters of a reel's stop. */
    private record Position(Symbol line, int scatters) {}

    private Enumeration(Machine machine) {
        paytable = machine.paytable();
        reels = machine.reels().stream()
                .map(reel -> positions(reel, machine.rows()))
                .toList();
    }

    /** At most 6 reels of 256 stops: the cycle is at most 2^48. */
    static Returns of(Machine machine) {
        Enumeration all = new Enumeration(machine);
        long products = all.reels.stream().mapToLong(Map::size).reduce(1, (a, b) -> a * b);
        if (products > MOST_PRODUCTS) {
            throw new IllegalArgumentException("Machine '" + machine.name() + "' has " + products
                    + " different combinations; at most " + MOST_PRODUCTS + " can be enumerated");
        }
        all.spin(0, 0, 1);
        return new Returns(
                machine.reels().stream().mapToLong(Reel::size).reduce(1, (a, b) -> a * b), all.ways, all.paying);
    }

    private void spin(int reel, int scatters, long count) {
        if (reel == reels.size()) {
            pay(paytable.combinations(line, scatters), count);
            return;
        }
        reels.get(reel).forEach((position, stops) -> {
            line.add(position.line());
            spin(reel + 1, scatters + position.scatters(), count * stops);
            line.removeLast();
        });
    }

    private void pay(List<Combination> combinations, long count) {
        combinations.forEach(combination -> paying.merge(combination, count, Long::sum));
        ways.merge(combinations.stream().mapToLong(Combination::pay).sum(), count, Long::sum);
    }

    private Map<Position, Long> positions(Reel reel, int rows) {
        Map<Position, Long> positions = new LinkedHashMap<>();
        IntStream.range(0, reel.size())
                .mapToObj(stop -> new Position(reel.at(stop), paytable.scattersIn(reel.window(stop, rows))))
                .forEach(position -> positions.merge(position, 1L, Long::sum));
        return positions;
    }
}
