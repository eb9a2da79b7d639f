package dev.parlor.ai.sheets;

import dev.parlor.core.CleanText;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.fighter.WinProbability;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Place;
import dev.parlor.core.tournament.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells a sheet of a bracket to those who cannot see it: the most important first, as much as may be told. */
record BracketWords(BracketBill bill, Results results, Wording wording) {
    /** What a chat takes as a picture's description. */
    private static final int LONGEST = 1024;

    private static final int LONGEST_TITLE = 80;

    String tell(Section section, Collection<Place> places) {
        List<String> sentences = new ArrayList<>(List.of(opening(section)));
        bracket().champion().ifPresent(who -> sentences.add(wording.say("alt.champion", results.name(who))));
        bill.live().map(place -> told("alt.live", place)).ifPresent(sentences::add);
        places.stream()
                .filter(place -> !results.hasBye(place))
                .sorted(Comparator.reverseOrder())
                .map(this::told)
                .flatMap(Optional::stream)
                .forEach(sentences::add);
        return joined(sentences);
    }

    private Bracket bracket() {
        return bill.bracket();
    }

    private String opening(Section section) {
        String title = CleanText.of(bill.title(), LONGEST_TITLE);
        String size = Integer.toString(bracket().seeds().size());
        return section.count() == 1
                ? wording.say("alt.bracket", title, size)
                : wording.say(
                        "alt.part", title, size, Integer.toString(section.number()), Integer.toString(section.count()));
    }

    private Optional<String> told(Place place) {
        Optional<Verdict> verdict = bracket().verdict(place);
        if (verdict.isEmpty()) {
            boolean known = results.chance(place).isPresent() && !results.isLive(place);
            return known ? Optional.of(told("alt.open", place)) : Optional.empty();
        }
        return switch (verdict.get()) {
            case Verdict.Fought fought ->
                Optional.of(
                        wording.say("alt.won", round(place), results.name(fought.won()), results.name(fought.lost())));
            case Verdict.WalkedOver over ->
                Optional.of(wording.say("alt.over", round(place), results.name(over.won())));
            case Verdict.Bye bye -> Optional.empty();
            case Verdict.Deserted nobody -> Optional.of(wording.say("alt.nobody", round(place)));
        };
    }

    private String told(String key, Place place) {
        String a = results.entry(place, Corner.A).name();
        String b = results.entry(place, Corner.B).name();
        String chances = results.chance(place).map(this::chances).orElse("");
        return wording.say(key, round(place), a, b) + chances + ".";
    }

    private String chances(WinProbability chance) {
        return wording.say(
                "alt.chances",
                Figures.plain(Figures.percent(chance, Corner.A)),
                Figures.plain(Figures.percent(chance, Corner.B)));
    }

    private String round(Place place) {
        return new RoundNames(bracket().plan(), wording).match(place);
    }

    private static String joined(List<String> sentences) {
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            if (text.length() + 1 + sentence.length() > LONGEST) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(sentence);
        }
        return text.toString();
    }
}
