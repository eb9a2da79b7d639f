package dev.parlor.bot.discord;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.node.NodeDesk;
import dev.parlor.discord.concierge.Digests;
import java.time.Duration;
import java.util.Optional;

/** Which commands were registered last, known to all processes that share a storage. */
record SharedDigests(NodeDesk nodes) implements Digests {
    /** How long it takes to register at most, usually. */
    private static final Duration APART = Duration.ofSeconds(5);

    @Override
    public Optional<Sha256> find(String scope) {
        return nodes.done(work(scope));
    }

    @Override
    public void keep(String scope, Sha256 digest) {
        nodes.note(work(scope), digest);
    }

    /** Of those that come together each waits behind the one before it. */
    @Override
    public Turn awaitTurn(String scope) {
        Duration turn = nodes.take(work(scope), APART);
        try {
            Thread.sleep(turn);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return turn.isZero() ? Turn.FIRST : Turn.BEHIND;
    }

    private static String work(String scope) {
        return "discord/commands/" + scope;
    }
}
