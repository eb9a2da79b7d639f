package dev.parlor.core.slots;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The reference model: every combination of stops, one after the other, judged by plain rules written anew. It shares
 * nothing with the machine but the records that describe it.
 */
final class StopByStop {
    private final Machine machine;
    private final TreeMap<Long, Long> ways = new TreeMap<>();

    private StopByStop(Machine machine) {
        this.machine = machine;
    }

    /** How many combinations of stops pay each total. */
    static Map<Long, Long> ways(Machine machine) {
        StopByStop all = new StopByStop(machine);
        int[] stops = new int[machine.reels().size()];
        do {
            all.ways.merge(all.line(stops) + all.scatter(stops), 1L, Long::sum);
        } while (all.next(stops));
        return all.ways;
    }

    private boolean next(int[] stops) {
        for (int reel = 0; reel < stops.length; reel++) {
            if (++stops[reel] < strip(reel).size()) {
                return true;
            }
            stops[reel] = 0;
        }
        return false;
    }

    /** The best of: for each line of the table, the pay of as many reels from the left as belong to it. */
    private long line(int[] stops) {
        long best = 0;
        for (LinePay pay : machine.paytable().lines()) {
            int run = 0;
            while (run < stops.length && belongs(strip(run).get(stops[run]), pay)) {
                run++;
            }
            best = Math.max(best, pay(pay.pays().byCount(), run));
        }
        return best;
    }

    private boolean belongs(Symbol symbol, LinePay pay) {
        boolean wild = machine.paytable().wild().isPresent()
                && machine.paytable().wild().get().name().equals(symbol.name());
        return wild || pay.symbols().stream().anyMatch(own -> own.name().equals(symbol.name()));
    }

    private long scatter(int[] stops) {
        if (machine.paytable().scatter().isEmpty()) {
            return 0;
        }
        ScatterPay scatter = machine.paytable().scatter().get();
        int seen = 0;
        for (int reel = 0; reel < stops.length; reel++) {
            for (int row = 0; row < machine.rows(); row++) {
                int size = strip(reel).size();
                int place = (stops[reel] + row - (machine.rows() - 1) / 2 + size) % size;
                seen += strip(reel).get(place).equals(scatter.symbol()) ? 1 : 0;
            }
        }
        return pay(scatter.pays().byCount(), seen);
    }

    private static long pay(List<Long> byCount, int count) {
        return count == 0 ? 0 : count > byCount.size() ? byCount.get(byCount.size() - 1) : byCount.get(count - 1);
    }

    private List<Symbol> strip(int reel) {
        return machine.reels().get(reel).strip();
    }
}
