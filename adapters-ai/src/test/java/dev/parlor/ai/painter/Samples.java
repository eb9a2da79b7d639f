package dev.parlor.ai.painter;

import dev.parlor.ai.guard.Guard;
import dev.parlor.ai.guard.GuardRules;
import dev.parlor.ai.wire.Secret;
import dev.parlor.ai.wire.Wire;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chance.Seed;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.fighter.FighterId;
import dev.parlor.core.fighter.Strength;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.Sight;
import dev.parlor.core.show.Telling;
import dev.parlor.core.show.Theme;
import dev.parlor.core.tournament.Fixture;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Pairing;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.TournamentId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Commissions, pictures and quick guards. */
final class Samples {
    static final String KEY = "sk-7f3aSECRETkey9";
    static final Secret SECRET = new Secret(KEY);
    static final ParlorId PARLOR = new ParlorId("parlor");
    static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    private static final Seed SEED = Seed.ofHex("0".repeat(63) + "7");

    private Samples() {}

    static Pairing pairing(String a, String b) {
        return new Pairing(
                new Fighter(
                        new FighterId("ape#1"),
                        a,
                        Strength.ofRank(1),
                        List.of(new Trait("Fur", "Gold"), new Trait("Name", "Known as " + a))),
                new Fighter(new FighterId("ape#2"), b, Strength.ofRank(2), List.of(new Trait("Hat", "Crown"))));
    }

    static Telling telling(Pairing pairing, Look look, Theme theme) {
        Match.Drawn match = new Match.Seeded(Fixture.first(new TournamentId("t1"), new Place(1, 1)), pairing)
                .betting(SEED.commitment(), Instant.EPOCH)
                .locked(List.of())
                .drawn(SEED, Optional.empty());
        Sight sight = new Sight(look, Optional.empty());
        Meeting meeting = new Meeting(PARLOR, match.id(), "Final", theme, pairing, sight, Sight.NOTHING);
        return new Telling(meeting, match.fight().transcript());
    }

    static Telling telling() {
        return telling(
                pairing("Ann", "Bob"),
                Look.of("scarlet cape, iron mask"),
                Theme.house().getFirst());
    }

    static List<Commission> commissions(Telling telling, String sketch) {
        return List.of(
                new Commission.Entrance(telling.meeting()),
                new Commission.Clash(telling, sketch),
                new Commission.Verdict(telling, sketch));
    }

    static Commission commission() {
        return new Commission.Clash(telling(), "sparks and rain");
    }

    /** The same scene of a match of another tournament. */
    static Commission commissionOf(String tournament) {
        Telling telling = telling();
        Meeting meeting = telling.meeting();
        Meeting other = new Meeting(
                meeting.parlor(),
                Fixture.first(new TournamentId(tournament), new Place(1, 1)).id(),
                meeting.occasion(),
                meeting.theme(),
                meeting.pairing(),
                meeting.a(),
                meeting.b());
        return new Commission.Clash(new Telling(other, telling.transcript()), "sparks and rain");
    }

    static Brief brief() {
        return new PromptWriter().brief(commission());
    }

    /** A guard that waits for nothing, and gives up after a second. */
    static Guard guard(String provider, GuardRules rules, Wire wire) {
        return new Guard(
                provider,
                rules.pace(new GuardRules.Pace(60_000, 100, 4, Duration.ofSeconds(1)))
                        .perCall(Duration.ofSeconds(1))
                        .retryPause(Duration.ofMillis(5)),
                wire,
                InstantSource.fixed(NOW));
    }

    static BufferedImage scene(int width, int height, int shift) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, ((x * 255 / width) << 16) | ((y * 255 / height) << 8) | ((x + y + shift) & 0xff));
            }
        }
        return image;
    }

    static BufferedImage noise(int width, int height) {
        Random random = new Random(1);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return file(scene(width, height, 0), "jpeg");
    }

    static byte[] black() {
        return file(new BufferedImage(1024, 576, BufferedImage.TYPE_INT_RGB), "jpeg");
    }
}
