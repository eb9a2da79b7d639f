package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Uploads;
import dev.parlor.discord.standin.Act;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.SentFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do on Discord and what they see. */
class ConciergeTest {
    private final Lodge lodge = Lodge.open();
    private final Guest rosa = lodge.owner("Rosa");
    private final Guest anna = lodge.discord.guest("Anna");
    private final Guest bob = lodge.discord.guest("Bob");

    @AfterEach
    void close() {
        lodge.assertInnocent();
        lodge.close();
    }

    @Test
    void theRoomSeesWhatIsForTheRoomAndNobodyElseWhatIsNot() {
        Post welcome = anna.runs("start").answer();
        assertThat(welcome.isEphemeral()).isFalse();
        assertThat(welcome.text()).contains(anna.person().mention());
        Post balance = anna.runs("balance").answer();
        assertThat(balance.isSeenBy(anna.person())).isTrue();
        assertThat(balance.isSeenBy(bob.person())).isFalse();
    }

    @Test
    void peopleAreMeantByDiscordsOwnPicker() {
        anna.runs("start").answer();
        bob.runs("start").answer();
        Post given = anna.runs("give", Map.of("to", bob, "amount", "100")).answer();
        assertThat(given.text()).contains(anna.person().mention(), bob.person().mention(), "100");
        assertThat(bob.runs("stats", Map.of("player", anna)).answer().text()).contains("Anna");
    }

    @Test
    void onlyWhoManagesTheServerRunsTheCommunity() {
        assertThat(anna.runs("tournament new").answer().text()).contains("only for those who run the house");
        Post announced = rosa.runs("tournament new").answer();
        assertThat(announced.isEphemeral()).isFalse();
        assertThat(announced.buttons()).isNotEmpty();
    }

    @Test
    void everybodyIsAnsweredInTheirOwnLanguage() {
        assertThat(anna.speaking("es-ES").runs("balance").answer().text()).contains("Aún no");
        assertThat(anna.runs("balance").answer().text()).contains("You have no seat");
    }

    @Test
    void aButtonThatNeedsMoreOpensAFormAndTheFormDoesIt() {
        lodge.takeBets(rosa);
        anna.runs("start").answer();
        Post board = anna.runs("bet board").answer();
        Act opened = anna.clicks(board, board.buttons().getFirst());
        Act sent = anna.submits(opened, Map.of(opened.form().labels().getFirst(), "100"));
        assertThat(sent.answer().isEphemeral()).isFalse();
        assertThat(sent.answer().text()).contains(anna.person().mention(), "100");
        assertThat(sent.answer().id()).isNotEqualTo(board.id());
    }

    @Test
    void aQuestionIsGoneOnceItIsAnswered() {
        lodge.takeBets(rosa);
        anna.runs("start").answer();
        Post question =
                anna.runs("bet place", Map.of("fighter", "A", "amount", "all")).answer();
        assertThat(question.isEphemeral()).isTrue();
        Act yes = anna.clicks(question, "Yes, do it");
        Post told = yes.followUp();
        assertThat(told.isEphemeral()).isFalse();
        assertThat(told.text()).contains(anna.person().mention(), "1\u202f000");
        lodge.discord.await(
                "end of the question",
                () -> Optional.of(question)
                        .filter(gone -> lodge.discord.posts().find(gone.id()).isEmpty()));
    }

    @Test
    void whoLeavesItReadsSoInPlaceOfTheQuestion() {
        lodge.takeBets(rosa);
        anna.runs("start").answer();
        Post question =
                anna.runs("bet place", Map.of("fighter", "A", "amount", "all")).answer();
        Post left = anna.clicks(question, "No, leave it").edited(1);
        assertThat(left.id()).isEqualTo(question.id());
        assertThat(left.text()).contains("Left as it was");
        assertThat(left.buttons()).isEmpty();
    }

    @Test
    void aPortraitIsHandedInAsAFileAndShownAsOne() {
        anna.runs("start").answer();
        List<String> addresses = new CopyOnWriteArrayList<>();
        PictureFile judged = new PictureFile(PictureFile.Type.PNG, 1, 1, new byte[] {4, 5, 6});
        lodge.whole.uploads = address -> {
            addresses.add(address);
            return new Uploads.Handed.Accepted(judged);
        };
        Post profile = anna.runs("profile", Map.of("portrait", SentFile.png("me.png", new byte[] {1, 2, 3})))
                .answer();
        assertThat(addresses).singleElement().asString().startsWith("https://cdn.discordapp.com/");
        assertThat(profile.isEphemeral()).isTrue();
        assertThat(profile.look().attached()).singleElement().satisfies(file -> {
            assertThat(file.alternative()).isEqualTo("Portrait of Anna");
            assertThat(file.file().bytes()).isEqualTo(judged.bytes());
        });
        Post flex = bob.runs("flex", Map.of("player", anna)).answer();
        assertThat(flex.isEphemeral()).isFalse();
        assertThat(flex.look().attached()).hasSize(1);
    }

    @Test
    void aDuelIsBegunAndBetOn() {
        anna.runs("start").answer();
        bob.runs("start").answer();
        Post duel = anna.runs("battle", Map.of("fighter", "3", "against", "5")).answer();
        assertThat(duel.text()).contains("◆ Fighter 3", "● Fighter 5");
        Act opened = bob.clicks(duel, "Back ● Fighter 5");
        assertThat(bob.submits(opened, Map.of(opened.form().labels().getFirst(), "50"))
                        .answer()
                        .text())
                .contains("puts 50");
    }

    @Test
    void nobodyPlaysInDirectMessages() {
        lodge.openEverywhere();
        Guest alone = anna.in(lodge.discord.world().direct(anna.person()));
        assertThat(alone.runs("start").answer().text()).isEqualTo("Parlor plays on servers: ask me there.");
        assertThat(alone.types("bet place", Map.of("amount", "5"), "fighter", "")
                        .choices())
                .isEmpty();
        assertThat(lodge.chips(anna)).isZero();
    }
}
