package dev.parlor.bot.table;

import dev.parlor.bot.terminal.Columns;
import dev.parlor.bot.terminal.Ink;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.commands.Control;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Text;
import dev.parlor.commands.Words;
import dev.parlor.core.tournament.TournamentId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints replies in the look of the house. */
final class ReplyPrinter {
    private static final String INDENT = "  ";

    private final Screen screen;
    private final Spoken spoken;
    private final TablePrinter tables;
    private final Function<TournamentId, Optional<List<String>>> brackets;

    /** A printer that draws brackets where it can. */
    ReplyPrinter(Screen screen, Spoken spoken, Function<TournamentId, Optional<List<String>>> brackets) {
        this.screen = screen;
        this.spoken = spoken;
        this.tables = new TablePrinter(screen, spoken, INDENT);
        this.brackets = brackets;
    }

    void print(Reply reply, Words words) {
        paragraph(reply.text(), words, "");
        reply.embeds().forEach(embed -> embed(embed, words));
        int number = 1;
        for (Control control : reply.controls()) {
            number = control(control, number, words);
        }
        reply.modal()
                .ifPresent(form -> screen.line(screen.bold(Ink.BRASS, "? ")
                        + form.inputs().stream()
                                .map(input -> input.label() + " (" + input.example() + ")")
                                .collect(Collectors.joining(", "))));
    }

    /** Prints what the narrator says: apart from the rest, and set in. */
    void tell(Reply scene, Words words) {
        screen.line();
        paragraph(scene.text(), words, INDENT);
    }

    private void embed(Embed embed, Words words) {
        screen.heading(spoken.plain(embed.title(), words));
        paragraph(embed.body(), words, INDENT);
        embed.fields().forEach(field -> {
            screen.line(INDENT + inked(field.name(), words));
            paragraph(field.value(), words, INDENT + INDENT);
        });
        embed.bracket()
                .flatMap(brackets)
                .ifPresentOrElse(
                        lines -> lines.forEach(line -> screen.line(INDENT + line)),
                        () -> tables.print(embed.table(), words));
        spoken.plain(embed.footer(), words)
                .lines()
                .flatMap(line -> Columns.wrapped(line, screen.width() - 2).stream())
                .forEach(line -> screen.line(INDENT + screen.ink(Ink.FAINT, line)));
    }

    private int control(Control control, int first, Words words) {
        return switch (control) {
            case Control.Button button -> {
                choice(first, button.label(), words);
                yield first + 1;
            }
            case Control.Select select -> {
                paragraph(select.prompt(), words, "");
                int number = first;
                for (Control.Choice choice : select.choices()) {
                    choice(number, choice.label(), words);
                    number++;
                }
                yield number;
            }
        };
    }

    private void choice(int number, Text label, Words words) {
        screen.line(INDENT + screen.bold(Ink.BRASS, "[" + number + "] ") + inked(label, words));
    }

    private String inked(Text text, Words words) {
        return spoken.shown(text, words).stream()
                .map(piece -> piece.on(screen, piece.text()))
                .collect(Collectors.joining());
    }

    /** Wraps a text by its words; a coloured piece is coloured word by word. */
    private void paragraph(Text text, Words words, String indent) {
        if (text.isEmpty()) {
            return;
        }
        Wrapping wrapping = new Wrapping(screen, indent);
        spoken.shown(text, words).forEach(wrapping::add);
        wrapping.lines().forEach(screen::line);
    }
}
