package dev.parlor.core.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.rarity.Trait;
import dev.parlor.core.tournament.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * The ten fights of {@code docs/examples/fights.md} are those that the announcer tells. {@code -Dparlor.write=true}
 * writes them anew.
 */
class FightExamplesTest {
    private static final Path FILE = Path.of("..", "docs", "examples", "fights.md");
    private static final long SEED = 20_261_121;
    private static final String HEAD = """
            # Ten fights

            Ten matches of one evening as the announcer of the house tells them, from an even one to long upsets. The fighters are
            invented. In each of them the winner was drawn first, from the chance named above the fight, and the story after it.
            A test tells them again and compares.
            """;

    private static final List<Card> CARDS = List.of(
            card("Marrow Jack", "Eyes=Sleepy", "The Velvet Anvil", "Gloves=Velvet", 500_000, Corner.B),
            card("#1234", "Fur=Golden Brown", "#88", "Hat=Party Hat", 680_000, Corner.A),
            card("Sister Lantern", "Origin=Lighthouse", "Old Brass Knees", "Legs=Brass", 310_000, Corner.A),
            card("Pepper Quill", "Weapon=Fountain Pen", "Atlas", "Burden=Globe", 810_000, Corner.A),
            card("Duchess of Dominoes", "Title=Duchess", "Humble Pie", "Crust=Golden", 120_000, Corner.A),
            card("Ink", "Colour=Black", "Blot", "Shape=Irregular", 530_000, Corner.B),
            card("Captain Gravy", "Hat=Tricorne", "Moth", "Wings=Dusty", 450_000, Corner.A),
            card("Nine Lives Left", "Tail=Bent", "Tuesday", "Mood=Grey", 250_000, Corner.B),
            card("Glass Gondolier", "Body=Murano", "Brick", "Corner=Chipped", 920_000, Corner.B),
            card("Twins", "Count=Two", "Kettle Drum", "Skin=Calf", 740_000, Corner.A));

    private record Card(Contestant a, Contestant b, WinProbability chanceOfA, Corner winner) {
        Billing billing() {
            return new Billing(a, b);
        }

        long chanceOfWinner() {
            return winner == Corner.A ? chanceOfA.ppm() : 1_000_000 - chanceOfA.ppm();
        }
    }

    private final HouseNarrator narrator = HouseNarrator.ofTheHouse();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<BattleScript> told = new ArrayList<>();

    @Test
    void theDocumentTellsWhatTheAnnouncerTells() throws IOException {
        String evening = evening();
        if (Boolean.getBoolean("parlor.write")) {
            Files.writeString(FILE, evening);
        }
        assertThat(Files.readString(FILE)).isEqualTo(evening);
    }

    @Test
    void noFightOfTheEveningBeginsOrEndsLikeAnother() {
        evening();
        assertThat(told).hasSameSizeAs(CARDS);
        assertThat(anonymous(
                        told.stream().map(script -> script.intro().getFirst()).toList()))
                .doesNotHaveDuplicates();
        assertThat(anonymous(told.stream().map(BattleScript::verdict).toList())).doesNotHaveDuplicates();
    }

    private String evening() {
        StringBuilder text = new StringBuilder(HEAD);
        Evening evening = new Evening();
        for (int i = 0; i < CARDS.size(); i++) {
            tell(i + 1, CARDS.get(i), evening, text);
        }
        return text.toString();
    }

    private void tell(int number, Card card, Evening evening, StringBuilder text) {
        Transcript transcript = Transcript.draw(card.chanceOfA(), card.winner(), random::nextLong);
        BattleScript script = narrator.narrate(card.billing(), transcript, random::nextLong, evening);
        told.add(script);
        String winner = card.billing().name(card.winner());
        text.append(String.format(
                Locale.ROOT,
                "\n## %d. %s against %s\n\n%s had a chance of %d%% and won. Shape: %s, %d rounds.\n\n",
                number,
                card.a().name().text(),
                card.b().name().text(),
                winner,
                card.chanceOfWinner() / 10_000,
                transcript.shape().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                transcript.rounds()));
        script.intro().forEach(line -> text.append(line).append("  \n"));
        int round = 0;
        for (Passage passage : script.fight()) {
            if (passage.round() != round) {
                round = passage.round();
                text.append("\n**Round ").append(round).append("**\n\n");
            }
            text.append(passage.text()).append("  \n");
        }
        text.append(script.finish().text())
                .append("  \n\n")
                .append(script.verdict())
                .append('\n');
    }

    private static List<String> anonymous(List<String> lines) {
        return lines.stream()
                .map(line -> CARDS.stream()
                        .flatMap(card -> List.of(card.a(), card.b()).stream())
                        .map(contestant -> contestant.name().text())
                        .reduce(line, (known, name) -> known.replace(name, "somebody")))
                .toList();
    }

    private static Card card(String a, String traitOfA, String b, String traitOfB, int chanceOfA, Corner winner) {
        return new Card(contestant(a, traitOfA), contestant(b, traitOfB), new WinProbability(chanceOfA), winner);
    }

    private static Contestant contestant(String name, String trait) {
        String[] parts = trait.split("=", 2);
        return new Contestant(DisplayName.of(name), List.of(new Trait(parts[0], parts[1])), "");
    }
}
