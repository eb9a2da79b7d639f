package dev.parlor.core.show;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A group of templates that say the same thing, with the tokens that they may use and how many there must be. */
enum Section {
    WELCOME("welcome", 12, Words.POSTER),
    TRAIT_READ("trait", 8, Words.TRAIT),
    LORE_READ("lore", 6, Words.LORE),
    ODDS_EVEN("odds.even", 4, Words.POSTER),
    ODDS_NARROW("odds.narrow", 8, Words.ODDS),
    ODDS_PLAIN("odds.plain", 8, Words.ODDS),
    ODDS_STRONG("odds.strong", 8, Words.ODDS),
    OPENING("opening", 8, Words.BEAT),
    LIGHT("light", 30, Words.BEAT),
    FLURRY("flurry", 12, Words.BEAT),
    TRADE("trade", 14, Words.BEAT),
    HEAVY("heavy", 28, Words.BEAT),
    BRAWL("brawl", 12, Words.BEAT),
    COMBINATION("combination", 18, Words.BEAT),
    COUNTER("counter", 16, Words.BEAT),
    RALLY("rally", 14, Words.BEAT),
    MISS("miss", 16, Words.BEAT),
    BLOCK("block", 14, Words.BEAT),
    STAND_OFF("stand-off", 14, Words.CORNERS),
    TAUNT("taunt", 10, Words.BEAT),
    TROUBLE("trouble", 12, Words.BEAT),
    REST_LEVEL("rest.level", 14, Words.CORNERS),
    REST_AHEAD("rest.ahead", 14, Words.STANDING),
    REST_FAR("rest.far", 14, Words.STANDING),
    REST_TURNED("rest.turned", 12, Words.STANDING),
    REST_SPENT("rest.spent", 10, Words.CORNERS),
    FINISH_CLOSE("finish.close", 8, Words.FINISH),
    FINISH_CLEAR("finish.clear", 8, Words.FINISH),
    FINISH_ONE_SIDED("finish.one-sided", 8, Words.FINISH),
    FINISH_UPSET("finish.upset", 8, Words.FINISH),
    VERDICT_CLOSE("verdict.close", 8, Words.VERDICT),
    VERDICT_CLEAR("verdict.clear", 8, Words.VERDICT),
    VERDICT_ONE_SIDED("verdict.one-sided", 8, Words.VERDICT),
    VERDICT_UPSET("verdict.upset", 8, Words.VERDICT);

    private final String key;
    private final int fewestLines;
    private final Words words;

    Section(String key, int fewestLines, Words words) {
        this.key = key;
        this.fewestLines = fewestLines;
        this.words = words;
    }

    String key() {
        return key;
    }

    int fewestLines() {
        return fewestLines;
    }

    Set<Token> tokens() {
        return words.tokens();
    }

    static Optional<Section> ofKey(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }

    /** What a group of sections can talk about. */
    private enum Words {
        POSTER,
        TRAIT,
        LORE,
        ODDS,
        BEAT,
        CORNERS,
        STANDING,
        FINISH,
        VERDICT;

        Set<Token> tokens() {
            return switch (this) {
                case POSTER -> Set.of(Token.FIRST, Token.SECOND);
                case TRAIT -> Set.of(Token.FIGHTER, Token.TRAIT);
                case LORE -> Set.of(Token.FIGHTER, Token.LORE);
                case ODDS -> Set.of(Token.FAVOURITE, Token.UNDERDOG, Token.CHANCE, Token.OUTSIDE);
                case BEAT -> Set.of(Token.ACTOR, Token.TARGET, Token.ROUND);
                case CORNERS -> Set.of(Token.FIRST, Token.SECOND, Token.ROUND);
                case STANDING -> Set.of(Token.LEADER, Token.TRAILER, Token.ROUND);
                case FINISH -> Set.of(Token.WINNER, Token.LOSER, Token.ROUND);
                case VERDICT -> Set.of(Token.WINNER, Token.LOSER, Token.ROUNDS, Token.LEFT);
            };
        }
    }
}
