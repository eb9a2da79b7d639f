package dev.parlor.core.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrammarTest {
    @Test
    void ownersTakeAnApostropheAfterS() {
        assertThat(Grammar.possessive("Ember")).isEqualTo("Ember's");
        assertThat(Grammar.possessive("Atlas")).isEqualTo("Atlas'");
        assertThat(Grammar.possessive("BOSS")).isEqualTo("BOSS'");
        assertThat(Grammar.possessive("#1234")).isEqualTo("#1234's");
        assertThat(Grammar.possessive("Who?")).isEqualTo("Who?'s");
    }

    @Test
    void numbersTakeTheArticleTheyAreReadWith() {
        assertThat(Grammar.withArticle("8%")).isEqualTo("an 8%");
        assertThat(Grammar.withArticle("81.2%")).isEqualTo("an 81.2%");
        assertThat(Grammar.withArticle("11")).isEqualTo("an 11");
        assertThat(Grammar.withArticle("18.5%")).isEqualTo("an 18.5%");
        assertThat(Grammar.withArticle("68.3%")).isEqualTo("a 68.3%");
        assertThat(Grammar.withArticle("1.8%")).isEqualTo("a 1.8%");
        assertThat(Grammar.withArticle("100")).isEqualTo("a 100");
    }

    @Test
    void percentagesKeepOneDecimalWhereThereIsOne() {
        assertThat(Grammar.percent(683)).isEqualTo("68.3%");
        assertThat(Grammar.percent(700)).isEqualTo("70%");
        assertThat(Grammar.percent(80)).isEqualTo("8%");
    }

    @Test
    void sentencesGetAStop() {
        assertThat(Grammar.sentence("Won a clock")).isEqualTo("Won a clock.");
        assertThat(Grammar.sentence("Won a clock!")).isEqualTo("Won a clock!");
        assertThat(Grammar.sentence("\"Never.\"")).isEqualTo("\"Never.\"");
    }
}
