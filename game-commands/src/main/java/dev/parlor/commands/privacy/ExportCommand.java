package dev.parlor.commands.privacy;

import dev.parlor.commands.Command;
import dev.parlor.commands.Control;
import dev.parlor.commands.Controls;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Option;
import dev.parlor.commands.OptionKind;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.core.privacy.PersonalData;
import dev.parlor.core.privacy.PrivacyDesk;
import java.util.List;
import java.util.Map;

/** {@code /privacy export}: all that the house knows of who asks, page by page. */
public record ExportCommand(PrivacyDesk desk, Controls controls) implements Command {
    private static final int PAGE = 30;
    private static final long MOST = 1_000_000;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                "privacy export", Topic.FAIRNESS, Option.optional("page", new OptionKind.Whole(1, MOST), "2"));
    }

    @Override
    public Reply run(Invocation invocation) {
        return desk.export(invocation.parlor(), invocation.player())
                .map(data -> page(invocation, data))
                .orElseGet(() -> Reply.privately(invocation.words().say("privacy.nobody")));
    }

    private Reply page(Invocation invocation, PersonalData data) {
        Words words = invocation.words();
        List<Text> lines = new PersonalLines(words).of(data);
        int pages = (lines.size() + PAGE - 1) / PAGE;
        int page = (int) Math.min(invocation.options().number("page").orElse(1L), pages);
        List<Text> shown = lines.subList((page - 1) * PAGE, Math.min(page * PAGE, lines.size()));
        Reply reply = Reply.privately(Text.NONE)
                .with(Embed.of(
                        words.say("privacy.page", Slot.number("page", page), Slot.number("pages", pages)),
                        Text.lines(shown)));
        return page == pages ? reply : reply.with(List.of(next(invocation, page + 1)));
    }

    private Control next(Invocation invocation, int page) {
        return controls.button(
                invocation,
                "privacy export",
                Map.of("page", Integer.toString(page)),
                invocation.words().say("privacy.next"));
    }
}
