package dev.parlor.core.money;

import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges gifts, at one instant, within one transaction. Who has forbidden himself to play gives nothing, since the usual
 * way round a pause is somebody else who bets the money; he may still receive.
 */
record GiftCounter(EconomyDesk.Storage storage, EconomyRules rules, Instant now) {
    GiveOutcome give(Give wish) {
        if (wish.from().equals(wish.to())) {
            return new GiveOutcome.ToYourself();
        }
        Optional<GiveOutcome> before = posted(wish).or(() -> offered(wish));
        return before.or(() -> refused(wish)).orElseGet(() -> decide(wish));
    }

    AcceptOutcome accept(Offer offer, PlayerId by) {
        if (!offer.gift().to().equals(by)) {
            return new AcceptOutcome.NotYours(offer.id());
        }
        if (offer.state() == Offer.State.ACCEPTED) {
            return new AcceptOutcome.Repeated(
                    offer, receiver(offer.gift()).behind(offer.gift().movement()));
        }
        if (!offer.isOpen(now)) {
            return new AcceptOutcome.OfferOver(offer);
        }
        return pause(offer.gift())
                .<AcceptOutcome>map(AcceptOutcome.Limited::new)
                .orElseGet(() -> hand(offer));
    }

    DeclineOutcome decline(Offer offer, PlayerId by) {
        boolean receiver = offer.gift().to().equals(by);
        if (!receiver && !offer.gift().from().equals(by)) {
            return new DeclineOutcome.NotYours(offer.id());
        }
        return offer.isOpen(now)
                ? new DeclineOutcome.Ended(keep(offer.in(receiver ? Offer.State.DECLINED : Offer.State.WITHDRAWN)))
                : new DeclineOutcome.OfferOver(offer);
    }

    private Optional<GiveOutcome> posted(Give wish) {
        Movement movement = wish.movement();
        return storage.ledger()
                .find(wish.parlor(), movement.key())
                .map(first -> first.repeats(movement)
                        ? new GiveOutcome.Repeated(giver(wish).behind(movement))
                        : new GiveOutcome.KeyTaken(wish.gift()));
    }

    private Optional<GiveOutcome> offered(Give wish) {
        return storage.offers().find(wish.gift()).map(offer -> {
            if (!offer.gift().equals(wish)) {
                return new GiveOutcome.KeyTaken(wish.gift());
            }
            return offer.isOpen(now) ? new GiveOutcome.NeedsConfirmation(offer) : new GiveOutcome.OfferOver(offer);
        });
    }

    private Optional<GiveOutcome> refused(Give wish) {
        if (!rules.currencies().allow(wish.currency(), Coin.Use.GIVE)) {
            return Optional.of(new GiveOutcome.NotGivable(wish.currency()));
        }
        Optional<GiveOutcome> stranger = Stream.of(wish.from(), wish.to())
                .filter(player -> isStranger(wish.parlor(), player))
                .findFirst()
                .map(GiveOutcome.NotRegistered::new);
        return stranger.or(() -> pause(wish).map(GiveOutcome.Limited::new));
    }

    private GiveOutcome decide(Give wish) {
        Balance balance = giver(wish).balance(wish.currency());
        if (!balance.covers(wish.amount())) {
            return new GiveOutcome.CannotCover(balance, wish.amount());
        }
        return rules.gifts().needsAcceptance(wish) ? offer(wish) : hand(wish);
    }

    private GiveOutcome offer(Give wish) {
        Instant until = now.plus(rules.gifts().patience());
        return new GiveOutcome.NeedsConfirmation(keep(new Offer(wish, now, until, Offer.State.WAITING)));
    }

    private GiveOutcome hand(Give wish) {
        return switch (storage.ledger().post(wish.movement())) {
            case PostOutcome.Posted posted -> new GiveOutcome.Given(giver(wish).balance(wish.currency()));
            case PostOutcome.Overdrawn overdrawn ->
                new GiveOutcome.CannotCover(overdrawn.balance(), overdrawn.needed());
            case PostOutcome.Repeated repeated -> throw known(wish);
            case PostOutcome.KeyTaken taken -> throw known(wish);
        };
    }

    private AcceptOutcome hand(Offer offer) {
        Give gift = offer.gift();
        return switch (storage.ledger().post(gift.movement())) {
            case PostOutcome.Posted posted ->
                new AcceptOutcome.Accepted(
                        keep(offer.in(Offer.State.ACCEPTED)), receiver(gift).balance(gift.currency()));
            case PostOutcome.Overdrawn overdrawn -> new AcceptOutcome.CannotCover(overdrawn.needed());
            case PostOutcome.Repeated repeated -> throw known(gift);
            case PostOutcome.KeyTaken taken -> throw known(gift);
        };
    }

    private Offer keep(Offer offer) {
        storage.offers().keep(offer);
        return offer;
    }

    private Optional<Forbidden> pause(Give gift) {
        return new StakeGuard(storage.players(), storage.ledger())
                .pause(giver(gift).purse(), now);
    }

    private boolean isStranger(ParlorId parlor, PlayerId player) {
        return storage.players().find(parlor, player).isEmpty();
    }

    private PurseBooks giver(Give gift) {
        return new PurseBooks(storage.ledger(), new Account.Purse(gift.parlor(), gift.from()));
    }

    private PurseBooks receiver(Give gift) {
        return new PurseBooks(storage.ledger(), new Account.Purse(gift.parlor(), gift.to()));
    }

    private static IllegalStateException known(Give gift) {
        return new IllegalStateException("The ledger knows gift " + gift.gift() + " that was never handed over");
    }
}
