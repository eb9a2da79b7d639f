package dev.parlor.ai.narrator;

import dev.parlor.ai.chat.Said;
import dev.parlor.core.fighter.Corner;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Telling;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Decides line by line what of a model's answer may be said. */
final class Judge {
    private final Wording wording;
    private final Claims claims = new Claims();

    Judge(Wording wording) {
        this.wording = wording;
    }

    /** An answer that names the wrong winner is refused as a whole, however fine its lines are. */
    Judged judge(Said said, Telling telling) {
        Optional<Draft> draft = said.object().map(Draft::of);
        if (draft.isEmpty()) {
            return Judged.refused("no JSON object");
        }
        if (!draft.get().winner().replaceAll("[<>]", "").equals(telling.winner().name())) {
            return Judged.refused("the wrong winner");
        }
        return new Bench(telling).judge(draft.get());
    }

    /** One answer about one fight. */
    private final class Bench {
        private final Corner winner;
        private final int last;
        private final List<String> problems = new ArrayList<>();

        Bench(Telling telling) {
            winner = telling.winner();
            last = telling.transcript().beats().size() - 1;
        }

        Judged judge(Draft draft) {
            Optional<String> intro = fit("intro", draft.intro(), this::introProblem);
            List<Draft.Line> beats = beats(draft.beats());
            Optional<String> verdict = fit("verdict", draft.verdict(), this::verdictProblem);
            return new Judged(intro, beats, verdict, sketches(draft.art()), problems);
        }

        private List<Draft.Line> beats(List<Draft.Line> lines) {
            List<Draft.Line> fit = new ArrayList<>();
            int before = -1;
            for (Draft.Line line : lines) {
                if (line.beat() <= before || line.beat() > last) {
                    problems.add("a beat about an event that does not exist or comes out of order");
                    continue;
                }
                Optional<String> text = fit("a beat", line.text(), t -> beatProblem(line.beat(), t));
                if (text.isPresent()) {
                    fit.add(new Draft.Line(line.beat(), text.get()));
                    before = line.beat();
                }
            }
            return fit;
        }

        private Optional<String> fit(String what, String raw, Function<String, Optional<String>> rule) {
            String text = Wording.tidied(raw);
            Optional<String> problem = wording.problem(text).or(() -> rule.apply(text));
            problem.ifPresent(words -> problems.add(what + " with " + words));
            return problem.isEmpty() ? Optional.of(text) : Optional.empty();
        }

        private Optional<String> introProblem(String text) {
            if (!Token.names(text, Corner.A) || !Token.names(text, Corner.B)) {
                return Optional.of("a fighter missing");
            }
            boolean told = claims.endIsWonBy(Corner.A, text) || claims.endIsWonBy(Corner.B, text);
            return told ? Optional.of("the end told before the fight") : Optional.empty();
        }

        private Optional<String> beatProblem(int beat, String text) {
            if (!Token.names(text, Corner.A) && !Token.names(text, Corner.B)) {
                return Optional.of("no fighter in it");
            }
            return beat == last ? endProblem(text) : middleProblem(text);
        }

        private Optional<String> middleProblem(String text) {
            if (claims.matchIsWonBy(winner.opposite(), text)) {
                return Optional.of("the wrong winner");
            }
            return claims.matchIsWonBy(winner, text) || claims.matchIsOver(text)
                    ? Optional.of("the end told too early")
                    : Optional.empty();
        }

        private Optional<String> verdictProblem(String text) {
            return Token.names(text, Corner.A) && Token.names(text, Corner.B)
                    ? endProblem(text)
                    : Optional.of("a fighter missing");
        }

        /** A lie has more words than anybody can list, so silence about the winner is not believed either. */
        private Optional<String> endProblem(String text) {
            if (claims.endIsWonBy(winner.opposite(), text)) {
                return Optional.of("the wrong winner");
            }
            if (claims.isInDoubt(text)) {
                return Optional.of("a doubt about the winner");
            }
            return claims.endIsWonBy(winner, text) ? Optional.empty() : Optional.of("nothing in it that says who won");
        }

        /** Sketches are for painters, who check them once more; names have no place in them. */
        private Map<Part, String> sketches(List<String> art) {
            Map<Part, String> sketches = new EnumMap<>(Part.class);
            Iterator<String> texts = art.iterator();
            for (Part part : Part.values()) {
                String text = texts.hasNext() ? Wording.tidied(texts.next()) : "";
                if (wording.problem(text).isEmpty()) {
                    sketches.put(part, Token.named(text, Judge::role));
                }
            }
            return sketches;
        }
    }

    private static String role(Corner corner) {
        return corner == Corner.A ? "the first fighter" : "the second fighter";
    }
}
