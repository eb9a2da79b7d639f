package dev.parlor.commands.tournament;

import dev.parlor.commands.Command;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.premises.Lodging;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.money.Amount;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Wish;
import dev.parlor.core.tournament.AnnounceOutcome;
import dev.parlor.core.tournament.PrizeRules;
import dev.parlor.core.tournament.Seeding;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.core.tournament.TournamentPlan;
import dev.parlor.core.tournament.TournamentRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /tournament new}: announces a tournament. */
public record NewCommand(Programme programme, Supplier<TournamentRules> house, Lodging lodging, Controls controls)
        implements Command {
    private static final int LEAST = 2;
    private static final int MOST = 64;
    private static final Amount MOST_FEE = Amount.of(1_000_000_000);
    private static final int NAME = 8;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "tournament new",
                        Topic.TOURNAMENTS,
                        Option.optional("size", new OptionKind.Whole(LEAST, MOST), "8"),
                        Option.optional("fee", new OptionKind.Sum(), "50"),
                        Option.optional("seeding", new OptionKind.Choice(List.of("seeded", "random")), "random"))
                .forAdministrators()
                .with("size:16 seeding:random fee:50")
                .answeringTheRoom();
    }

    @Override
    public Reply run(Invocation invocation) {
        Optional<Wish> fee = invocation.options().maybeSum("fee");
        return fee.filter(NewCommand::isNoFee).isPresent()
                ? Reply.privately(invocation.words().say("tournament.exactly"))
                : announce(invocation);
    }

    /** A fee is the same for everybody, so it is no part of anybody's purse. */
    private static boolean isNoFee(Wish wish) {
        return !(wish instanceof Wish.Exactly exactly && exactly.amount().compareTo(MOST_FEE) <= 0);
    }

    private Reply announce(Invocation invocation) {
        TournamentPlan plan =
                new TournamentPlan(name(invocation), invocation.parlor(), invocation.player(), rules(invocation));
        return switch (programme.desk().announce(plan)) {
            case AnnounceOutcome.Announced announced -> announced(invocation, announced.tournament());
            case AnnounceOutcome.Repeated repeated -> announced(invocation, repeated.tournament());
            case AnnounceOutcome.NameTaken taken -> new Refusing(invocation.words()).state(taken.holder());
        };
    }

    /** Where a room was chosen, the tournament is announced there, with its button. */
    private Reply announced(Invocation invocation, Tournament tournament) {
        return lodging.rooms().room(invocation.parlor()).isPresent()
                ? Reply.privately(say(invocation, "tournament.announced.there", tournament))
                : announcedHere(invocation, tournament);
    }

    private Reply announcedHere(Invocation invocation, Tournament tournament) {
        Text announced = say(invocation, "tournament.announced", tournament);
        Text said = programme
                .desk()
                .due(tournament.id())
                .map(until ->
                        announced.below(invocation.words().say("tournament.show.until", Slot.due("until", until))))
                .orElse(announced);
        boolean silent = !lodging.isOneRoom(invocation.parlor());
        return Reply.publicly(silent ? said.below(invocation.words().say("tournament.announced.silent")) : said)
                .with(List.of(controls.button(
                        invocation,
                        "tournament join",
                        Map.of("tournament", tournament.id().value()),
                        invocation.words().say("tournament.button.join"))));
    }

    private static Text say(Invocation invocation, String key, Tournament tournament) {
        return invocation
                .words()
                .say(
                        key,
                        Slot.quote("tournament", tournament.id().value()),
                        Slot.number("size", tournament.plan().rules().size()));
    }

    private TournamentRules rules(Invocation invocation) {
        TournamentRules terms = house.get();
        int size = Math.toIntExact(invocation.options().number("size").orElse((long) terms.size()));
        Seeding seeding = invocation
                .options()
                .text("seeding")
                .map(word -> word.equals("random") ? Seeding.RANDOM : Seeding.SEEDED)
                .orElse(terms.seeding());
        PrizeRules prizes = invocation
                .options()
                .maybeSum("fee")
                .flatMap(fee -> fee.of(Balance.ZERO))
                .map(fee -> new PrizeRules(
                        fee, terms.prizes().added(), terms.prizes().split()))
                .orElse(terms.prizes());
        return new TournamentRules(
                size,
                seeding,
                terms.thirdPlace(),
                terms.bettingWindow(),
                terms.currency(),
                terms.pools(),
                terms.ownersMayBet(),
                terms.timetable(),
                prizes);
    }

    /** A short name that follows from the act, so that a retry announces the same tournament. */
    private static TournamentId name(Invocation invocation) {
        String hash = Sha256.of(invocation.parlor() + "|" + invocation.act()).hex();
        return new TournamentId("t-" + hash.substring(0, NAME));
    }
}
