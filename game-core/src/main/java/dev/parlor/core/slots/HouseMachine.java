package dev.parlor.core.slots;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The built-in machine: three reels of 24 stops, three rows, a wild and a scatter. */
final class HouseMachine {
    private static final Symbol JOKER = new Symbol("Joker");
    private static final Symbol MOON = new Symbol("Moon");
    private static final Symbol CROWN = new Symbol("Crown");
    private static final Symbol DAGGER = new Symbol("Dagger");
    private static final Symbol ROSE = new Symbol("Rose");
    private static final Symbol BELL = new Symbol("Bell");
    private static final Symbol KEY = new Symbol("Key");
    private static final Map<Character, Symbol> LETTERS =
            Map.of('J', JOKER, 'M', MOON, 'C', CROWN, 'D', DAGGER, 'R', ROSE, 'B', BELL, 'K', KEY);

    private HouseMachine() {}

    static Machine build() {
        return new Machine(
                "Backroom",
                3,
                List.of(
                        reel("KBRKDKBMRKBCKRBJKBDRKBRK"),
                        reel("BKRKBDKRMBKRBJKCBKRBDKRB"),
                        reel("RKBRKBDKRBMKRBKDRBCKRJKB")),
                paytable());
    }

    private static Paytable paytable() {
        List<LinePay> lines = List.of(
                LinePay.of(JOKER, 0, 0, 250),
                LinePay.of(CROWN, 0, 0, 100),
                LinePay.of(DAGGER, 0, 0, 40),
                new LinePay("Crown or Dagger", List.of(CROWN, DAGGER), Pays.of(0, 0, 20)),
                LinePay.of(ROSE, 0, 0, 12),
                LinePay.of(BELL, 0, 0, 8),
                LinePay.of(KEY, 0, 1, 3));
        return new Paytable(lines, Optional.of(JOKER), Optional.of(ScatterPay.of(MOON, 0, 2, 10)));
    }

    private static Reel reel(String letters) {
        return new Reel(
                letters.chars().mapToObj(letter -> symbol((char) letter)).toList());
    }

    private static Symbol symbol(char letter) {
        return Optional.ofNullable(LETTERS.get(letter)).orElseThrow();
    }
}
