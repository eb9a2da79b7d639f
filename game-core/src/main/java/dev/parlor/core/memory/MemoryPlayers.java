package dev.parlor.core.memory;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.BettingRecord;
import dev.parlor.core.money.Career;
import dev.parlor.core.money.Currency;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Mark;
import dev.parlor.core.money.MarkKey;
import dev.parlor.core.money.Merit;
import dev.parlor.core.money.Player;
import dev.parlor.core.money.Players;
import dev.parlor.core.money.Ranking;
import dev.parlor.core.money.Scope;
import dev.parlor.core.money.SelfLimits;
import dev.parlor.core.money.Standing;
import dev.parlor.core.money.WelcomeMark;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Players in memory. The key of the marks is no secret, since nothing of them is ever written down. */
final class MemoryPlayers implements Players {
    private static final MarkKey KEY = new MarkKey("parlor in memory");

    private final Table<Seat, Player> players;
    private final Table<Seat, Career> careers;
    private final Table<Seat, Map<Currency, BettingRecord>> records;
    private final Table<Welcome, WelcomeMark> welcomes;
    private final Table<Reach, SelfLimits> limits;
    private final Ledger ledger;

    private record Seat(ParlorId parlor, PlayerId player) {}

    private record Welcome(ParlorId parlor, Mark person) {}

    private record Reach(Scope scope, Mark person) {}

    MemoryPlayers(Journal journal, Ledger ledger) {
        this.players = new Table<>(journal);
        this.careers = new Table<>(journal);
        this.records = new Table<>(journal);
        this.welcomes = new Table<>(journal);
        this.limits = new Table<>(journal);
        this.ledger = ledger;
    }

    @Override
    public Optional<Player> find(ParlorId parlor, PlayerId player) {
        return players.find(new Seat(parlor, player));
    }

    @Override
    public void keep(Player player) {
        players.put(new Seat(player.parlor(), player.id()), player);
    }

    @Override
    public void forget(ParlorId parlor, PlayerId player) {
        Seat seat = new Seat(parlor, player);
        players.remove(seat);
        careers.remove(seat);
        records.remove(seat);
    }

    @Override
    public long count(ParlorId parlor) {
        return in(parlor).count();
    }

    @Override
    public WelcomeMark welcome(ParlorId parlor, PlayerId player) {
        Welcome welcome = new Welcome(parlor, KEY.of(player));
        WelcomeMark mark = welcomes.find(welcome).orElse(WelcomeMark.FIRST);
        welcomes.put(welcome, WelcomeMark.AGAIN);
        return mark;
    }

    @Override
    public Career career(ParlorId parlor, PlayerId player) {
        return careers.find(new Seat(parlor, player)).orElse(Career.NONE);
    }

    @Override
    public Map<Currency, BettingRecord> records(ParlorId parlor, PlayerId player) {
        return records.find(new Seat(parlor, player)).orElse(Map.of());
    }

    @Override
    public void credit(ParlorId parlor, List<Merit> merits) {
        merits.stream()
                .filter(merit -> find(parlor, merit.player()).isPresent())
                .forEach(merit -> credit(new Seat(parlor, merit.player()), merit));
    }

    @Override
    public List<Standing> top(ParlorId parlor, Ranking ranking, int most) {
        List<Player> sorted = in(parlor)
                .filter(player -> value(player, ranking) > 0)
                .sorted(Comparator.<Player>comparingLong(player -> value(player, ranking))
                        .reversed()
                        .thenComparing(Player::id))
                .toList();
        return sorted.stream()
                .limit(most)
                .map(player -> standing(player, ranking, sorted.stream()))
                .toList();
    }

    @Override
    public Optional<Standing> standing(ParlorId parlor, Ranking ranking, PlayerId player) {
        return find(parlor, player).map(found -> standing(found, ranking, in(parlor)));
    }

    @Override
    public SelfLimits limits(Scope scope, PlayerId player) {
        return limits.find(new Reach(scope, KEY.of(player))).orElse(SelfLimits.NONE);
    }

    @Override
    public void keep(Scope scope, PlayerId player, SelfLimits kept) {
        limits.put(new Reach(scope, KEY.of(player)), kept);
    }

    private void credit(Seat seat, Merit merit) {
        careers.put(seat, career(seat.parlor(), seat.player()).plus(merit));
        if (merit instanceof Merit.Betting betting) {
            Map<Currency, BettingRecord> more = new TreeMap<>(records(seat.parlor(), seat.player()));
            more.merge(betting.currency(), BettingRecord.NONE.plus(betting), (old, unused) -> old.plus(betting));
            records.put(seat, Map.copyOf(more));
        }
    }

    private Standing standing(Player player, Ranking ranking, Stream<Player> among) {
        long value = value(player, ranking);
        long better = among.filter(other -> value(other, ranking) > value).count();
        return new Standing(better + 1, player.id(), player.name(), value);
    }

    private long value(Player player, Ranking ranking) {
        return switch (ranking) {
            case Ranking.ByBalance balance ->
                ledger.balance(new Account.Purse(player.parlor(), player.id()), balance.currency())
                        .value();
            case Ranking.ByExperience experience ->
                career(player.parlor(), player.id()).xp();
            case Ranking.ByWinnings winnings ->
                records(player.parlor(), player.id())
                        .getOrDefault(winnings.currency(), BettingRecord.NONE)
                        .winnings()
                        .value();
        };
    }

    private Stream<Player> in(ParlorId parlor) {
        return players.rows().filter(player -> player.parlor().equals(parlor));
    }
}
