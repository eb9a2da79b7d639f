package dev.parlor.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.commands.Control;
import dev.parlor.commands.ControlId;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Illustration;
import dev.parlor.commands.Modal;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Span;
import dev.parlor.commands.Table;
import dev.parlor.commands.Text;
import dev.parlor.commands.Visibility;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.tournament.TournamentId;
import dev.parlor.discord.Judge;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a reply becomes on Discord. */
class RendererTest {
    private static final Sha256 HASH = Sha256.of("a picture");
    private static final Table TABLE = new Table(
            List.of(new Table.Column("rank", true), new Table.Column("player", false)),
            List.of(row("1", "Alice `x`"), row("10", "漢字"), row("2", "Bob")));

    private final Judge judge = new Judge();

    @Test
    void aPrivateReplyIsSeenByOneAndPingsNobody() {
        JsonNode hidden = Samples.message(Reply.privately(Text.plain("hello"))).created();
        assertThat(hidden).hasToString("{\"content\":\"hello\",\"allowed_mentions\":{\"parse\":[]},\"flags\":64}");
        assertThat(Samples.message(Reply.publicly(Text.plain("hello")))
                        .created()
                        .has("flags"))
                .isFalse();
    }

    @Test
    void anEditReplacesEverythingThatWasThere() {
        assertThat(Samples.message(Reply.publicly(Text.plain("hello"))).edited())
                .hasToString("{\"content\":\"hello\",\"embeds\":[],\"components\":[],\"attachments\":[],"
                        + "\"allowed_mentions\":{\"parse\":[]}}");
    }

    @Test
    void anEmbedHasTheColourOfItsCornerOrOfTheHouse() {
        Text winner = Text.of(new Span.Mark(Corner.B), new Span.Quote("Vex"));
        Text both = winner.then(Text.of(new Span.Mark(Corner.A)));
        assertThat(colour(Reply.publicly(Text.NONE).with(Embed.of(winner, Text.NONE))))
                .isEqualTo(0x6FA8F5);
        assertThat(colour(Reply.publicly(Text.NONE).with(Embed.of(both, Text.NONE))))
                .isEqualTo(0xE2B04A);
        assertThat(colour(Reply.privately(Text.NONE).with(Embed.of(both, Text.NONE))))
                .isEqualTo(0xB9AFB9);
    }

    @Test
    void aNarrowTableIsAlignedAndAWideOneIsLines() {
        assertThat(description(Embed.of(Text.NONE, Text.plain("The best")).table(TABLE)))
                .isEqualTo("The best\n```\nrank  player\n   1  Alice 'x'\n  10  漢字\n   2  Bob\n```");
        Table wide = new Table(TABLE.head(), List.of(row("1", "w".repeat(60)), row("2", "")));
        assertThat(description(Embed.of(Text.NONE, Text.NONE).table(wide)))
                .isEqualTo("-# rank · player\n1 · " + "w".repeat(60) + "\n2 · –");
    }

    @Test
    void aListHasLinesAndItsHeadingsStandOut() {
        Table list = Table.list(List.of(
                List.of(Text.plain("First steps"), Text.NONE),
                List.of(Text.plain("  ").then(Text.of(new Span.Code("/start"))), Text.plain("Take a seat"))));
        assertThat(description(Embed.of(Text.NONE, Text.NONE).table(list)))
                .isEqualTo("**First steps**\n`/start` · Take a seat");
    }

    @Test
    void ofALongTableTheRestIsCounted() {
        Table table = new Table(
                TABLE.head(),
                IntStream.range(0, 500)
                        .mapToObj(rank -> row("" + rank, "somebody"))
                        .toList());
        String shown = description(Embed.of(Text.NONE, Text.NONE).table(table));
        long rows = shown.lines().filter(line -> line.endsWith("somebody")).count();
        assertThat(shown).hasSizeLessThanOrEqualTo(4_096).endsWith("\n… +" + (500 - rows) + "\n```");
        assertThat(rows).isGreaterThan(200);
    }

    @Test
    void aLongTextMovesIntoAnEmbedBeforeAnythingIsCut() {
        Message message =
                Samples.message(Reply.publicly(Text.plain("word ".repeat(700).strip())));
        assertThat(message.content()).isEmpty();
        assertThat(message.embeds().get(0).path("description").asText())
                .isEqualTo("word ".repeat(700).strip());
        Message cut = Samples.message(Reply.publicly(Text.plain("word ".repeat(2_000))));
        assertThat(cut.embeds().get(0).path("description").asText())
                .hasSizeBetween(4_000, 4_096)
                .endsWith("word…");
    }

    @Test
    void shortEmbedsStayWholeBesideLongOnes() {
        Reply reply = Reply.publicly(Text.NONE)
                .with(Embed.of(Text.plain("long"), Text.plain("y".repeat(4_000))))
                .with(Embed.of(Text.plain("short"), Text.plain("all of it")))
                .with(Embed.of(Text.plain("longer"), Text.plain("z".repeat(9_000)))
                        .footer(Text.plain("the end")));
        JsonNode embeds = Samples.message(reply).embeds();
        assertThat(embeds.get(1).path("description").asText()).isEqualTo("all of it");
        assertThat(embeds.get(2).path("footer").path("text").asText()).isEqualTo("the end");
        assertThat(embeds.get(0).path("description").asText()).hasSizeGreaterThan(2_500);
        judge.judge(Samples.message(reply), "three embeds");
    }

    @Test
    void fieldsBeyondTheLastAreCounted() {
        Embed embed = Embed.of(Text.plain("many"), Text.NONE);
        for (int i = 0; i < 30; i++) {
            embed = embed.field(Text.plain("f" + i), i == 0 ? Text.NONE : Text.plain("v" + i));
        }
        JsonNode fields = Samples.message(Reply.publicly(Text.NONE).with(embed))
                .embeds()
                .get(0)
                .path("fields");
        assertThat(fields).hasSize(25);
        assertThat(fields.get(0).path("value").asText()).isEqualTo("\u200b");
        assertThat(fields.get(24).path("value").asText()).isEqualTo("+6");
    }

    @Test
    void aPictureIsAttachedOnceWithWhatItShows() {
        Illustration picture = new Illustration(HASH, "Two fighters");
        Message message = Samples.message(
                Reply.publicly(Text.NONE).with(picture).with(picture).with(new Illustration(Sha256.of("b"), "")));
        assertThat(message.uploads()).hasSize(2);
        assertThat(message.created().path("attachments"))
                .hasToString("[{\"id\":\"0\",\"filename\":\""
                        + message.uploads().getFirst().name()
                        + "\",\"description\":\"Two fighters\"},{\"id\":\"1\",\"filename\":\""
                        + message.uploads().getLast().name() + "\"}]");
    }

    @Test
    void aPictureThatIsGoneOrTooLargeIsTold() {
        Reply reply = Reply.publicly(Text.plain("Look")).with(new Illustration(HASH, "Two *fighters*"));
        Message gone = (Message) Samples.renderer(Samples.none(), Brackets.NONE).render(reply, Samples.ENGLISH);
        assertThat(gone.content()).isEqualTo("Look\n*Two \\*fighters\\**");
        Message large = (Message)
                Samples.renderer(Samples.all(11_000_000), Brackets.NONE).render(reply, Samples.ENGLISH);
        assertThat(large.content()).isEqualTo(gone.content());
        assertThat(large.uploads()).isEmpty();
    }

    @Test
    void aDrawnBracketStandsInPlaceOfItsTableAndSaysTheSame() {
        Embed embed = Embed.of(Text.plain("Bracket"), Text.NONE).table(TABLE).drawing(new TournamentId("spring"));
        Reply reply = Reply.publicly(Text.NONE).with(embed);
        Message drawn = (Message) Samples.renderer(
                        Samples.none(), tournament -> Optional.of(Samples.picture(tournament.value(), 1)))
                .render(reply, Samples.ENGLISH);
        Upload upload = drawn.uploads().getFirst();
        assertThat(upload.alternative()).isEqualTo("1 · Alice `x`\n10 · 漢字\n2 · Bob");
        assertThat(drawn.embeds().get(0).path("image").path("url").asText()).isEqualTo("attachment://" + upload.name());
        assertThat(drawn.embeds().get(0).has("description")).isFalse();
        assertThat(description(embed)).contains("Alice");
    }

    @Test
    void buttonsStandInRowsOfFiveAndSelectsAlone() {
        List<Control> controls =
                IntStream.range(0, 7).mapToObj(i -> (Control) button("b" + i)).collect(Collectors.toList());
        controls.add(new Control.Select(
                new ControlId(ControlId.Action.DO, "s"),
                "match",
                Text.plain("Which match?"),
                List.of(
                        new Control.Choice("1", Text.plain("one")),
                        new Control.Choice("1", Text.plain("one again")),
                        new Control.Choice("x".repeat(101), Text.plain("too long")))));
        controls.add(button("b0"));
        controls.add(button("last"));
        JsonNode rows =
                Samples.message(Reply.publicly(Text.plain("?")).with(controls)).components();
        assertThat(rows).extracting(row -> row.path("components").size()).containsExactly(5, 2, 1, 1);
        JsonNode select = rows.get(2).path("components").get(0);
        assertThat(select.path("options")).hasSize(1);
        CustomId back = CustomId.read(select.path("custom_id").asText());
        assertThat(back).isEqualTo(new CustomId("1:do:s", Optional.of("match")));
        assertThat(CustomId.read("1:do:b0")).isEqualTo(new CustomId("1:do:b0", Optional.empty()));
        assertThat(rows.get(0).path("components").get(0).path("style").asInt()).isEqualTo(4);
    }

    @Test
    void aFormAsksLineByLine() {
        String question = "Which tournament; the one that is on if left out";
        Reply reply = Reply.asking(new Modal(
                new ControlId(ControlId.Action.DO, "f"),
                "/bet place",
                List.of(
                        new Modal.Input("amount", "Your stake", "100"),
                        new Modal.Input("tournament", question, "spring"))));
        Form form = (Form) Samples.renderer(Samples.none(), Brackets.NONE).render(reply, Samples.ENGLISH);
        JsonNode lines = form.data().path("components");
        assertThat(lines.get(0).path("label").asText()).isEqualTo("Your stake");
        assertThat(lines.get(0).path("component").path("custom_id").asText()).isEqualTo("amount");
        assertThat(lines.get(1).path("label").asText())
                .hasSizeLessThanOrEqualTo(45)
                .endsWith("…");
        assertThat(lines.get(1).path("description").asText()).isEqualTo(question);
        judge.judge(form, "a form");
        Form spanish = (Form) Samples.renderer(Samples.none(), Brackets.NONE).render(reply, Samples.SPANISH);
        assertThat(spanish.data().path("title").asText()).isEqualTo("/apuesta apostar");
    }

    @Test
    void answersThatComeLaterOrCompleteAreTakenToo() {
        Renderer renderer = Samples.renderer(Samples.none(), Brackets.NONE);
        List<Control.Choice> many = IntStream.range(0, 40)
                .mapToObj(i -> new Control.Choice("f" + i, Text.of(new Span.Quote("Fighter " + "x".repeat(i * 9)))))
                .toList();
        JsonNode completions = renderer.completions(many, Samples.ENGLISH);
        assertThat(completions.path("data").path("choices")).hasSize(25);
        assertThat(completions.path("data").path("choices"))
                .allMatch(choice -> choice.path("name").asText().length() <= 100);
        judge.named("ApplicationCommandAutocompleteCallbackRequest", completions, "completions");
        for (Visibility visibility : Visibility.values()) {
            judge.answer(Answers.later(visibility), "later");
        }
        judge.answer(Answers.changeLater(), "change later");
        assertThat(Answers.later(Visibility.PRIVATE)).hasToString("{\"type\":5,\"data\":{\"flags\":64}}");
        assertThat(Answers.later(Visibility.PUBLIC)).hasToString("{\"type\":5}");
    }

    private static Control.Button button(String name) {
        return new Control.Button(
                new ControlId(ControlId.Action.DO, name), Text.plain("Press " + name), Control.Style.GRAVE);
    }

    private static List<Text> row(String rank, String player) {
        return List.of(Text.plain(rank), Text.of(new Span.Quote(player)));
    }

    private static String description(Embed embed) {
        return Samples.message(Reply.publicly(Text.NONE).with(embed))
                .embeds()
                .get(0)
                .path("description")
                .asText();
    }

    private static int colour(Reply reply) {
        return Samples.message(reply).embeds().get(0).path("color").asInt();
    }
}
