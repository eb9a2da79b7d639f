package dev.parlor.commands.premises;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Topic;
import dev.parlor.core.chat.BindRoom;
import dev.parlor.core.chat.ChannelId;
import dev.parlor.core.chat.Room;
import java.util.List;
import java.util.Optional;

/** {@code /parlor setup}: where the community plays, and whether the house may do there what it has to. */
public record SetupCommand(Lodging lodging) implements Command {
    private static final String ON = "on";

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        "parlor setup",
                        Topic.HOUSE,
                        Option.optional("channel", new OptionKind.Channel(), "#arena"),
                        Option.optional("threads", new OptionKind.Choice(List.of(ON, "off")), ON),
                        Option.optional("audit", new OptionKind.Channel(), "#office"))
                .forAdministrators()
                .with("channel:#arena threads:on");
    }

    @Override
    public Reply run(Invocation invocation) {
        Optional<Room> before = lodging.rooms().room(invocation.parlor());
        Optional<String> channel = invocation
                .options()
                .text("channel")
                .or(() -> before.map(room -> room.channel().value()));
        RoomReport report = new RoomReport(invocation.words());
        if (channel.isEmpty()) {
            return nowhere(invocation, report);
        }
        Survey survey = lodging.premises().survey(invocation.parlor(), channel.get());
        boolean looking = invocation.options().written().isEmpty();
        return before.filter(room -> looking)
                .map(room -> look(room, survey, report))
                .orElseGet(() -> choose(invocation, survey, report));
    }

    /** Who looks has perhaps just changed a permission, so what was in the way is tried again. */
    private Reply look(Room room, Survey survey, RoomReport report) {
        lodging.premises().changed(room.parlor());
        return report.of(room, survey);
    }

    private Reply choose(Invocation invocation, Survey survey, RoomReport report) {
        return survey instanceof Survey.Fit fit ? office(invocation, fit, report) : report.refused(survey);
    }

    /** A chat without places says so; in the others one has to be chosen. */
    private Reply nowhere(Invocation invocation, RoomReport report) {
        return lodging.premises().survey(invocation.parlor(), "") instanceof Survey.OneRoom one
                ? report.refused(one)
                : Reply.privately(invocation.words().say("room.none"));
    }

    private Reply office(Invocation invocation, Survey.Fit fit, RoomReport report) {
        Optional<Survey> office = invocation
                .options()
                .text("audit")
                .map(written -> lodging.premises().survey(invocation.parlor(), written));
        return office.filter(survey -> !isChannel(survey))
                .map(survey -> unfit(survey, report))
                .orElseGet(() -> bind(invocation, fit, office.map(survey -> ((Survey.Fit) survey).channel()), report));
    }

    private static boolean isChannel(Survey survey) {
        return survey instanceof Survey.Fit fit && fit.kind() == Room.Kind.CHANNEL;
    }

    private static Reply unfit(Survey survey, RoomReport report) {
        return report.refused(survey instanceof Survey.Fit fit ? new Survey.Unfit(fit.name()) : survey);
    }

    private Reply bind(Invocation invocation, Survey.Fit fit, Optional<ChannelId> office, RoomReport report) {
        Room room = lodging.rooms()
                .bind(new BindRoom(
                        invocation.parlor(),
                        fit.channel(),
                        fit.kind(),
                        invocation.options().text("threads").map(ON::equals),
                        office,
                        invocation.words().locale()));
        lodging.premises().changed(invocation.parlor());
        return report.of(room, fit);
    }
}
