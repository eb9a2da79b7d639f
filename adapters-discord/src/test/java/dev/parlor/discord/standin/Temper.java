package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** How the gateway treats those who come. */
public final class Temper {
    private final List<Alteration> alterations = new CopyOnWriteArrayList<>();
    private volatile OptionalInt closeAtLogin = OptionalInt.empty();
    private volatile boolean refusingResumes;
    private volatile boolean deaf;
    private volatile boolean compressing = true;
    private volatile boolean trusting;
    private volatile Duration heartbeat = Duration.ofMillis(41_250);
    private volatile Duration betweenLogins = Duration.ZERO;

    private record Alteration(String event, Consumer<ObjectNode> change) {}

    /** Whoever logs in or resumes is sent away with this code. */
    public void sendAway(int code) {
        closeAtLogin = OptionalInt.of(code);
    }

    /** Whoever logs in is welcome. */
    public void welcome() {
        closeAtLogin = OptionalInt.empty();
    }

    /** Whoever resumes must log in again. */
    public void refuseResumes(boolean refusing) {
        refusingResumes = refusing;
    }

    /** Heartbeats are not answered. */
    public void ignoreHeartbeats(boolean ignoring) {
        deaf = ignoring;
    }

    /** Those who asked for compressed events get them. */
    public void compress(boolean compress) {
        compressing = compress;
    }

    /** Whoever logs in may hear of members, presences and contents. */
    public void trust(boolean trust) {
        trusting = trust;
    }

    /** How often it wants to hear a heart, told to those who come. */
    public void heartbeatEvery(Duration interval) {
        heartbeat = interval;
    }

    /** How much time must lie between two logins; who comes earlier must come again. */
    public void betweenLogins(Duration least) {
        betweenLogins = least;
    }

    /** Changes what is told of an event, {@code GUILD_CREATE}, before it is told. */
    public void alter(String event, Consumer<ObjectNode> change) {
        alterations.add(new Alteration(event, change));
    }

    OptionalInt closeAtLogin() {
        return closeAtLogin;
    }

    boolean isRefusingResumes() {
        return refusingResumes;
    }

    boolean isDeaf() {
        return deaf;
    }

    boolean isCompressing() {
        return compressing;
    }

    boolean isTrusting() {
        return trusting;
    }

    Duration heartbeat() {
        return heartbeat;
    }

    Duration betweenLogins() {
        return betweenLogins;
    }

    ObjectNode altered(String event, ObjectNode data) {
        ObjectNode told = data.deepCopy();
        alterations.stream()
                .filter(each -> each.event().equals(event))
                .forEach(each -> each.change().accept(told));
        return told;
    }
}
