package dev.parlor.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a guard looks up. Every stake waits for it. */
class StakeGuardTest {
    private static final Currency CHIPS = new Currency("chips");
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Account.Purse PURSE = new Account.Purse(new ParlorId("parlor"), new PlayerId("ann"));

    private final List<String> lookups = new ArrayList<>();

    @Test
    void whoHasNoLimitsCostsOneLook() {
        assertThat(guard(SelfLimits.NONE).forbids(PURSE, CHIPS, Amount.of(5), NOON))
                .isEmpty();
        assertThat(lookups).containsExactly("limits");
    }

    @Test
    void theBooksAreAskedOnlyWhereThereIsACap() {
        SelfLimits gems = new SelfLimits(
                Map.of(new Currency("gems"), new LossCap(Optional.of(Amount.of(3)), Optional.empty())),
                Optional.empty(),
                Optional.empty());
        guard(gems).forbids(PURSE, CHIPS, Amount.of(5), NOON);
        assertThat(lookups).containsExactly("limits");
        assertThat(guard(gems).forbids(PURSE, new Currency("gems"), Amount.of(5), NOON))
                .isPresent();
        assertThat(lookups).containsExactly("limits", "limits", "flow", "flow");
    }

    @Test
    void aPauseIsFoundWithoutTheBooks() {
        SelfLimits paused = new SelfLimits(Map.of(), Optional.of(NOON.plusSeconds(1)), Optional.empty());
        assertThat(guard(paused).pause(PURSE, NOON)).isPresent();
        assertThat(lookups).containsExactly("limits");
    }

    private StakeGuard guard(SelfLimits limits) {
        Map<Scope, SelfLimits> both = Map.of(new Scope.Here(PURSE.parlor()), limits, new Scope.Everywhere(), limits);
        return new StakeGuard(answering(Players.class, both), answering(Ledger.class, Balance.ZERO));
    }

    /** A port that says the same to everything and writes down what it was asked. */
    private <P> P answering(Class<P> port, Object answer) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    lookups.add(method.getName());
                    return answer;
                }));
    }
}
