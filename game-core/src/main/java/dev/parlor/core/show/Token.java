package dev.parlor.core.show;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A place in a template where something of the match is put in. */
enum Token {
    /** Who fights in corner A. */
    FIRST(Form.NAME),
    /** Who fights in corner B. */
    SECOND(Form.NAME),
    /** Who acts in this beat. */
    ACTOR(Form.NAME),
    /** Who is acted upon. */
    TARGET(Form.NAME),
    /** Who wins the match. */
    WINNER(Form.NAME),
    /** Who loses it. */
    LOSER(Form.NAME),
    /** Who has the better published chance. */
    FAVOURITE(Form.NAME),
    /** Who has the other one. */
    UNDERDOG(Form.NAME),
    /** Who has more vigour. */
    LEADER(Form.NAME),
    /** Who has less. */
    TRAILER(Form.NAME),
    /** Whose card is read out. */
    FIGHTER(Form.NAME),
    /** One thing printed on the card. */
    TRAIT(Form.TEXT),
    /** The card's sentence. */
    LORE(Form.TEXT),
    /** The favourite's chance, such as {@code 68.3%}. */
    CHANCE(Form.NUMBER),
    /** The underdog's chance. */
    OUTSIDE(Form.NUMBER),
    /** The round as a word. */
    ROUND(Form.TEXT),
    /** How many rounds it took, as a word. */
    ROUNDS(Form.TEXT),
    /** How much vigour the winner has left, of 100. */
    LEFT(Form.NUMBER);

    private final Form form;

    Token(Form form) {
        this.form = form;
    }

    boolean isName() {
        return form == Form.NAME;
    }

    boolean isNumber() {
        return form == Form.NUMBER;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Token> ofWord(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    /** What may be done to the text of a token: a name can own something, a number can have an article. */
    private enum Form {
        NAME,
        NUMBER,
        TEXT
    }
}
