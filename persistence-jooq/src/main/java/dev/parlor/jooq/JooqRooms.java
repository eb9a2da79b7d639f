package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.ROOMS;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Obstacle;
import dev.parlor.core.chat.Room;
import dev.parlor.core.chat.Rooms;
import dev.parlor.jooq.schema.tables.records.RoomsRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;

/** Where communities play, in a database. */
record JooqRooms(DSLContext dsl) implements Rooms {
    @Override
    public Optional<Room> find(ParlorId parlor) {
        return dsl.selectFrom(ROOMS).where(ROOMS.PARLOR.eq(parlor.value())).fetchOptional(JooqRooms::room);
    }

    @Override
    public List<Room> all(int most) {
        return dsl.selectFrom(ROOMS).orderBy(ROOMS.PARLOR).limit(most).fetch(JooqRooms::room);
    }

    @Override
    public void keep(Room room) {
        RoomsRecord row = row(room);
        dsl.insertInto(ROOMS)
                .set(row)
                .onConflict(ROOMS.PARLOR)
                .doUpdate()
                .set(row)
                .execute();
    }

    /** Columns that are left empty are written as such, since all of them are marked as changed. */
    private static RoomsRecord row(Room room) {
        RoomsRecord row = new RoomsRecord();
        row.touched(true);
        row.setParlor(room.parlor().value());
        row.setChannel(room.channel().value());
        row.setKind(room.kind().name());
        row.setThreads(room.threads());
        room.office().map(ChannelId::value).ifPresent(row::setOffice);
        row.setLanguage(room.language().toLanguageTag());
        room.obstacle().ifPresent(obstacle -> {
            row.setObstacle(obstacle.cause().name());
            row.setDetail(obstacle.detail());
            row.setBlockedAt(Nanos.of(obstacle.since()));
        });
        return row;
    }

    private static Room room(RoomsRecord row) {
        return new Room(
                new ParlorId(row.getParlor()),
                new ChannelId(row.getChannel()),
                Room.Kind.valueOf(row.getKind()),
                row.getThreads(),
                Optional.ofNullable(row.getOffice()).map(ChannelId::new),
                Locale.forLanguageTag(row.getLanguage()),
                Optional.ofNullable(row.getObstacle())
                        .map(cause -> new Obstacle(
                                Obstacle.Cause.valueOf(cause), row.getDetail(), Nanos.instant(row.getBlockedAt()))));
    }
}
