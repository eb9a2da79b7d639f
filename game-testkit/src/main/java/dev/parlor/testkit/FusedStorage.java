package dev.parlor.testkit;

import dev.parlor.core.Agenda;
import dev.parlor.core.Outbox;
import dev.parlor.core.betting.BettingDesk;
import dev.parlor.core.betting.Pools;
import dev.parlor.core.chance.Seeds;
import dev.parlor.core.money.Ledger;
import dev.parlor.core.money.Movement;
import dev.parlor.core.money.Players;
import dev.parlor.core.money.PostOutcome;
import dev.parlor.core.tournament.TournamentDesk;
import dev.parlor.core.tournament.Tournaments;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * A storage with a fuse behind every write.
 *
 * @param <S> the storage behind it
 */
public final class FusedStorage<S extends BettingDesk.Storage & TournamentDesk.Storage>
        implements BettingDesk.Storage, TournamentDesk.Storage {
    private final S storage;
    private final Fuse fuse;

    FusedStorage(S storage, Fuse fuse) {
        this.storage = storage;
        this.fuse = fuse;
    }

    @Override
    public Seeds seeds() {
        return storage.seeds();
    }

    @Override
    public Outbox outbox() {
        return fused(Outbox.class, storage.outbox());
    }

    @Override
    public Agenda agenda() {
        return fused(Agenda.class, storage.agenda());
    }

    @Override
    public Ledger ledger() {
        Ledger ledger = storage.ledger();
        return behindWrites(
                Ledger.class,
                (proxy, method, arguments) -> method.getName().equals("postAll")
                        ? postAll(ledger, (List<?>) arguments[0])
                        : called(ledger, method, arguments));
    }

    @Override
    public Pools pools() {
        return fused(Pools.class, storage.pools());
    }

    @Override
    public Players players() {
        return fused(Players.class, storage.players());
    }

    @Override
    public Tournaments tournaments() {
        return fused(Tournaments.class, storage.tournaments());
    }

    /** Many postings at once are one behind the other here, so that there is an instant between any two. */
    private List<PostOutcome> postAll(Ledger ledger, List<?> movements) {
        return movements.stream()
                .map(movement -> posted(ledger, (Movement) movement))
                .toList();
    }

    private PostOutcome posted(Ledger ledger, Movement movement) {
        PostOutcome outcome = ledger.post(movement);
        fuse.written();
        return outcome;
    }

    private <T> T fused(Class<T> port, T repository) {
        return behindWrites(port, (proxy, method, arguments) -> called(repository, method, arguments));
    }

    private static <T> T behindWrites(Class<T> port, java.lang.reflect.InvocationHandler handler) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    /** What answers nothing writes, and so does what answers how a posting went. */
    private Object called(Object repository, Method method, Object[] arguments) throws Throwable {
        Object answer;
        try {
            answer = method.invoke(repository, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (method.getReturnType() == void.class || method.getReturnType() == PostOutcome.class) {
            fuse.written();
        }
        return answer;
    }
}
