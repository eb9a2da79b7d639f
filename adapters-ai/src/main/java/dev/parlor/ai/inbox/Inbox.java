package dev.parlor.ai.inbox;

import dev.parlor.ai.wire.Base;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.InboxDesk;
import dev.parlor.core.show.InboxOutcome;
import dev.parlor.core.show.PaintJobId;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where calls of painters outside are waited for. The desk decides which call counts; what such a call says goes to who
 * waits for it in this process. Safe for use by many threads.
 */
public final class Inbox {
    /** Where calls come in, below the public address. */
    public static final String PATH = "/hooks/art/";

    private static final int SECRET_BYTES = 32;
    private static final int NAME_BYTES = 12;

    private final InboxDesk desk;
    private final SecureRandom chance;
    private final Base outside;
    private final NoticeReader reader;
    private final Map<PaintJobId, Appointment> waiting = new ConcurrentHashMap<>();

    /**
     * An inbox.
     *
     * @param desk keeps which calls are waited for
     * @param chance makes secrets
     * @param outside the address at which the world reaches this house
     * @param hosts from which pictures are taken, with their subdomains
     */
    public Inbox(InboxDesk desk, SecureRandom chance, Base outside, Set<String> hosts) {
        this.desk = desk;
        this.chance = chance;
        this.outside = outside;
        reader = new NoticeReader(hosts);
    }

    /**
     * Waits for a call.
     *
     * @param patience how long it counts
     * @return the appointment, to be closed by who made it
     */
    public Appointment expect(Duration patience) {
        PaintJobId job = new PaintJobId("art-" + HexFormat.of().formatHex(some(NAME_BYTES)));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(some(SECRET_BYTES));
        Appointment appointment = new Appointment(outside.address(PATH + job + "/" + secret), () -> forget(job));
        desk.expect(job, Sha256.of(secret), patience);
        waiting.put(job, appointment);
        return appointment;
    }

    /**
     * Takes a call.
     *
     * @param job whose call it says it is
     * @param secret what it says is the job's secret
     * @param body what it says; at most 64 KB count
     * @return whether it counts, which only its own caller may be told
     */
    public InboxOutcome call(PaintJobId job, String secret, byte[] body) {
        InboxOutcome outcome = desk.call(job, secret);
        if (outcome instanceof InboxOutcome.Accepted) {
            Optional.ofNullable(waiting.get(job)).ifPresent(who -> who.tell(reader.read(body)));
        }
        return outcome;
    }

    private void forget(PaintJobId job) {
        waiting.remove(job);
        desk.close(job);
    }

    private byte[] some(int count) {
        byte[] bytes = new byte[count];
        chance.nextBytes(bytes);
        return bytes;
    }
}
