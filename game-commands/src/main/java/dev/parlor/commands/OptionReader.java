package dev.parlor.commands;

import dev.parlor.core.ParlorId;
import dev.parlor.core.money.Wish;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands the options of one command. */
record OptionReader(People people, ParlorId parlor, List<Option> options) {
    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_CHANNEL = 101;
    private static final int LONGEST_LENGTH = 6;

    Parsed read(Map<String, String> given) {
        Optional<String> unknown = given.keySet().stream()
                .filter(name ->
                        options.stream().noneMatch(option -> option.name().equals(name)))
                .sorted()
                .findFirst();
        return unknown.<Parsed>map(Parsed.Unknown::new).orElseGet(() -> values(given));
    }

    /** What is required and was not given. */
    List<Option> missing(Map<String, String> given) {
        return options.stream()
                .filter(option -> option.required()
                        && given.getOrDefault(option.name(), "").isBlank())
                .toList();
    }

    private Parsed values(Map<String, String> given) {
        Map<String, Value> values = new HashMap<>();
        for (Option option : options) {
            Optional<String> written = written(option, given);
            if (written.isPresent()) {
                Optional<Value> value = value(option.kind(), written.get());
                if (value.isEmpty()) {
                    return new Parsed.Misfit(option, written.get());
                }
                values.put(option.name(), value.get());
            }
        }
        List<Option> missing = missing(given);
        return missing.isEmpty() ? new Parsed.Fit(new Options(given, values)) : new Parsed.Missing(missing.getFirst());
    }

    /** What was said, if anything. An amount is taken to the letter: a blank one is not one that was left out. */
    private static Optional<String> written(Option option, Map<String, String> given) {
        Optional<String> written = Optional.ofNullable(given.get(option.name()));
        return option.kind() instanceof OptionKind.Sum
                ? written
                : written.map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<Value> value(OptionKind kind, String written) {
        return switch (kind) {
            case OptionKind.Phrase phrase -> bounded(written, phrase.longest());
            case OptionKind.Reference reference -> bounded(written, LONGEST_REFERENCE);
            case OptionKind.Picture picture -> bounded(written, LONGEST_ADDRESS);
            case OptionKind.Channel channel -> bounded(written, LONGEST_CHANNEL);
            case OptionKind.Whole whole -> whole(written, whole);
            case OptionKind.Sum sum -> sum(written);
            case OptionKind.Someone someone -> people.find(parlor, written).map(Value.Someone::new);
            case OptionKind.Choice choice ->
                choice.words().stream()
                        .filter(written::equalsIgnoreCase)
                        .findFirst()
                        .map(Value.Phrase::new);
            case OptionKind.Length length -> length(written, length);
        };
    }

    private static Optional<Value> sum(String written) {
        Wish wish = Wish.parse(written);
        return wish instanceof Wish.Unreadable ? Optional.empty() : Optional.of(new Value.Sum(wish));
    }

    private static Optional<Value> bounded(String written, int longest) {
        return written.codePointCount(0, written.length()) <= longest
                ? Optional.of(new Value.Phrase(written))
                : Optional.empty();
    }

    private static Optional<Value> whole(String written, OptionKind.Whole limits) {
        if (!written.matches("-?[0-9]{1,18}")) {
            return Optional.empty();
        }
        long number = Long.parseLong(written);
        return number >= limits.least() && number <= limits.most()
                ? Optional.of(new Value.Whole(number))
                : Optional.empty();
    }

    private static Optional<Value> length(String written, OptionKind.Length limits) {
        if (!written.matches("[1-9][0-9]*[mhd]") || written.length() > LONGEST_LENGTH) {
            return Optional.empty();
        }
        long number = Long.parseLong(written.substring(0, written.length() - 1));
        Duration length = switch (written.charAt(written.length() - 1)) {
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        return length.compareTo(limits.least()) >= 0 && length.compareTo(limits.most()) <= 0
                ? Optional.of(new Value.Length(length))
                : Optional.empty();
    }
}
