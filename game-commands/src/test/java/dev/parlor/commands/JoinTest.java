package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tournaments are announced where people see it, and entered by a button and a choice. */
class JoinTest {
    private final TestHouse house = new TestHouse();

    @Test
    void whoNamesNoFighterIsShownThoseThatAreFree() {
        house.ask("house", "tournament new", Map.of());
        house.ask("bob", "tournament join", Map.of("fighter", "2"));
        Reply question = join("alice");
        assertThat(question.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(choices(question)).hasSize(11).contains("1").doesNotContain("2");

        Reply joined = house.press("alice", select(question), Map.of("fighter", "3"));
        assertThat(said(joined)).contains("alice leads Fighter 3 into");
        assertThat(joined.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(said(join("alice"))).contains("Fighter 3 is in already");
    }

    @Test
    void whoWantsASurpriseGetsAFighterThatIsFree() {
        house.ask("house", "tournament new", Map.of());
        for (String player : List.of("alice", "bob", "carol", "dave")) {
            Reply question = join(player);
            Control any = question.controls().getLast();
            assertThat(said(house.press(player, any, Map.of()))).contains(player + " leads Fighter ");
        }
        assertThat(said(house.ask("eve", "tournament join", Map.of("fighter", "12"))))
                .contains("All 4 places");
    }

    @Test
    void theRoomReadsOnceWhoIsIn() {
        house.ask("house", "tournament new", Map.of());
        Control any = join("alice").controls().getLast();
        assertThat(house.press("alice", any, Map.of()).visibility()).isEqualTo(Visibility.PUBLIC);
        Reply again = house.press("alice", any, Map.of());
        assertThat(again.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(said(again)).contains("alice leads Fighter ");
    }

    @Test
    void whoChoseTooLateIsToldSo() {
        house.ask("house", "tournament new", Map.of());
        Reply question = join("alice");
        house.ask("bob", "tournament join", Map.of("fighter", "3"));
        assertThat(said(house.press("alice", select(question), Map.of("fighter", "3"))))
                .contains("Fighter 3 is in already");
        house.ask("house", "tournament fill", Map.of());
        house.ask("house", "tournament run", Map.of());
        assertThat(said(join("carol"))).doesNotContain("Which fighter");
    }

    @Test
    void whereNothingTakesEntriesNothingCanBeChosen() {
        assertThat(said(join("alice"))).contains("No tournament");
    }

    @Test
    void aCommunityWithoutARoomIsToldHowToChooseOne() {
        Reply announced = house.ask("house", "tournament new", Map.of());
        assertThat(said(announced)).contains("`/parlor setup`");
        assertThat(announced.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(announced.controls()).hasSize(1);
    }

    @Test
    void inACommunityWithARoomTheButtonStandsThere() {
        house.ask("house", "parlor setup", Map.of("channel", "#arena"));
        Reply announced = house.ask("house", "tournament new", Map.of());
        assertThat(said(announced)).contains("takes entries", "The room").doesNotContain("/parlor setup");
        assertThat(announced.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(announced.controls()).isEmpty();
    }

    private Reply join(String player) {
        return house.ask(player, "tournament join", Map.of());
    }

    private static Control.Select select(Reply reply) {
        return (Control.Select) reply.controls().getFirst();
    }

    private static List<String> choices(Reply reply) {
        return select(reply).choices().stream().map(Control.Choice::value).toList();
    }
}
