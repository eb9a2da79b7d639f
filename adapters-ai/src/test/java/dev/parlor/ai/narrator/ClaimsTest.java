package dev.parlor.ai.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.fighter.Corner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {
    private final Claims claims = new Claims();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<B>> wins the match.",
                "And <<B>> takes it all!",
                "<<B>>, after all that, is the winner over <<A>>.",
                "<<B>> stands victorious.",
                "The winner is <<B>>!",
                "The winner: <<B>>!",
                "Victory for <<B>>, sorrow for <<A>>.",
                "<<B>>'s victory is complete.",
                "<<B>> IS CROWNED tonight.",
                "The crown goes to <<B>>.",
                "<<A>> staggers, and <<B>> claims the title."
            })
    void thatTheMatchIsWonIsFoundAnywhere(String text) {
        assertThat(claims.matchIsWonBy(Corner.B, text)).isTrue();
        assertThat(claims.matchIsWonBy(Corner.A, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<B>> wins!",
                "<<B>> prevails against <<A>>.",
                "<<B>> defeats a brave <<A>>.",
                "<<A>> is defeated.",
                "<<A>> taps out before <<B>>.",
                "<<A>>, beaten by <<B>>, leaves.",
                "<<A>> loses to <<B>>.",
                "<<B>> is the last one standing.",
                "<<B>> comes out on top.",
                "<<B>> raises their arms in triumph.",
                "<<B>> stands tall over a beaten <<A>>."
            })
    void inAVerdictWinningAnythingIsWinningTheMatch(String text) {
        assertThat(claims.endIsWonBy(Corner.B, text)).isTrue();
        assertThat(claims.endIsWonBy(Corner.A, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<A>> wins, and <<B>> bows.",
                "<<B>> never wins against <<A>>.",
                "<<B>> almost wins, but <<A>> has the last word.",
                "<<B>> fought for the win and fell to <<A>>.",
                "<<B>> lost; <<A>> is the champion.",
                "<<A>> knocks out <<B>>.",
                "<<B>> wanted to win. <<A>> did.",
                "<<B>> is beaten by <<A>>.",
                "The crowd rises for <<A>> and <<B>> alike."
            })
    void aTrueVerdictIsNoClaimOfTheLoser(String text) {
        assertThat(claims.endIsWonBy(Corner.B, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<B>> wins the exchange and grins.",
                "<<B>> beats <<A>> to the punch.",
                "<<B>> takes the blow on the guard.",
                "<<B>> has the crowd behind him."
            })
    void inTheMiddleOfAFightAnExchangeMayBeWon(String text) {
        assertThat(claims.matchIsWonBy(Corner.B, text)).isFalse();
    }
}
