package dev.parlor.core.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small machines of any form: one to five reels, one to five rows, with and without wild, scatter and group pays. */
final class RandomMachines {
    private static final Symbol WILD = new Symbol("wild");
    private static final Symbol SCATTER = new Symbol("scatter");

    private final SplittableRandom random;
    private final List<Symbol> symbols;

    private RandomMachines(SplittableRandom random) {
        this.random = random;
        this.symbols = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> new Symbol("s" + i))
                .toList();
    }

    static Machine next(SplittableRandom random) {
        return new RandomMachines(random).machine();
    }

    private Machine machine() {
        int rows = 1 + random.nextInt(Machine.MOST_ROWS);
        int reels = 1 + random.nextInt(5);
        List<Reel> strips = Stream.generate(() -> reel(rows + random.nextInt(5)))
                .limit(reels)
                .toList();
        return new Machine("random", rows, strips, paytable());
    }

    private Reel reel(int stops) {
        List<Symbol> all = new ArrayList<>(symbols);
        all.add(WILD);
        all.add(SCATTER);
        return new Reel(Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(stops)
                .toList());
    }

    private Paytable paytable() {
        List<LinePay> lines = new ArrayList<>();
        symbols.stream().filter(symbol -> random.nextInt(5) > 0).forEach(symbol -> lines.add(pay(List.of(symbol))));
        if (random.nextBoolean()) {
            lines.add(random.nextInt(lines.size() + 1), pay(List.of(WILD)));
        }
        if (symbols.size() > 2 && random.nextBoolean()) {
            lines.add(random.nextInt(lines.size() + 1), pay(symbols.subList(0, 3)));
        }
        Optional<Symbol> wild = random.nextInt(4) > 0 ? Optional.of(WILD) : Optional.empty();
        Optional<ScatterPay> scatter =
                random.nextInt(4) > 0 ? Optional.of(new ScatterPay(SCATTER, pays())) : Optional.empty();
        return new Paytable(lines, wild, scatter);
    }

    private LinePay pay(List<Symbol> run) {
        return new LinePay(run.toString(), run, pays());
    }

    private Pays pays() {
        return new Pays(
                random.longs(1L + random.nextInt(5), 0, 20).sorted().boxed().toList());
    }
}
