package dev.parlor.ai.sheets;

import dev.parlor.core.show.DisplayName;
import java.util.ArrayList;
import java.util.List;

/** Tells a card to those who cannot see it. */
record CardWords(CardFace face, Wording wording) {
    String tell() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.say("alt.card", clean(face.name()), clean(face.rarity()), pips()));
        add(sentences, face.title(), "alt.sentence");
        for (CardFace.Stat stat : face.stats()) {
            sentences.add(wording.say("alt.stat", clean(stat.label()), Figures.plain(Figures.grouped(stat.points()))));
        }
        add(sentences, face.serial(), "alt.serial");
        add(sentences, face.portrait().alternative(), "alt.portrait");
        return String.join(" ", sentences);
    }

    private String pips() {
        return Integer.toString(face.tier() + 1);
    }

    private void add(List<String> sentences, String text, String key) {
        if (!text.isBlank()) {
            sentences.add(wording.say(key, text.strip()));
        }
    }

    private static String clean(String text) {
        return DisplayName.of(text).text();
    }
}
