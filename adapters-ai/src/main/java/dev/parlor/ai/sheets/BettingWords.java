package dev.parlor.ai.sheets;

import dev.parlor.core.CleanText;
import dev.parlor.core.betting.Books;
import dev.parlor.core.betting.Odds;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.DisplayName;
import java.util.ArrayList;
import java.util.List;

/** What a betting board says, on itself and to those who cannot see it. */
record BettingWords(BettingBill bill, Wording wording) {
    /** From here on hundredths say nothing. */
    private static final long EXACT = 1000;

    private static final int LONGEST_TITLE = 80;

    private static final String TIMES = "\u00d7";

    /** One sum of the board. */
    record Sum(List<String> figure, String label) {}

    String state() {
        return switch (bill.state()) {
            case BettingState.Open(String due) -> wording.say("board.open", due);
            case BettingState.Closed closed -> wording.say("board.closed");
            case BettingState.Settled(Corner winner, Books books) -> wording.say("board.won", bill.name(winner));
            case BettingState.Refunded refunded -> wording.say("board.refunded");
        };
    }

    /** What stands above the multiplier of a corner. */
    String pays(Corner corner) {
        return switch (bill.state()) {
            case BettingState.Open open -> wording.say("board.now");
            case BettingState.Closed closed -> wording.say("board.pays");
            case BettingState.Settled settled -> wording.say(paid(corner));
            case BettingState.Refunded refunded -> wording.say("board.returned");
        };
    }

    /** What everybody gets back who backed a corner; a dash where that is nothing or nobody. */
    List<String> multiplier(Corner corner) {
        if (bill.on(corner) == 0) {
            return List.of("\u2013");
        }
        if (bill.isReturned()) {
            return List.of(TIMES + "1");
        }
        return bill.isLost(corner)
                ? List.of(TIMES + "0")
                : bill.odds(corner).map(this::times).orElseGet(List::of);
    }

    /** What stands below the multiplier of a corner. */
    String included(Corner corner) {
        if (bill.on(corner) == 0) {
            return wording.say("board.noone");
        }
        return bill.isLost(corner) && !bill.isReturned() ? "" : wording.say("board.included");
    }

    String staked() {
        return wording.say("board.on");
    }

    List<Sum> sums() {
        List<Sum> sums =
                new ArrayList<>(List.of(new Sum(Figures.grouped(bill.gross()), wording.say("sum.pool", unit()))));
        long carried = bill.board().carriedIn().value();
        if (carried > 0) {
            sums.add(new Sum(Figures.given(carried), wording.say("sum.carried")));
        }
        switch (bill.state()) {
            case BettingState.Settled(Corner winner, Books books) -> sums.addAll(paid(books));
            case BettingState.Refunded(Books books) -> sums.addAll(paid(books));
            case BettingState.Open open -> sums.add(cut());
            case BettingState.Closed closed -> sums.add(cut());
        }
        return sums;
    }

    String tell() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.say(
                "alt.board",
                CleanText.of(bill.title(), LONGEST_TITLE),
                bill.name(Corner.A),
                bill.name(Corner.B),
                state()));
        for (Corner corner : Corner.values()) {
            sentences.add(tell(corner));
        }
        sums().forEach(sum -> sentences.add(wording.say("alt.sum", sum.label(), Figures.plain(sum.figure()))));
        return String.join(" ", sentences);
    }

    String unit() {
        return DisplayName.of(bill.unit()).text();
    }

    private String tell(Corner corner) {
        String chance = Figures.plain(Figures.percent(bill.pairing().chance(), corner));
        String stakes = Figures.plain(Figures.grouped(bill.on(corner)));
        String pays = Figures.plain(multiplier(corner));
        return bill.gross() == 0
                ? wording.say("alt.corner.empty", bill.name(corner), chance)
                : wording.say(
                        "alt.corner",
                        bill.name(corner),
                        chance,
                        stakes,
                        unit(),
                        Figures.plain(Figures.percent(bill.share(corner))),
                        pays(corner),
                        pays);
    }

    private List<String> times(Odds odds) {
        long whole = odds.back().value() / odds.stake().value();
        List<String> parts = new ArrayList<>(Figures.grouped(whole));
        parts.set(0, TIMES + (whole < EXACT ? wording.decimal(odds.decimal(2)) : parts.getFirst()));
        return List.copyOf(parts);
    }

    private String paid(Corner corner) {
        if (bill.isReturned()) {
            return "board.returned";
        }
        return bill.isLost(corner) ? "board.lost" : "board.paid";
    }

    private Sum cut() {
        String share =
                wording.decimal(Figures.basisPoints(bill.board().takeout().bps()));
        return new Sum(List.of(share, "%"), wording.say("sum.cut"));
    }

    private List<Sum> paid(Books books) {
        List<Sum> sums = new ArrayList<>(List.of(
                new Sum(Figures.taken(books.fee().value()), wording.say("sum.fee")),
                new Sum(Figures.grouped(books.paid().value()), wording.say("sum.paid"))));
        long rest = books.dust().plus(books.carriedOut()).value();
        if (rest > 0) {
            sums.add(new Sum(Figures.taken(rest), wording.say("sum.rest")));
        }
        return sums;
    }
}
