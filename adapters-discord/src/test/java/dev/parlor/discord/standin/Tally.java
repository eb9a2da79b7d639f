package dev.parlor.discord.standin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What the gateway was asked. */
final class Tally {
    private final List<Login> logins = new CopyOnWriteArrayList<>();
    private final AtomicInteger resumes = new AtomicInteger();
    private final AtomicInteger heartbeats = new AtomicInteger();

    void login(Login login) {
        logins.add(login);
    }

    void resume() {
        resumes.incrementAndGet();
    }

    void heartbeat() {
        heartbeats.incrementAndGet();
    }

    List<Login> logins() {
        return List.copyOf(logins);
    }

    int resumes() {
        return resumes.get();
    }

    int heartbeats() {
        return heartbeats.get();
    }
}
