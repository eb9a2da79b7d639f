package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A registered player of one community.
 *
 * @param parlor the community
 * @param id who it is
 * @param name what others read
 * @param since when the registration was made
 * @param houseRules the version of the house rules that was accepted last
 * @param daily the last daily claim, empty before the first
 */
public record Player(
        ParlorId parlor, PlayerId id, PlayerName name, Instant since, int houseRules, Optional<Daily> daily) {
    Player accepting(int version, PlayerName newName) {
        return new Player(parlor, id, newName, since, version, daily);
    }

    Player called(PlayerName newName) {
        return new Player(parlor, id, newName, since, houseRules, daily);
    }

    Player claiming(Daily claim) {
        return new Player(parlor, id, name, since, houseRules, Optional.of(claim));
    }

    Account.Purse purse() {
        return new Account.Purse(parlor, id);
    }
}
