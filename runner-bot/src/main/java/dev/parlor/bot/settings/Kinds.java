package dev.parlor.bot.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of values that settings have. */
final class Kinds {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,252})|[0-9A-Fa-f:]{2,45}");
    private static final Pattern DATABASE =
            Pattern.compile("jdbc:(postgresql:[!-~]{1,500}|sqlite:(?!:|file:)[!->@-~]{1,500})");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]{1,260}(/[A-Za-z0-9._~/-]{0,200})?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} '-]{1,39}");
    private static final Pattern MODEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@ -]{0,99}");
    private static final Pattern CREDENTIALS =
            Pattern.compile("(?i)(?<=//)[^/]*@|(?<=[?&;])(user|[a-z]*password)=[^&;]*");

    private Kinds() {}

    static Kind<String> text(String expected, Pattern pattern) {
        return Kind.of(expected, text -> Optional.of(text).filter(pattern.asMatchPredicate()));
    }

    /** A name that people read: no control or format characters, which could steer a terminal or hide. */
    static Kind<String> name(int longest) {
        Predicate<String> short_ = text -> text.codePointCount(0, text.length()) <= longest;
        Pattern pattern = Pattern.compile("[^\\p{C}\\p{Zl}\\p{Zp}\\s](.*[^\\p{C}\\p{Zl}\\p{Zp}\\s])?");
        Predicate<String> visible = text -> text.codePoints().noneMatch(Kinds::steers);
        return Kind.of(
                "1 to " + longest + " visible characters",
                text -> Optional.of(text)
                        .filter(pattern.asMatchPredicate().and(short_).and(visible)));
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    static Kind<Integer> number(int least, int most) {
        return Kind.of(
                "a whole number from " + least + " to " + most,
                text -> Numbers.within(text, least, most).map(Long::intValue));
    }

    static Kind<Long> amount(long least, long most) {
        return Kind.of(
                "a whole number from " + least + " to " + most + ", such as 500 or 2k",
                text -> Numbers.amount(text).filter(value -> value >= least && value <= most));
    }

    /** A share of something in basis points, written in percent. */
    static Kind<Integer> percent(int mostBasisPoints) {
        return Kind.of(
                "a share from 0% to " + Numbers.percent(mostBasisPoints) + ", such as 5% or 2.5%",
                text -> Numbers.basisPoints(text).filter(points -> points <= mostBasisPoints));
    }

    /** Shares in basis points that make up the whole, the largest first. */
    static Kind<List<Integer>> shares(int most) {
        return Kind.of(
                "1 to " + most + " shares that sum to 100%, none larger than the one before, such as [60%, 30%, 10%]",
                text -> Numbers.shares(text).filter(shares -> shares.size() <= most));
    }

    static Kind<Boolean> flag() {
        return Kind.of("true or false", text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        List<String> words = all.stream().map(Kinds::word).toList();
        return Kind.of(
                "one of " + String.join(", ", words),
                text -> all.stream().filter(choice -> word(choice).equals(text)).findFirst());
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    static Kind<Locale> language(String... tags) {
        return Kind.of(
                "one of " + String.join(", ", tags),
                text -> Stream.of(tags).filter(text::equals).findFirst().map(Locale::forLanguageTag));
    }

    static Kind<Path> folder() {
        return Kind.of("the name of a folder", text -> {
            try {
                return Optional.of(text).filter(name -> !name.isBlank()).map(Path::of);
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        });
    }

    static Kind<String> host() {
        return text("a host name or address, such as 127.0.0.1", HOST);
    }

    /** Where an API is; who is asked there, and with what key, is said by other keys. */
    static Kind<String> address() {
        return new Kind<>(
                "an address such as https://api.example.com/v1, without a user, password or query in it",
                false,
                text -> CREDENTIALS.matcher(text).replaceAll(Secret.MASK),
                text -> Optional.of(text).filter(ADDRESS.asMatchPredicate()).filter(Kinds::isReachable));
    }

    private static boolean isReachable(String address) {
        try {
            URI uri = new URI(address).parseServerAuthority();
            return uri.getHost() != null && uri.getPort() <= 65_535 && uri.getPort() != 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static Kind<List<String>> words() {
        return Kind.of(
                "1 to 200 words of letters and digits with commas between",
                text -> Optional.of(Arrays.stream(text.split(",", -1))
                                .map(String::strip)
                                .toList())
                        .filter(words -> words.size() <= 200 && words.stream().allMatch(WORD.asMatchPredicate())));
    }

    static Kind<List<String>> models() {
        return Kind.of(
                "1 to 12 names of models with commas between, such as meta/llama-3.1-405b-instruct",
                text -> Optional.of(Arrays.stream(text.split(",", -1))
                                .map(String::strip)
                                .toList())
                        .filter(names -> names.size() <= 12 && names.stream().allMatch(MODEL.asMatchPredicate())));
    }

    /** A password in the address would be shown with it, so it is refused, and masked in the refusal. */
    static Kind<String> database() {
        return new Kind<>(
                "jdbc:postgresql://HOST:PORT/NAME or jdbc:sqlite:FILE, without a user or password in it",
                false,
                text -> CREDENTIALS.matcher(text).replaceAll(Secret.MASK),
                text -> Optional.of(text)
                        .filter(DATABASE.asMatchPredicate())
                        .filter(CREDENTIALS.asPredicate().negate()));
    }

    static Kind<Secret> secret() {
        Predicate<String> printable =
                text -> text.length() <= 4_096 && text.codePoints().noneMatch(Kinds::steers);
        return new Kind<>(
                "1 to 4096 characters on one line",
                true,
                text -> text.isEmpty() ? text : Secret.MASK,
                text -> Optional.of(text)
                        .filter(printable.and(value -> !value.isBlank()))
                        .map(Secret::new));
    }
}
