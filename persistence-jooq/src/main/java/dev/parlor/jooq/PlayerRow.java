package dev.parlor.jooq;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Daily;
import dev.parlor.core.money.Player;
import dev.parlor.core.money.PlayerName;
import dev.parlor.jooq.schema.tables.records.PlayersRecord;
import java.util.Optional;

/** A registered player as a row. */
final class PlayerRow {
    private PlayerRow() {}

    static PlayersRecord write(Player player) {
        PlayersRecord row = new PlayersRecord();
        row.setParlor(player.parlor().value());
        row.setId(player.id().value());
        row.setName(player.name().text());
        row.setSince(Nanos.of(player.since()));
        row.setHouseRules((long) player.houseRules());
        player.daily().ifPresent(daily -> {
            row.setStreak((long) daily.streak());
            row.setClaimedAt(Nanos.of(daily.claimed()));
            row.setDueAt(Nanos.of(daily.due()));
        });
        return row;
    }

    static Player read(PlayersRecord row) {
        return new Player(
                new ParlorId(row.getParlor()),
                new PlayerId(row.getId()),
                new PlayerName(row.getName()),
                Nanos.instant(row.getSince()),
                Math.toIntExact(row.getHouseRules()),
                daily(row));
    }

    private static Optional<Daily> daily(PlayersRecord row) {
        return Optional.ofNullable(row.getStreak())
                .map(streak -> new Daily(
                        Math.toIntExact(streak), Nanos.instant(row.getClaimedAt()), Nanos.instant(row.getDueAt())));
    }
}
