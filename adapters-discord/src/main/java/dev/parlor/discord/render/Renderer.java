package dev.parlor.discord.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.commands.Control;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Illustration;
import dev.parlor.commands.People;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Span;
import dev.parlor.commands.Text;
import dev.parlor.commands.Visibility;
import dev.parlor.core.show.Pictures;
import dev.parlor.discord.commands.Manual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns replies of the house into what Discord shows. Whatever is in a reply, Discord takes the result. */
public final class Renderer {
    private final People people;
    private final Pictures pictures;
    private final Brackets brackets;
    private final Manual manual;

    /**
     * A renderer.
     *
     * @param people what people are called where Discord shows no mention
     * @param pictures where pictures are found
     * @param brackets who draws brackets
     * @param manual what is typed on Discord
     */
    public Renderer(People people, Pictures pictures, Brackets brackets, Manual manual) {
        this.people = people;
        this.pictures = pictures;
        this.brackets = brackets;
        this.manual = manual;
    }

    /**
     * Renders a reply.
     *
     * @param reply what the house answers
     * @param room for whom
     * @return a form if the reply is one, otherwise a message
     */
    public Rendered render(Reply reply, Room room) {
        return reply.modal()
                .<Rendered>map(modal -> Form.of(modal, manual.title(modal.title(), room.locale())))
                .orElseGet(() -> message(reply, new Spoken(people, manual, room, reply.visibility())));
    }

    /**
     * Offers what somebody who types probably means.
     *
     * @param completions what would be sent, and what is shown in its place; the best first
     * @param room for whom
     * @return the body of the answer, with as many as Discord takes
     */
    public ObjectNode completions(List<Control.Choice> completions, Room room) {
        return Answers.completions(completions, new Spoken(people, manual, room, Visibility.PRIVATE));
    }

    private Message message(Reply reply, Spoken spoken) {
        Folder folder = new Folder();
        Text missing = missing(reply, folder);
        Text text = missing.isEmpty() ? reply.text() : Text.lines(List.of(reply.text(), missing));
        List<Embed> embeds = new ArrayList<>(reply.embeds());
        String content = spoken.fit(text, Place.RUNNING, Limits.CONTENT);
        if (Fitting.length(spoken.runs(text, Place.RUNNING)) > Limits.CONTENT && embeds.size() < Limits.EMBEDS) {
            embeds.addFirst(Embed.of(Text.NONE, text));
            content = "";
        }
        ArrayNode cards = cards(embeds, spoken, folder);
        ArrayNode panel = new Panel(spoken).rows(reply.controls());
        boolean nothing =
                content.isEmpty() && cards.isEmpty() && folder.uploads().isEmpty();
        return new Message(reply.visibility(), nothing ? "…" : content, cards, panel, folder.uploads());
    }

    /** Attaches the pictures; those that are not to be had are told. */
    private Text missing(Reply reply, Folder folder) {
        return Text.lines(reply.pictures().stream()
                .filter(picture -> pictures.find(picture.hash())
                        .flatMap(file -> folder.put(file, picture.alternative()))
                        .isEmpty())
                .map(Illustration::alternative)
                .map(alternative -> Text.of(new Span.Story(alternative)))
                .toList());
    }

    private ArrayNode cards(List<Embed> embeds, Spoken spoken, Folder folder) {
        List<EmbedCard> cards = embeds.stream()
                .limit(Limits.EMBEDS)
                .map(embed -> new EmbedCard(spoken, embed, drawn(embed, spoken, folder)))
                .toList();
        int room = Limits.EMBED_TEXT_IN_ALL - cards.size() * EmbedCard.UNSEEN.length();
        List<ObjectNode> whole = cards.stream().map(card -> card.json(room)).toList();
        int[] shares = Shares.of(whole.stream().map(Renderer::letters).toList(), room);
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < shares.length; i++) {
            boolean fits = letters(whole.get(i)) <= shares[i];
            json.add(seen(fits ? whole.get(i) : cards.get(i).json(shares[i])));
        }
        return json;
    }

    /** Discord refuses an embed without anything in it. */
    private static ObjectNode seen(ObjectNode embed) {
        return letters(embed) == 0 && !embed.has("image") ? embed.put("description", EmbedCard.UNSEEN) : embed;
    }

    /** What the bracket shows is told in words to those who cannot see it. */
    private Optional<String> drawn(Embed embed, Spoken spoken, Folder folder) {
        return embed.bracket()
                .flatMap(brackets::draw)
                .flatMap(picture -> folder.put(picture, new Rows(spoken, embed.table()).told(Limits.ALTERNATIVE)));
    }

    private static int letters(ObjectNode embed) {
        int all = embed.path("title").asText().length()
                + embed.path("description").asText().length()
                + embed.path("footer").path("text").asText().length();
        for (JsonNode field : embed.path("fields")) {
            all += field.path("name").asText().length()
                    + field.path("value").asText().length();
        }
        return all;
    }
}
