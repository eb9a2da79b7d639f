package dev.parlor.core.show;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line with places for the match: {@code {actor}}, {@code {actor's}}, or {@code {a chance}} for a number with its
 * article. What is put in is never looked at again.
 *
 * @param text the line as written
 * @param parts the line cut at its tokens
 * @param opening how it begins
 */
record Template(String text, List<Part> parts, Opening opening) {
    private static final Pattern TOKEN = Pattern.compile("\\{(a )?([a-z]+)('s)?}");

    Template {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if a brace belongs to no token of the section; the message says which are known
     */
    static Template parse(String text, Section section) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            parts.add(literal(text.substring(end, matcher.start()), section));
            parts.add(slot(matcher.toMatchResult(), section));
            end = matcher.end();
        }
        parts.add(literal(text.substring(end), section));
        return new Template(text, parts, Opening.of(text));
    }

    String render(Cast cast) {
        StringBuilder line = new StringBuilder();
        parts.forEach(part -> line.append(part.render(cast)));
        return line.toString();
    }

    private static Part literal(String text, Section section) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw new IllegalArgumentException("has a brace outside of a token; " + known(section));
        }
        return new Literal(text);
    }

    private static Part slot(MatchResult match, Section section) {
        Token token = Token.ofWord(match.group(2))
                .filter(section.tokens()::contains)
                .orElseThrow(() -> new IllegalArgumentException(
                        "has the unknown token '" + match.group() + "'; " + known(section)));
        boolean article = match.group(1) != null;
        boolean owner = match.group(3) != null;
        if ((article && !token.isNumber()) || (owner && !token.isName())) {
            throw new IllegalArgumentException(
                    "has the token '" + match.group() + "': only names own things, only numbers have an article");
        }
        return new Slot(token, article, owner);
    }

    private static String known(Section section) {
        List<String> words = section.tokens().stream()
                .map(t -> "{" + t.word() + "}")
                .sorted()
                .toList();
        return "[" + section.key() + "] knows " + String.join(", ", words);
    }

    /** A piece of a line. */
    sealed interface Part {
        String render(Cast cast);
    }

    private record Literal(String text) implements Part {
        @Override
        public String render(Cast cast) {
            return text;
        }
    }

    private record Slot(Token token, boolean article, boolean owner) implements Part {
        @Override
        public String render(Cast cast) {
            String text = cast.text(token);
            if (owner) {
                return Grammar.possessive(text);
            }
            return article ? Grammar.withArticle(text) : text;
        }
    }
}
