package dev.parlor.jooq;

import static dev.parlor.jooq.schema.Tables.POSTINGS;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import dev.parlor.core.ParlorId;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.chat.Attempt;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Lease;
import dev.parlor.core.chat.MessageId;
import dev.parlor.core.chat.Posting;
import dev.parlor.core.chat.Postings;
import dev.parlor.core.chat.Spot;
import dev.parlor.core.chat.Subject;
import dev.parlor.core.chat.Waiting;
import dev.parlor.jooq.schema.tables.records.PostingsRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The messages that the house posts by itself, in a database. */
record JooqPostings(DSLContext dsl) implements Postings {
    @Override
    public Optional<Posting> find(Subject subject) {
        return dsl.selectFrom(POSTINGS)
                .where(POSTINGS.SUBJECT.eq(subject.key()))
                .fetchOptional(JooqPostings::posting);
    }

    @Override
    public void keep(Posting posting) {
        PostingsRecord row = row(posting);
        dsl.insertInto(POSTINGS)
                .set(row)
                .onConflict(POSTINGS.SUBJECT)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public List<Posting> due(int most) {
        return dsl.selectFrom(POSTINGS)
                .where(POSTINGS.WANTED.gt(POSTINGS.TOLD))
                .orderBy(POSTINGS.SINCE_AT, POSTINGS.SUBJECT)
                .limit(most)
                .fetch(JooqPostings::posting);
    }

    @Override
    public Waiting waiting(ParlorId parlor) {
        return dsl.select(count(), min(POSTINGS.SINCE_AT))
                .from(POSTINGS)
                .where(POSTINGS.WANTED.gt(POSTINGS.TOLD))
                .and(POSTINGS.PARLOR.eq(parlor.value()))
                .fetchSingle(row -> new Waiting(
                        row.value1(), Optional.ofNullable(row.value2()).map(Nanos::instant)));
    }

    @Override
    public int prune(Instant before, int most) {
        return new Oldest(POSTINGS.SUBJECT, POSTINGS.SINCE_AT, Nanos.of(before), most).delete(dsl);
    }

    /** Columns that are left empty are written as such, since all of them are marked as changed. */
    private static PostingsRecord row(Posting posting) {
        PostingsRecord row = new PostingsRecord();
        row.touched(true);
        row.setSubject(posting.subject().key());
        row.setParlor(posting.parlor().value());
        row.setEdition((long) posting.edition());
        row.setWanted(posting.wanted());
        row.setTold(posting.told());
        row.setSinceAt(Nanos.of(posting.since()));
        posting.attempt().ifPresent(attempt -> {
            row.setTriedChannel(attempt.channel().value());
            row.setTriedAt(Nanos.of(attempt.at()));
        });
        posting.spot().ifPresent(spot -> {
            row.setChannel(spot.channel().value());
            row.setMessage(spot.message().value());
        });
        posting.shown().map(Sha256::hex).ifPresent(row::setShown);
        posting.lease().ifPresent(lease -> {
            row.setHolder(lease.holder());
            row.setHeldUntil(Nanos.of(lease.until()));
        });
        return row;
    }

    private static Posting posting(PostingsRecord row) {
        return new Posting(
                subject(row.getSubject()),
                new ParlorId(row.getParlor()),
                Math.toIntExact(row.getEdition()),
                row.getWanted(),
                row.getTold(),
                Nanos.instant(row.getSinceAt()),
                Optional.ofNullable(row.getTriedChannel())
                        .map(channel -> new Attempt(new ChannelId(channel), Nanos.instant(row.getTriedAt()))),
                Optional.ofNullable(row.getChannel())
                        .map(channel -> new Spot(new ChannelId(channel), new MessageId(row.getMessage()))),
                Optional.ofNullable(row.getShown()).map(Sha256::new),
                Optional.ofNullable(row.getHolder())
                        .map(holder -> new Lease(holder, Nanos.instant(row.getHeldUntil()))));
    }

    private static Subject subject(String key) {
        return Subject.read(key)
                .orElseThrow(() -> new StorageException("A posting is about " + key
                        + ", expected tournament, match, thread or obstacle, ':' and a name"));
    }
}
