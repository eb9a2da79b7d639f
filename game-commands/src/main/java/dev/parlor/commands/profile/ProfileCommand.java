package dev.parlor.commands.profile;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.commands.house.Wardrobe;
import dev.parlor.core.PlayerId;
import dev.parlor.core.money.EconomyDesk;
import dev.parlor.core.money.PlayerName;
import dev.parlor.core.money.RenameOutcome;
import dev.parlor.core.money.Stats;
import dev.parlor.core.show.Uploads;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code /profile}: what a player is called and looks like. */
public final class ProfileCommand implements Command {
    private static final String NAME = "name";
    private static final String FACE = "portrait";
    private static final String REMOVE = "remove";

    private final EconomyDesk economy;
    private final Wardrobe wardrobe;
    private final Mirror mirror;

    /**
     * The command.
     *
     * @param economy where players are registered
     * @param wardrobe where their pictures are
     */
    public ProfileCommand(EconomyDesk economy, Wardrobe wardrobe) {
        this.economy = economy;
        this.wardrobe = wardrobe;
        this.mirror = new Mirror(economy, wardrobe);
    }

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "profile",
                        Topic.START,
                        Option.optional(NAME, new OptionKind.Phrase(PlayerName.LONGEST), "Bob"),
                        Option.optional(FACE, new OptionKind.Picture(), "me.png"),
                        Option.optional(REMOVE, new OptionKind.Choice(List.of(FACE)), FACE),
                        Option.optional("player", new OptionKind.Someone(), "@bob"))
                .with("name:Bob", "player:@bob", "remove:portrait");
    }

    @Override
    public Reply run(Invocation invocation) {
        PlayerId player = meant(invocation);
        if (economy.player(invocation.parlor(), player).isEmpty()) {
            return Reply.privately(
                    player.equals(invocation.player())
                            ? invocation.words().say("money.startfirst")
                            : invocation.words().say("stats.stranger", Slot.person("player", player)));
        }
        Text changes = Text.lines(changes(invocation));
        return economy.stats(invocation.parlor(), player)
                .map(stats -> shown(invocation.words(), stats, changes))
                .orElseGet(() -> Reply.privately(changes));
    }

    /** Whoever changes something is shown his own profile. */
    private static PlayerId meant(Invocation invocation) {
        boolean changes = Stream.of(NAME, FACE, REMOVE)
                .anyMatch(option -> invocation.options().text(option).isPresent());
        return invocation.options().player("player").filter(other -> !changes).orElse(invocation.player());
    }

    /** What was changed, a line each. */
    private List<Text> changes(Invocation invocation) {
        List<Text> lines = new ArrayList<>();
        invocation.options().text(NAME).map(name -> renamed(invocation, name)).ifPresent(lines::add);
        invocation.options().text(REMOVE).map(what -> removed(invocation)).ifPresent(lines::add);
        invocation.options().text(FACE).map(address -> put(invocation, address)).ifPresent(lines::add);
        return lines;
    }

    private Text renamed(Invocation invocation, String written) {
        Words words = invocation.words();
        PlayerName name = PlayerName.of(written);
        return switch (economy.rename(invocation.parlor(), invocation.player(), name)) {
            case RenameOutcome.Renamed renamed -> words.say("profile.renamed", Slot.quote("name", name.text()));
            case RenameOutcome.NotRegistered not -> words.say("money.startfirst");
        };
    }

    private Text removed(Invocation invocation) {
        wardrobe.faces().forget(invocation.parlor(), invocation.player());
        return invocation.words().say("profile.removed");
    }

    private Text put(Invocation invocation, String address) {
        return switch (wardrobe.uploads().fetch(address)) {
            case Uploads.Handed.Accepted accepted -> {
                wardrobe.faces().keep(invocation.parlor(), invocation.player(), accepted.picture());
                yield invocation.words().say("profile.put");
            }
            case Uploads.Handed.Refused refused -> invocation.words().say("profile.refused." + key(refused.reason()));
        };
    }

    private static String key(Uploads.Handed.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private Reply shown(Words words, Stats stats, Text changes) {
        Reply reply = Reply.privately(changes)
                .with(mirror.card(words, stats)
                        .field(
                                words.say("profile.since"),
                                words.say(
                                        "profile.seat",
                                        Slot.due("since", stats.player().since())))
                        .footer(words.say("profile.how")));
        return mirror.withFace(words, stats.player(), reply);
    }
}
