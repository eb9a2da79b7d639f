package dev.parlor.discord.standin;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lets bots log in one after the other. */
final class Doorkeeper {
    private final Temper temper;
    private final Deque<Login> admitted = new ArrayDeque<>();

    Doorkeeper(Temper temper) {
        this.temper = temper;
    }

    synchronized boolean isTooEarly(Login login) {
        Login last = admitted.peekLast();
        if (last != null && login.at() - last.at() < temper.betweenLogins().toNanos()) {
            return true;
        }
        admitted.add(login);
        return false;
    }
}
