package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.PlayerId;
import dev.parlor.core.show.Uploads;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What players show of themselves. */
class ProfileCommandsTest extends AtAnOpenHouse {
    @Test
    void aNameIsChangedAndStaysWhenSomebodySitsDownAgain() {
        assertThat(said(profile(Map.of("name", "Ally *the* great")))).contains("called Ally *the* great", "Level 1");
        house.ask("alice", "start", Map.of());
        assertThat(said(house.ask("bob", "profile", Map.of("player", "@alice"))))
                .startsWith("\nAlly *the* great\n");
    }

    @Test
    void aPortraitIsShownToEverybodyUntilItIsTakenDown() {
        Reply put = profile(Map.of("portrait", "me.png"));
        assertThat(said(put)).contains("That is your portrait");
        assertThat(put.pictures()).extracting(Illustration::alternative).containsExactly("Portrait of alice");
        assertThat(house.pictures.find(put.pictures().getFirst().hash())).isPresent();
        assertThat(house.ask("bob", "profile", Map.of("player", "@alice")).pictures())
                .isEqualTo(put.pictures());
        assertThat(house.ask("alice", "flex", Map.of()).pictures()).isEqualTo(put.pictures());
        assertThat(profile(Map.of("remove", "portrait")).pictures()).isEmpty();
        assertThat(house.faces).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Uploads.Handed.Reason.class)
    void aPortraitThatIsRefusedLeavesTheOneBefore(Uploads.Handed.Reason reason) {
        Reply before = profile(Map.of("portrait", "me.png"));
        house.uploads = address -> new Uploads.Handed.Refused(reason);
        Reply after = profile(Map.of("portrait", "worse.png"));
        assertThat(said(after)).contains("The portrait stays as it was");
        assertThat(after.pictures()).isEqualTo(before.pictures());
    }

    @Test
    void whoChangesSomethingChangesHisOwn() {
        assertThat(said(profile(Map.of("player", "@bob", "name", "Al", "portrait", "me.png"))))
                .contains("called Al", "\nAl\n");
        assertThat(house.faces).containsOnlyKeys(new PlayerId("alice"));
        assertThat(said(house.ask("bob", "profile", Map.of()))).contains("\nbob\n");
    }

    @Test
    void whoHasNoSeatHasNoProfile() {
        assertThat(said(house.ask("carol", "profile", Map.of("portrait", "me.png", "player", "@bob"))))
                .contains("`/start`");
        assertThat(said(profile(Map.of("player", "@carol")))).contains("@carol has no seat");
        assertThat(said(house.ask("alice", "flex", Map.of("player", "@carol")))).contains("@carol has no seat");
        assertThat(house.faces).isEmpty();
    }

    @Test
    void whoIsForgottenLeavesNoPicture() {
        profile(Map.of("portrait", "me.png"));
        Reply asked = house.ask("alice", "privacy erase", Map.of());
        house.press("alice", asked.controls().getFirst(), Map.of());
        assertThat(house.faces).isEmpty();
    }

    @Test
    void aFighterThatWasLedIsShownWithItsFights() {
        assertThat(said(house.ask("alice", "flex", Map.of()))).contains("No fighter of this player");
        house.pass(Duration.ofHours(2));
        house.ask("house", "tournament new", Map.of("size", "2"));
        house.ask("alice", "tournament join", Map.of("fighter", "1"));
        house.ask("bob", "tournament join", Map.of("fighter", "2"));
        house.pass(Duration.ofHours(2));
        String alice = said(house.ask("bob", "flex", Map.of("player", "@alice")));
        String bob = said(house.ask("alice", "flex", Map.of("player", "@bob")));
        assertThat(alice).containsAnyOf(" | Fighter 1 | 1 | 0 | 1", " | Fighter 1 | 0 | 1 | 0");
        assertThat(bob)
                .contains(alice.contains("| 1 | 0 | 1") ? " | Fighter 2 | 0 | 1 | 0" : " | Fighter 2 | 1 | 0 | 1");
    }

    private Reply profile(Map<String, String> options) {
        return house.ask("alice", "profile", options);
    }
}
