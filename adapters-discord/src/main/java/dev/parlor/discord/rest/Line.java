package dev.parlor.discord.rest;

import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The connections to the API. A connection whose other end is gone without a word swallows every request until the
 * operating system notices, a quarter of an hour later; so after one without an answer all of them are given up.
 */
final class Line implements AutoCloseable {
    private final Address address;
    private final ReentrantLock opening = new ReentrantLock();
    private Optional<HttpClient> client = Optional.empty();

    Line(Address address) {
        this.address = address;
    }

    HttpClient client() {
        opening.lock();
        try {
            HttpClient open = client.orElseGet(() -> address.client().build());
            client = Optional.of(open);
            return open;
        } finally {
            opening.unlock();
        }
    }

    /** The next request gets a new connection; those that are under way go on, and with the last of them the old ones end. */
    void giveUp(HttpClient silent) {
        opening.lock();
        try {
            if (client.equals(Optional.of(silent))) {
                client = Optional.empty();
            }
        } finally {
            opening.unlock();
        }
    }

    @Override
    public void close() {
        opening.lock();
        try {
            client.ifPresent(HttpClient::shutdownNow);
            client = Optional.empty();
        } finally {
            opening.unlock();
        }
    }
}
