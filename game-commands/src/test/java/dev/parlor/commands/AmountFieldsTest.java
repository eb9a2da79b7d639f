package dev.parlor.commands;

import static dev.parlor.commands.TestHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.core.PlayerId;
import dev.parlor.core.money.Account;
import dev.parlor.core.money.Balance;
import dev.parlor.core.money.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every amount field of every command reads the same grammar; whatever else is typed moves nothing. */
class AmountFieldsTest {
    private static final List<String> REFUSED = List.of(
            "",
            "-5",
            "0",
            "00",
            "007",
            "0%",
            "101%",
            "05%",
            "1e9",
            "9999999999999999999",
            "9223372036854775808",
            "9223372036855m",
            "٣",
            "１００",
            "1٠0",
            "NaN",
            "Infinity",
            "🪙",
            "5🪙",
            "+5",
            " 5",
            "5 ",
            "5 k",
            "1.5",
            "1,000",
            "1_000",
            "0x10",
            "5K",
            "1M",
            "ALL",
            "All",
            "-50%",
            "50 %",
            "50%%",
            "k",
            "%",
            "all in",
            "null",
            "\u202e5");
    private static final List<String> ACCEPTED =
            List.of("1", "7", "1k", "2m", "9223372036854775807", "1%", "50%", "100%", "all");
    private static final Set<String> AMOUNTS = Set.of("amount", "fee", "stake", "price");

    private final TestHouse house = TestHouse.open();

    static Stream<Declaration> commandsWithAnAmount() {
        return new TestHouse()
                .commands.declarations(true).stream()
                        .filter(declaration -> declaration.options().stream().anyMatch(AmountFieldsTest::isSum));
    }

    static Stream<Arguments> fieldsAndWhatTheyRefuse() {
        return commandsWithAnAmount()
                .flatMap(command ->
                        REFUSED.stream().map(text -> Arguments.of(command.path().toString(), text)));
    }

    static Stream<Arguments> fieldsAndWhatTheyRead() {
        return commandsWithAnAmount()
                .flatMap(command -> ACCEPTED.stream()
                        .map(text -> Arguments.of(command.path().toString(), text)));
    }

    @Test
    void everyOptionThatMeansMoneyReadsTheGrammarOfAmounts() {
        for (Declaration declaration : house.commands.declarations(true)) {
            for (Option option : declaration.options()) {
                assertThat(option.kind() instanceof OptionKind.Sum)
                        .as("%s %s", declaration.path(), option.name())
                        .isEqualTo(AMOUNTS.contains(option.name()));
            }
        }
        assertThat(commandsWithAnAmount())
                .extracting(declaration -> declaration.path().toString())
                .contains("bet place", "give", "limits loss", "tournament new", "admin grant", "admin confiscate");
    }

    @ParameterizedTest
    @MethodSource("fieldsAndWhatTheyRefuse")
    void lesson4WhatIsNoAmountIsRefusedWithAnExampleAndMovesNothing(String path, String text) {
        start();
        Declaration declaration = declaration(path);
        List<Object> before = books();
        String said = said(house.ask("house", path, options(declaration, text)));
        Option amount = amount(declaration);
        assertThat(said).contains("For example `" + amount.typed() + "`", "an amount such as `500`, `2k`");
        assertThat(books()).isEqualTo(before);
        assertThat(house.faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fieldsAndWhatTheyRead")
    void lesson4WhatIsAnAmountIsUnderstoodAndTheBooksStaySound(String path, String text) {
        start();
        Declaration declaration = declaration(path);
        String said = said(house.ask("house", path, options(declaration, text)));
        assertThat(said).doesNotContain("For example", "an amount such as");
        assertThat(house.desks.economy().total(TestHouse.CHIPS)).isEqualTo(Balance.ZERO);
        assertThat(house.faults).isEmpty();
    }

    @Test
    void aPartOfThePurseIsRoundedDownOnWhatIsThere() {
        start();
        long held = house.chips("alice");
        house.ask("alice", "bet place", Map.of("fighter", "A", "amount", "33%"));
        long left = held - held * 33 / 100;
        assertThat(house.chips("alice")).isEqualTo(left);
        house.ask("alice", "give", Map.of("to", "@bob", "amount", "7%"));
        assertThat(house.chips("alice")).isEqualTo(left - left * 7 / 100);
        assertThat(left * 7 % 100).isNotZero();
    }

    private void start() {
        List.of("house", "alice", "bob").forEach(player -> house.ask(player, "start", Map.of()));
    }

    private Declaration declaration(String path) {
        return house.commands.find(CommandPath.of(path)).orElseThrow().declaration();
    }

    private static Map<String, String> options(Declaration declaration, String text) {
        Map<String, String> options = new HashMap<>();
        declaration.options().stream()
                .filter(Option::required)
                .forEach(option -> options.put(option.name(), option.example()));
        options.put(amount(declaration).name(), text);
        return options;
    }

    private static Option amount(Declaration declaration) {
        return declaration.options().stream()
                .filter(AmountFieldsTest::isSum)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isSum(Option option) {
        return option.kind() instanceof OptionKind.Sum;
    }

    /** Everything that could have moved or been announced. */
    private List<Object> books() {
        return Stream.of("house", "alice", "bob")
                .<Object>flatMap(player -> Stream.of(
                        house.desks.economy().history(purse(player), TestHouse.CHIPS),
                        house.desks.economy().limits(new Scope.Here(TestHouse.PARLOR), new PlayerId(player)),
                        house.desks.tournaments().newest(TestHouse.PARLOR, 9)))
                .toList();
    }

    private static Account.Purse purse(String player) {
        return new Account.Purse(TestHouse.PARLOR, new PlayerId(player));
    }
}
