package dev.parlor.ai.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.ai.fetch.Fetched.Accepted;
import dev.parlor.ai.fetch.Fetched.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {

    private final PictureGate gate = PictureGate.ofHouse();

    @ParameterizedTest
    @EnumSource(Format.class)
    void aPictureOfEveryFormatIsEncodedAnewWithItsPixels(Format format) throws IOException {
        BufferedImage scene = Pictures.scene(64, 48, BufferedImage.TYPE_BYTE_INDEXED);
        byte[] file = Pictures.file(format == Format.GIF ? scene : Pictures.scene(64, 48), format.word());

        Accepted accepted = accepted(file);

        assertThat(accepted.received()).isEqualTo(format);
        assertThat(accepted.sha256()).isEqualTo(new Received(file).digest("SHA-256"));
        BufferedImage again =
                ImageIO.read(new ByteArrayInputStream(accepted.picture().bytes()));
        assertThat(again.getWidth()).isEqualTo(64).isEqualTo(accepted.picture().width());
        assertThat(again.getHeight()).isEqualTo(48).isEqualTo(accepted.picture().height());
        assertThat((again.getRGB(60, 4) >> 16) & 0xff).isGreaterThan(180);
        assertThat((again.getRGB(4, 4) >> 16) & 0xff).isLessThan(80);
    }

    @Test
    void largeOpaquePicturesBecomeJpegAndTransparentOnesStayPng() {
        assertThat(accepted(Pictures.file(Pictures.scene(1024, 576), "png"))
                        .picture()
                        .format())
                .isEqualTo(Format.JPEG);
        BufferedImage clear = Pictures.scene(1024, 576, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(1, 1, 0);
        Picture kept = accepted(Pictures.file(clear, "png")).picture();
        assertThat(kept.format()).isEqualTo(Format.PNG);
        assertThat(kept.pixels().getRGB(1, 1)).isZero();
        assertThat(kept.isAbout(1000, 600)).isTrue();
        assertThat(kept.isAbout(512, 576)).isFalse();
    }

    @Test
    void commentsProfilesAndWhatFollowsThePictureAreLeftOut() {
        byte[] secret = "written by a stranger".getBytes(StandardCharsets.US_ASCII);
        byte[] png = Pictures.joined(Pictures.withChunk(Pictures.png(), "tEXt", secret), secret);
        byte[] jpeg = Pictures.joined(
                new byte[] {-1, (byte) 0xd8, -1, (byte) 0xfe, 0, (byte) (secret.length + 2)},
                secret,
                Arrays.copyOfRange(Pictures.jpeg(), 2, Pictures.jpeg().length),
                secret);

        for (byte[] file : new byte[][] {png, jpeg}) {
            assertThat(text(accepted(file).picture().bytes())).doesNotContain("stranger");
        }
    }

    @Test
    void textsAndProfilesNeverReachADecoderThatWouldUnpackThem() throws Refusal {
        byte[] indexed = Pictures.file(Pictures.scene(64, 48, BufferedImage.TYPE_BYTE_INDEXED), "png");
        byte[] laden = indexed;
        for (String type : List.of("zTXt", "iTXt", "iCCP")) {
            laden = Pictures.withChunk(laden, type, new byte[1 << 20]);
        }

        assertThat(laden.length).isGreaterThan(3 << 20);
        assertThat(PngSheet.of(laden, Limits.standard()).bytes()).isEqualTo(indexed);
    }

    static Stream<Arguments> bodiesThatAreNone() {
        byte[] png = Pictures.png();
        byte[] jpeg = Pictures.jpeg();
        byte[] gif = Pictures.gif();
        return Stream.of(
                Arguments.of(Cause.EMPTY, new byte[0]),
                Arguments.of(Cause.HTML, bytes("  <!DOCTYPE html><title>530</title>")),
                Arguments.of(Cause.HTML, bytes("<HTML><body>error code: 1033")),
                Arguments.of(Cause.SVG, bytes("<?xml version=\"1.0\"?><svg onload=\"x()\"/>")),
                Arguments.of(Cause.SVG, bytes("\u00ef\u00bb\u00bf<svg/>")),
                Arguments.of(Cause.WEBP, bytes("RIFF\0\0\0\0WEBPVP8 ")),
                Arguments.of(Cause.NOT_A_PICTURE, bytes("{\"error\":\"Queue full\"}")),
                Arguments.of(Cause.NOT_A_PICTURE, bytes("BM______")),
                Arguments.of(Cause.NOT_A_PICTURE, bytes("<plist/>")),
                Arguments.of(Cause.BROKEN_PICTURE, Arrays.copyOf(png, 8)),
                Arguments.of(Cause.BROKEN_PICTURE, Arrays.copyOf(png, 40)),
                Arguments.of(Cause.BROKEN_PICTURE, Arrays.copyOf(png, png.length - 1)),
                Arguments.of(Cause.BROKEN_PICTURE, changed(png, png.length - 30)),
                Arguments.of(Cause.BROKEN_PICTURE, Arrays.copyOf(jpeg, 3)),
                Arguments.of(Cause.BROKEN_PICTURE, Arrays.copyOf(jpeg, 300)),
                Arguments.of(Cause.BROKEN_PICTURE, Arrays.copyOf(jpeg, jpeg.length - 2)),
                Arguments.of(Cause.BROKEN_PICTURE, Arrays.copyOf(gif, 10)),
                Arguments.of(Cause.BROKEN_PICTURE, Arrays.copyOf(gif, gif.length - 40)),
                Arguments.of(Cause.TOO_MANY_PIXELS, Pictures.pngThatDeclares(30_000, 30_000)),
                Arguments.of(Cause.TOO_MANY_PIXELS, Pictures.pngThatDeclares(20_000, 20)),
                Arguments.of(Cause.BROKEN_PICTURE, Pictures.pngThatDeclares(-5, 48)),
                Arguments.of(Cause.BROKEN_PICTURE, Pictures.pngThatDeclares(64, 4000)),
                Arguments.of(Cause.TOO_SMALL, Pictures.file(Pictures.scene(1, 1), "png")),
                Arguments.of(Cause.TOO_MANY_FRAMES, Pictures.gifOf(5000)),
                Arguments.of(Cause.ONE_COLOUR, Pictures.file(Pictures.plain(0x3366aa), "png")),
                Arguments.of(Cause.ONE_COLOUR, Pictures.file(Pictures.plain(0xffffff), "jpeg")),
                Arguments.of(Cause.NEARLY_BLACK, Pictures.file(Pictures.plain(0x050505), "jpeg")),
                Arguments.of(Cause.NEARLY_BLACK, Pictures.file(blackWithAMark(), "png")));
    }

    @ParameterizedTest
    @MethodSource("bodiesThatAreNone")
    void whatIsNoPictureIsRefusedByItsName(Cause cause, byte[] body) {
        assertThat(gate.judge(body))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.cause()).as(refused.detail()).isEqualTo(cause));
    }

    @Test
    void aTransparentSheetIsOneColour() {
        BufferedImage clear = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        assertThat(cause(Pictures.file(clear, "png"))).isEqualTo(Cause.ONE_COLOUR);
    }

    @Test
    void ofAnAnimationWithinTheLimitTheFirstFrameIsTaken() throws Refusal {
        assertThat(GifSheet.of(Pictures.gifOf(500), Limits.standard()).bytes())
                .isEqualTo(GifSheet.of(Pictures.gif(), Limits.standard()).bytes());
        assertThat(accepted(Pictures.gifOf(500)).picture().width()).isEqualTo(64);
    }

    @Test
    void aJpegOfCountlessScansIsRefusedWithoutBeingDecoded() {
        byte[] jpeg = Pictures.jpeg();
        int at = 2;
        while ((jpeg[at + 1] & 0xff) != 0xda) {
            at += 2 + (((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff));
        }
        byte[] scan = Arrays.copyOfRange(jpeg, at, jpeg.length - 2);
        byte[][] parts = new byte[1002][];
        Arrays.fill(parts, scan);
        parts[0] = Arrays.copyOf(jpeg, at);
        parts[1001] = new byte[] {-1, (byte) 0xd9};

        assertThat(gate.judge(Pictures.joined(parts)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.detail()).contains("more than 32"));
    }

    @ParameterizedTest
    @CsvSource({"SHA-256", "MD5"})
    void aKnownPlaceholderIsRefused(String algorithm) {
        byte[] file = Pictures.png();
        Placeholders known = Placeholders.known().and(Set.of(new Received(file).digest(algorithm)));
        PictureGate knowing = new PictureGate(Limits.standard(), known, Resolver.system());

        assertThat(knowing.judge(file)).isEqualTo(new Refused(Cause.PLACEHOLDER, "a known file"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void flippedBytesNeverMakeTheGateThrow(Format format) {
        byte[] whole = Pictures.file(Pictures.scene(64, 48, BufferedImage.TYPE_BYTE_INDEXED), format.word());
        Random random = new Random(20_261_121);
        for (int round = 0; round < 400; round++) {
            byte[] file = whole.clone();
            for (int i = 0; i < 1 + round % 5; i++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertThat(gate.judge(file)).as("round %s", round).isNotNull();
        }
    }

    private Accepted accepted(byte[] file) {
        Fetched fetched = gate.judge(file);
        assertThat(fetched).isInstanceOf(Accepted.class);
        return (Accepted) fetched;
    }

    private Cause cause(byte[] file) {
        Fetched fetched = gate.judge(file);
        assertThat(fetched).isInstanceOf(Refused.class);
        return ((Refused) fetched).cause();
    }

    private static BufferedImage blackWithAMark() {
        BufferedImage black = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 900; i++) {
            black.setRGB(i % 30, i / 30, 0xffffff);
        }
        return black;
    }

    private static byte[] changed(byte[] file, int at) {
        byte[] changed = file.clone();
        changed[at] ^= 0x55;
        return changed;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
