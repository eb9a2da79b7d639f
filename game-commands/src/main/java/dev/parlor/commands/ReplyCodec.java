package dev.parlor.commands;

import dev.parlor.core.chance.Sha256;
import dev.parlor.core.tournament.TournamentId;
import java.util.List;
import java.util.Optional;

/** Replies as texts that can be stored. What was written is read as an equal reply. */
public final class ReplyCodec {
    private static final String VERSION = "2";

    /** Replies without pictures, as they may still be stored. */
    private static final String PLAIN = "1";

    private ReplyCodec() {}

    /**
     * Writes a reply.
     *
     * @param reply any reply
     * @return one text
     */
    public static String write(Reply reply) {
        Tape tape = Tape.blank().put(VERSION).put(reply.visibility().name());
        SpanTape.text(tape, reply.text());
        tape.putAll(reply.embeds(), ReplyCodec::embed).putAll(reply.controls(), ReplyCodec::control);
        tape.putAll(reply.modal().stream().toList(), ReplyCodec::modal);
        tape.putAll(
                reply.pictures(), (on, picture) -> on.put(picture.hash().hex()).put(picture.alternative()));
        return tape.toString();
    }

    /**
     * Reads a reply.
     *
     * @param text what {@link #write} gave
     * @return the reply
     * @throws IllegalArgumentException if it is another text
     */
    public static Reply read(String text) {
        Tape tape = Tape.of(text);
        String version = tape.next();
        if (!version.equals(VERSION) && !version.equals(PLAIN)) {
            throw new IllegalArgumentException(
                    "A stored reply must have version " + VERSION + ", but has '" + version + "'");
        }
        Visibility visibility = Visibility.valueOf(tape.next());
        Text said = SpanTape.text(tape);
        List<Embed> embeds = tape.all(ReplyCodec::embed);
        List<Control> controls = tape.all(ReplyCodec::control);
        Optional<Modal> modal = tape.all(ReplyCodec::modal).stream().findFirst();
        List<Illustration> pictures = version.equals(PLAIN) ? List.of() : tape.all(ReplyCodec::picture);
        Reply reply = new Reply(visibility, said, embeds, pictures, controls, modal);
        tape.end();
        return reply;
    }

    private static Illustration picture(Tape tape) {
        return new Illustration(new Sha256(tape.next()), tape.next());
    }

    private static void embed(Tape tape, Embed embed) {
        SpanTape.text(tape, embed.title());
        SpanTape.text(tape, embed.body());
        tape.putAll(embed.fields(), (on, field) -> {
            SpanTape.text(on, field.name());
            SpanTape.text(on, field.value());
        });
        table(tape, embed.table());
        tape.putAll(embed.bracket().stream().toList(), (on, tournament) -> on.put(tournament.value()));
        SpanTape.text(tape, embed.footer());
    }

    private static Embed embed(Tape tape) {
        Text title = SpanTape.text(tape);
        Text body = SpanTape.text(tape);
        List<Field> fields = tape.all(on -> new Field(SpanTape.text(on), SpanTape.text(on)));
        Table table = table(tape);
        Optional<TournamentId> bracket =
                tape.all(on -> new TournamentId(on.next())).stream().findFirst();
        return new Embed(title, body, fields, table, bracket, SpanTape.text(tape));
    }

    private static void table(Tape tape, Table table) {
        tape.putAll(table.head(), (on, column) -> on.put(column.title()).put(column.right() ? "right" : "left"));
        tape.putAll(table.rows(), (on, row) -> on.putAll(row, SpanTape::text));
    }

    private static Table table(Tape tape) {
        List<Table.Column> head =
                tape.all(on -> new Table.Column(on.next(), on.next().equals("right")));
        return new Table(head, tape.all(on -> on.all(SpanTape::text)));
    }

    private static void control(Tape tape, Control control) {
        switch (control) {
            case Control.Button button -> {
                id(tape.put("button"), button.id());
                SpanTape.text(tape, button.label());
                tape.put(button.style().name());
            }
            case Control.Select select -> {
                id(tape.put("select"), select.id());
                SpanTape.text(tape.put(select.option()), select.prompt());
                tape.putAll(select.choices(), (on, choice) -> SpanTape.text(on.put(choice.value()), choice.label()));
            }
        }
    }

    private static Control control(Tape tape) {
        String kind = tape.next();
        ControlId id = id(tape);
        if (kind.equals("button")) {
            return new Control.Button(id, SpanTape.text(tape), Control.Style.valueOf(tape.next()));
        }
        return new Control.Select(
                id, tape.next(), SpanTape.text(tape), tape.all(on -> new Control.Choice(on.next(), SpanTape.text(on))));
    }

    private static void modal(Tape tape, Modal modal) {
        id(tape, modal.id());
        tape.put(modal.title())
                .putAll(
                        modal.inputs(),
                        (on, input) -> on.put(input.option()).put(input.label()).put(input.example()));
    }

    private static Modal modal(Tape tape) {
        ControlId id = id(tape);
        return new Modal(id, tape.next(), tape.all(on -> new Modal.Input(on.next(), on.next(), on.next())));
    }

    private static void id(Tape tape, ControlId id) {
        tape.put(id.wire());
    }

    private static ControlId id(Tape tape) {
        String wire = tape.next();
        return ControlId.read(wire)
                .orElseThrow(() -> new IllegalArgumentException("A stored reply has a control '" + wire + "'"));
    }
}
