package dev.parlor.ai.painter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.ai.fetch.LocalGates;
import dev.parlor.ai.guard.DailyShares;
import dev.parlor.ai.guard.Failure;
import dev.parlor.ai.guard.Outcome;
import dev.parlor.ai.guard.Probe;
import dev.parlor.ai.guard.Standing;
import dev.parlor.ai.guard.Trace;
import dev.parlor.ai.guard.Turn;
import dev.parlor.ai.wire.Act;
import dev.parlor.ai.wire.Asked;
import dev.parlor.ai.wire.Heard;
import dev.parlor.ai.wire.Json;
import dev.parlor.ai.wire.Troublemaker;
import dev.parlor.ai.wire.Wire;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.PictureFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GeminiTest {
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final String FREE_TIER = "{\"error\":{\"code\":429,\"message\":\"You exceeded your current quota\","
            + "\"status\":\"RESOURCE_EXHAUSTED\",\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.QuotaFailure\","
            + "\"violations\":[{\"quotaId\":\"GenerateRequestsPerDayPerProjectPerModel-FreeTier\"}]}]}}";

    private final Wire wire = new Wire();
    private final List<Act> acts = new ArrayList<>();
    private final Troublemaker server =
            new Troublemaker(asked -> acts.size() > 1 ? acts.removeFirst() : acts.getFirst());
    private final Trace trace = new Trace();
    private final Gemini cards = gemini(Canvas.CARD);

    private Gemini gemini(Canvas canvas) {
        return new Gemini(
                new Gemini.Settings(server.base(), Samples.SECRET, List.of("one-image", "two-image"), canvas),
                Samples.guard("gemini", Gemini.rules(), wire),
                LocalGates.refusing());
    }

    private static Act picture(byte[] file) {
        String data = Base64.getEncoder().encodeToString(file);
        return Act.json(
                200,
                "{\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"Here is the card.\"},"
                        + "{\"thought\":true,\"inlineData\":{\"mimeType\":\"image/png\",\"data\":\"AAAA\"}},"
                        + "{\"inlineData\":{\"mimeType\":\"image/png\",\"data\":\"" + data
                        + "\"}}]},\"finishReason\":\"STOP\",\"index\":0}],\"usageMetadata\":{}}");
    }

    private static Act card() {
        return picture(Samples.jpeg(864, 1184));
    }

    private Failure failure() {
        return ((Outcome.Failed<Artwork>) cards.ask(Samples.brief(), Turn.of(TIME))).why();
    }

    @AfterEach
    void stop() {
        wire.close();
        server.close();
    }

    @Test
    void aCardIsPaintedFromAPortrait() {
        acts.add(card());
        CardPainter painter = new CardPainter(
                List.of(cards), LocalGates.refusing(), DailyShares.ofTheHouse(InstantSource.fixed(Samples.NOW)), trace);
        PictureFile portrait =
                new PictureFile(PictureFile.Type.PNG, 1200, 1500, Samples.file(Samples.scene(1200, 1500, 0), "png"));

        Artwork art = painter.paint(
                        Samples.PARLOR,
                        new CardWish(portrait, List.of("Legendary golden crown", "called Voldemort"), 5),
                        TIME)
                .orElseThrow();

        assertThat(art.credit()).isEqualTo(new Credit("gemini", "one-image", PromptWriter.VERSION));
        assertThat(art.file().width()).isEqualTo(768);
        assertThat(art.file().height()).isEqualTo(1024);
        Asked asked = server.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1/models/one-image:generateContent");
        assertThat(asked.headers()).containsEntry("x-goog-api-key", Samples.KEY).doesNotContainKey("authorization");
        JsonNode body = Json.readWithPictures(asked.body()).orElseThrow();
        assertThat(body.at("/contents/0/parts/0/text").asText())
                .contains("It should have: golden, crown.")
                .endsWith("without words.")
                .doesNotContainIgnoringCase("voldemort");
        assertThat(body.at("/contents/0/parts/1/inlineData/mimeType").asText()).isEqualTo("image/jpeg");
        byte[] sent = Base64.getDecoder()
                .decode(body.at("/contents/0/parts/1/inlineData/data").asText());
        assertThat(sent).startsWith(0xff, 0xd8, 0xff).hasSizeLessThan(JpegFile.LARGEST);
        assertThat(body.at("/generationConfig/responseModalities").toString()).isEqualTo("[\"TEXT\",\"IMAGE\"]");
        assertThat(body.at("/generationConfig/imageConfig/aspectRatio").asText())
                .isEqualTo("3:4");
    }

    @Test
    void aCardOfAFighterHasItsTraitsInTheWordsAndNothingThatItIsCalledBy() {
        PictureFile portrait =
                new PictureFile(PictureFile.Type.PNG, 600, 600, Samples.file(Samples.scene(600, 600, 0), "png"));
        Fighter named = new Fighter(
                new FighterId("wolf#1"),
                "Golden Wolf",
                Strength.ofRank(1),
                List.of(new Trait("Name", "Iron Dragon"), new Trait("Hat", "Crown"), new Trait("Lore", "vampire")));

        CardWish wish = CardWish.of(portrait, Look.of("scarlet cape"), named);

        assertThat(wish.words()).containsExactly("scarlet", "cape", "Crown");
        assertThat(wish).isEqualTo(CardWish.of(portrait, Look.of("scarlet cape"), named));
    }

    @Test
    void aSceneIsAskedForInStrictWords() {
        acts.add(picture(Samples.jpeg(1344, 768)));
        Outcome<Artwork> outcome = gemini(Canvas.SCENE).ask(Samples.brief(), Turn.of(TIME));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Ok.class,
                        ok -> assertThat(((Artwork) ok.value()).file().width()).isEqualTo(1024));
        JsonNode body = Json.readWithPictures(server.asked().getFirst().body()).orElseThrow();
        assertThat(body.at("/contents/0/parts")).hasSize(1);
        assertThat(body.at("/contents/0/parts/0/text").asText()).contains("without blood or injuries");
        assertThat(body.at("/generationConfig/imageConfig/aspectRatio").asText())
                .isEqualTo("16:9");
    }

    @Test
    void aPortraitThatIsNoneIsNotSent() {
        acts.add(card());
        CardPainter painter = new CardPainter(
                List.of(cards), LocalGates.refusing(), DailyShares.ofTheHouse(InstantSource.fixed(Samples.NOW)), trace);
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
        PictureFile portrait = new PictureFile(PictureFile.Type.PNG, 10, 10, page);
        assertThat(painter.paint(Samples.PARLOR, new CardWish(portrait, List.of(), 0), TIME))
                .isEmpty();
        assertThat(server.asked()).isEmpty();
    }

    static Stream<Arguments> answersWithoutAPicture() {
        return Stream.of(
                Arguments.of(
                        Act.json(
                                200,
                                "{\"promptFeedback\":{\"blockReason\":\"PROHIBITED_CONTENT\"},\"usageMetadata\":{}}"),
                        new Failure.Blocked("PROHIBITED_CONTENT"),
                        1),
                Arguments.of(
                        Act.json(200, "{\"promptFeedback\":{\"blockReason\":\"SOMETHING_NEW\"}}"),
                        new Failure.Blocked("SOMETHING_NEW"),
                        1),
                Arguments.of(finished("IMAGE_SAFETY"), new Failure.Blocked("IMAGE_SAFETY"), 1),
                Arguments.of(finished("SPII"), new Failure.Blocked("SPII"), 1),
                Arguments.of(finished("SOMETHING_NEW"), GeminiAnswers.NO_PICTURE, 2),
                Arguments.of(
                        Act.json(
                                200,
                                "{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"I analysed it.\"}]},"
                                        + "\"finishReason\":\"NO_IMAGE\"}]}"),
                        GeminiAnswers.NO_PICTURE,
                        2),
                Arguments.of(Act.json(200, "{}"), GeminiAnswers.NO_PICTURE, 2),
                Arguments.of(Act.json(200, "[]"), GeminiAnswers.NO_PICTURE, 2),
                Arguments.of(Act.answer(200, "text/html", "<html>"), bad("no JSON"), 1),
                Arguments.of(
                        Act.json(
                                200,
                                "{\"candidates\":[{\"content\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"image/png\","
                                        + "\"data\":\"%%%\"}}]}}]}"),
                        bad("a picture that is no base64"),
                        1),
                Arguments.of(picture(new byte[] {1, 2, 3, 4}), bad("not_a_picture, begins with 01020304"), 1),
                Arguments.of(picture(Samples.black()), bad("nearly_black, nearly all of it"), 1),
                Arguments.of(picture(Samples.jpeg(768, 768)), bad("wrong_size, 768x768"), 1),
                Arguments.of(Act.json(429, FREE_TIER), new Failure.Quota(), 1),
                Arguments.of(
                        Act.json(429, "{\"error\":{\"message\":\"Quota exceeded for metric x, limit: 0\"}}"),
                        new Failure.Quota(),
                        1),
                Arguments.of(
                        Act.json(
                                429,
                                "{\"error\":{\"details\":[{\"@type\":\"google.rpc.RetryInfo\",\"retryDelay\":\"37s\"}]}}"),
                        new Failure.RateLimited(Optional.of(Duration.ofSeconds(37))),
                        1),
                Arguments.of(
                        Act.json(429, "{\"error\":{\"reason\":\"MODEL_CAPACITY_EXHAUSTED\"}}"),
                        new Failure.RateLimited(Optional.empty()),
                        1),
                Arguments.of(
                        Act.json(400, "{\"error\":{\"status\":\"INVALID_ARGUMENT\"}}"), new Failure.Rejected(400), 1),
                Arguments.of(
                        Act.json(400, "{\"error\":{\"details\":[{\"reason\":\"API_KEY_INVALID\"}]}}"),
                        new Failure.Auth(),
                        1),
                Arguments.of(Act.json(403, "{}"), new Failure.Auth(), 1),
                Arguments.of(Act.json(404, "{}"), new Failure.Gone("two-image"), 2),
                Arguments.of(Act.json(503, "{}"), new Failure.Server(503), 2),
                Arguments.of(Act.cut("{\"candidates\":[]}"), new Failure.Transport(Heard.Cause.CUT_SHORT), 2),
                Arguments.of(Act.stall("{\"candidates\":[]}"), new Failure.TimedOut(), 1));
    }

    @ParameterizedTest
    @MethodSource("answersWithoutAPicture")
    void whatHoldsNoPictureIsNamed(Act act, Failure why, int requests) {
        acts.add(act);
        assertThat(failure()).isEqualTo(why);
        assertThat(server.asked()).hasSize(requests);
    }

    @Test
    void aSecondTryMayHaveThePicture() {
        acts.addAll(List.of(finished("NO_IMAGE"), card()));
        assertThat(cards.ask(Samples.brief(), Turn.of(TIME))).isInstanceOf(Outcome.Ok.class);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void aModelThatIsGoneMakesPlaceForTheNextOne() {
        acts.addAll(List.of(Act.json(404, "{}"), card()));
        assertThat(cards.ask(Samples.brief(), Turn.of(TIME))).isInstanceOf(Outcome.Ok.class);
        assertThat(server.asked())
                .extracting(Asked::path)
                .containsExactly("/v1/models/one-image:generateContent", "/v1/models/two-image:generateContent");
        acts.set(0, Act.json(404, "{}"));
        failure();
        assertThat(server.asked()).hasSize(3);
        assertThat(cards.standing()).isInstanceOf(Standing.Out.class);
    }

    @Test
    void aModelIsAName() {
        assertThatThrownBy(
                        () -> new Gemini.Settings(server.base(), Samples.SECRET, List.of("../../x?key=1"), Canvas.CARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../../x?key=1");
    }

    @Test
    void aKeyIsTriedForNothing() {
        acts.add(Act.json(200, "{\"models\":[]}"));
        assertThat(new Probe(wire).send(Gemini.probe(server.base(), Samples.SECRET), Duration.ofSeconds(5)))
                .isEqualTo(new Probe.Finding.Fine());
        assertThat(server.asked()).extracting(Asked::path).containsExactly("/v1/models?pageSize=1");
    }

    private static Act finished(String reason) {
        return Act.json(
                200, "{\"candidates\":[{\"finishReason\":\"" + reason + "\",\"index\":0}],\"usageMetadata\":{}}");
    }

    private static Failure bad(String what) {
        return new Failure.BadOutput(what);
    }
}
