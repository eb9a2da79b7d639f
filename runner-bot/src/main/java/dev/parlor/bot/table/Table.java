package dev.parlor.bot.table;

import dev.parlor.bot.relay.Stage;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.commands.Press;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Request;
import dev.parlor.commands.Slot;
import dev.parlor.commands.Text;
import dev.parlor.commands.moment.Moments;
import dev.parlor.commands.tournament.Programme;
import java.util.Optional;

/** The local table: reads what people type, has it done, and shows what comes of it. */
public final class Table {
    private final TableParts parts;
    private final Screen screen;
    private final ReplyPrinter printer;
    private final LineParser parser;
    private final Conversation conversation = new Conversation();
    private final Room room;
    private String seat = Seats.FIRST;

    /**
     * A table.
     *
     * @param parts what it is made of
     * @param screen where it is shown; whole lines, from any thread
     */
    public Table(TableParts parts, Screen screen) {
        this.parts = parts;
        this.screen = screen;
        Spoken spoken = new Spoken(screen, parts.seats(), parts.parlor(), parts.clock(), parts.zone());
        Programme programme = parts.programme();
        this.printer = new ReplyPrinter(screen, spoken, new Brackets(screen, programme)::draw);
        this.parser = new LineParser(parts.commands());
        this.room = new Room(
                new Moments(programme, parts.desks().betting(), parts.director()),
                printer,
                parts.desks(),
                parts.seats(),
                parts.words());
    }

    /**
     * The part of the table that tells what happens, to be fed with the facts that the desks leave.
     *
     * @return safe to call from any thread
     */
    public Stage stage() {
        return fact -> {
            synchronized (screen) {
                room.happened(fact);
            }
        };
    }

    /** Serves until somebody leaves or there are no more lines; tells whether it is the lines that ended. */
    boolean serve(LineSource lines) {
        Optional<String> line = lines.next(seat);
        while (line.isPresent() && take(line.get())) {
            line = lines.next(seat);
        }
        return line.isEmpty();
    }

    /** What is read first: who comes back learns what is on. */
    public void greet() {
        synchronized (screen) {
            screen.heading(parts.words().line("table.title"));
            new Greeting(parts).lines(Seats.player(seat)).forEach(this::show);
        }
    }

    /** Says that nothing more can be typed here. */
    void ended() {
        show(parts.words().say("table.ended"));
    }

    /** Says good-bye. */
    public void part() {
        show(parts.words().say("table.bye"));
    }

    /**
     * Takes one line.
     *
     * @param line what was typed, any text
     * @return whether the table stays open
     */
    boolean take(String line) {
        switch (parser.parse(line, seat)) {
            case Typed.Nothing nothing -> {}
            case Typed.Leave leave -> {
                return false;
            }
            case Typed.Sit sit -> sit(sit.seat());
            case Typed.NoSeat none -> show(parts.words().say("table.noseat", Slot.quote("written", none.written())));
            case Typed.Call call -> told(call.seat(), parts.reception().answer(request(call)));
            case Typed.Unknown unknown ->
                told(
                        unknown.seat(),
                        parts.reception().unknown(unknown.written(), parts.locale(), isHouse(unknown.seat())));
            case Typed.Answer answer -> answer(answer);
        }
        return true;
    }

    private void sit(String newSeat) {
        seat = newSeat;
        parts.seats().take(newSeat);
        show(parts.words().say("table.sat", Slot.person("seat", Seats.player(newSeat))));
    }

    private void answer(Typed.Answer answer) {
        conversation
                .answer(answer.seat(), answer.written())
                .ifPresentOrElse(
                        given -> told(answer.seat(), parts.reception().press(press(answer.seat(), given))),
                        () -> show(parts.words().say("table.unasked", Slot.quote("written", answer.written()))));
    }

    private void told(String asking, Reply reply) {
        parts.seats().take(asking);
        conversation.remember(asking, reply);
        synchronized (screen) {
            printer.print(reply, parts.words());
        }
    }

    private void show(Text text) {
        synchronized (screen) {
            printer.print(Reply.privately(text), parts.words());
        }
    }

    private Request request(Typed.Call call) {
        return new Request(
                parts.ids().next(),
                parts.parlor(),
                Seats.player(call.seat()),
                call.path(),
                call.options(),
                parts.locale(),
                isHouse(call.seat()));
    }

    private Press press(String asking, Conversation.Answer given) {
        return new Press(
                parts.ids().next(),
                parts.parlor(),
                Seats.player(asking),
                given.control().wire(),
                given.fields(),
                parts.locale(),
                isHouse(asking));
    }

    private static boolean isHouse(String asking) {
        return asking.equals(Seats.HOUSE);
    }
}
