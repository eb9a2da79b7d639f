package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The gateway: where bots log in and hear what happens (https://discord.com/developers/docs/events/gateway). */
public final class Gateway implements Events, AutoCloseable {
    private final Temper temper;
    private final Sessions sessions = new Sessions();
    private final Tally tally = new Tally();
    private final Arrival arrival;
    private final Attendant attendant;
    private final Ear ear;
    private final Wire wire;

    Gateway(World world, Temper temper, Judgement judgement, Credentials bot) {
        this.temper = temper;
        arrival = new Arrival(world, judgement);
        attendant = new Attendant(world, temper, bot, judgement, sessions, tally, this::url);
        ear = new Ear(attendant);
        ear.start();
        attendant.awaitStart();
        wire = new Wire(ear.getPort());
    }

    /** Where bots call. */
    public String url() {
        return "ws://127.0.0.1:" + wire.port();
    }

    /** The network on the way to it. */
    public Wire wire() {
        return wire;
    }

    /** Everybody who tried to log in, in order. */
    public List<Login> logins() {
        return tally.logins();
    }

    /** How often somebody tried to resume. */
    public int resumes() {
        return tally.resumes();
    }

    /** How many heartbeats were heard. */
    public int heartbeats() {
        return tally.heartbeats();
    }

    /** Those who are connected, and logged in or have resumed. */
    public List<Login> present() {
        return sessions.all().stream()
                .filter(session -> session.line().isPresent())
                .map(Session::login)
                .toList();
    }

    /** Sends away all who are there. */
    public void sendAway(int code) {
        lines().forEach(line -> attendant.away(line, code, "Sent away."));
    }

    /** Tells those who are there that the bot was invited to a guild. */
    public void invited(Guild guild) {
        tell(Optional.of(guild.id()), "GUILD_CREATE", arrival.guild(guild), Intents.GUILDS);
    }

    /** Asks all who are there to come again, and to resume. */
    public void askToReconnect() {
        lines().forEach(line -> line.say(Op.RECONNECT.payload().putNull("d")));
    }

    /** Tells all who are there that what they hold is worth nothing. */
    public void invalidate(boolean resumable) {
        Collection<Line> present = lines();
        if (!resumable) {
            sessions.forgetThosePresent();
        }
        present.forEach(line -> line.say(Op.INVALID_SESSION.payload().put("d", resumable)));
    }

    private Collection<Line> lines() {
        return ear.getConnections().stream()
                .<Line>map(socket -> socket.getAttachment())
                .filter(line -> line != null && line.session().isPresent())
                .toList();
    }

    @Override
    public void tell(Optional<String> guild, String name, ObjectNode data, int intent) {
        ObjectNode told = temper.altered(name, data);
        sessions.all().stream()
                .filter(session -> session.hears(guild, intent))
                .forEach(session -> session.tell(name, told));
    }

    @Override
    public void close() {
        wire.close();
        try {
            ear.stop(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
