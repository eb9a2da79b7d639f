package dev.parlor.commands.privacy;

import dev.parlor.commands.Slot;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.commands.money.Counterpart;
import dev.parlor.core.betting.Ticket;
import dev.parlor.core.chance.Receipt;
import dev.parlor.core.chance.SeedPair;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.BettingRecord;
import dev.parlor.core.money.Career;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.HistoryLine;
import dev.parlor.core.money.LossCap;
import dev.parlor.core.money.Offer;
import dev.parlor.core.money.Player;
import dev.parlor.core.money.SelfLimits;
import dev.parlor.core.money.Stats;
import dev.parlor.core.privacy.PersonalData;
import dev.parlor.core.privacy.SeatTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Personal data as lines, one for each thing that is known. */
record PersonalLines(Words words) {
    List<Text> of(PersonalData data) {
        List<Text> lines = new ArrayList<>(who(data.stats()));
        limits("privacy.limits.here", data.here(), lines);
        limits("privacy.limits.everywhere", data.everywhere(), lines);
        data.seeds().map(this::seeds).ifPresent(lines::add);
        data.draws().forEach(draw -> lines.add(draw(draw)));
        data.offers().forEach(offer -> lines.add(offer(offer)));
        data.seats().forEach(seat -> lines.add(seat(seat)));
        data.tickets().forEach(ticket -> lines.add(bet(ticket)));
        data.history().forEach(line -> lines.add(booked(line)));
        return lines;
    }

    private List<Text> who(Stats stats) {
        Player player = stats.player();
        Career career = stats.career();
        List<Text> lines = new ArrayList<>(List.of(
                words.say(
                        "privacy.player",
                        Slot.code("id", player.id().value()),
                        Slot.quote("name", player.name().text()),
                        Slot.due("since", player.since()),
                        Slot.number("rules", player.houseRules())),
                words.say(
                        "privacy.career",
                        Slot.number("xp", career.xp()),
                        Slot.number("won", career.matchesWon()),
                        Slot.number("tournaments", career.tournaments()),
                        Slot.number("titles", career.titles()))));
        player.daily()
                .ifPresent(daily -> lines.add(words.say(
                        "privacy.daily", Slot.number("streak", daily.streak()), Slot.due("claimed", daily.claimed()))));
        new TreeMap<>(stats.records()).forEach((currency, record) -> lines.add(record(currency, record)));
        return lines;
    }

    private Text record(Currency currency, BettingRecord record) {
        return words.say(
                "privacy.record",
                Slot.number("bets", record.bets()),
                Slot.number("won", record.won()),
                Slot.money("staked", record.staked(), currency),
                Slot.money("returned", record.returned(), currency));
    }

    private void limits(String where, SelfLimits limits, List<Text> lines) {
        Slot reach = words.slot("where", where);
        limits.excluded().ifPresent(until -> lines.add(words.say("privacy.excluded", reach, Slot.due("until", until))));
        limits.coolOff().ifPresent(until -> lines.add(words.say("privacy.cooloff", reach, Slot.due("until", until))));
        new TreeMap<>(limits.lossCaps())
                .forEach((currency, cap) ->
                        lines.add(words.say("privacy.cap", reach, new Slot("cap", cap(currency, cap)))));
    }

    private Text cap(Currency currency, LossCap cap) {
        Text now = most(currency, cap.cap());
        return cap.later()
                .map(later -> now.then(words.say(
                        "limits.later", new Slot("cap", most(currency, later.cap())), Slot.due("due", later.due()))))
                .orElse(now);
    }

    private Text most(Currency currency, Optional<Amount> cap) {
        return cap.map(most -> Text.of(new Span.Money(most.value(), currency)))
                .orElseGet(() -> words.say("limits.nocap", Slot.code("currency", currency.code())));
    }

    private Text seeds(SeedPair pair) {
        return words.say(
                "privacy.seeds",
                Slot.quote("client", pair.clientSeed().text()),
                Slot.of("current", new Span.Digest(pair.current().hex())),
                Slot.of("next", new Span.Digest(pair.next().hex())),
                Slot.number("draws", pair.draws()));
    }

    private Text draw(Receipt receipt) {
        return words.say(
                "privacy.draw", Slot.number("nonce", receipt.id().nonce()), Slot.quote("result", receipt.result()));
    }

    private Text offer(Offer offer) {
        return words.say(
                "privacy.offer",
                Slot.code("gift", offer.id().value()),
                Slot.person("from", offer.gift().from()),
                Slot.person("to", offer.gift().to()),
                Slot.money("amount", offer.gift().amount(), offer.gift().currency()),
                Slot.due("until", offer.until()));
    }

    private Text seat(SeatTaken seat) {
        Text fighters = Words.listed(seat.fighters(), fighter -> Text.of(new Span.Code(fighter.value())));
        return words.say(
                "privacy.seat",
                Slot.code("tournament", seat.tournament().value()),
                new Slot("fighters", fighters.isEmpty() ? Text.plain("-") : fighters));
    }

    private Text bet(Ticket ticket) {
        return words.say(
                "privacy.bet",
                Slot.due("at", ticket.placed()),
                Slot.code("bet", ticket.bet().id().value()),
                Slot.number("stake", ticket.bet().stake().value()),
                Slot.code("pick", ticket.bet().pick().value()),
                Slot.code("pool", ticket.pool().value()),
                Slot.words("odds", ticket.odds().toString()));
    }

    private Text booked(HistoryLine line) {
        return words.say(
                "privacy.booked",
                Slot.due("at", line.at()),
                Slot.of("change", new Span.Change(line.delta(), line.currency())),
                Slot.of("after", new Span.Money(line.after().value(), line.currency())),
                new Slot("reason", words.say("reason." + line.reason().name().toLowerCase(Locale.ROOT))),
                new Slot("with", Counterpart.of(words, line)),
                Slot.code("key", line.key()));
    }
}
