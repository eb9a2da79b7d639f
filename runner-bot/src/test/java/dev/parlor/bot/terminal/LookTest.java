package dev.parlor.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "LANG=en_GB.UTF-8 COLORTERM=truecolor TERM=xterm-256color",
                "PARLOR_TERMINAL= LANG=en_GB.UTF-8",
                "PARLOR_TERMINAL=wide",
                "PARLOR_TERMINAL=-80",
                "PARLOR_TERMINAL=99999",
                "PARLOR_TERMINAL=120 TERM=dumb COLORTERM=truecolor LANG=en_GB.UTF-8",
            })
    void whatIsNoTerminalIsPlain(String environment) {
        assertThat(look(environment)).isEqualTo(Look.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', BASIC",
        "TERM=xterm, BASIC",
        "TERM=xterm-256color, INDEXED",
        "TERM=xterm-256color COLORTERM=truecolor, TRUE",
        "TERM=xterm COLORTERM=24bit, TRUE",
        "TERM=xterm-256color COLORTERM=yes, INDEXED",
        "TERM=xterm-256color NO_COLOR=, INDEXED",
        "TERM=xterm-256color NO_COLOR=1, NONE",
        "COLORTERM=truecolor NO_COLOR=0, NONE",
        "COLORTERM=truecolor NO_COLOR=false, NONE",
    })
    void coloursFollowTheTerminalAndNoColorBeatsThem(String environment, Colours colours) {
        assertThat(look("PARLOR_TERMINAL=80 " + environment).colours()).isEqualTo(colours);
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "LANG=C, false",
        "LANG=POSIX, false",
        "LANG=en_GB.ISO-8859-1, false",
        "LANG=en_GB.UTF-8, true",
        "LANG=en_GB.utf8, true",
        "LC_CTYPE=UTF-8, true",
        "LC_CTYPE=C LANG=en_GB.UTF-8, false",
        "LC_ALL=C LC_CTYPE=en_GB.UTF-8 LANG=en_GB.UTF-8, false",
        "LC_ALL=C.UTF-8 LC_CTYPE=C LANG=C, true",
        "LC_ALL= LC_CTYPE= LANG=C.UTF-8, true",
    })
    void theFirstLocaleThatSaysSomethingDecidesWhetherSignsAreDrawn(String environment, boolean drawing) {
        assertThat(look("PARLOR_TERMINAL=80 " + environment).drawing()).isEqualTo(drawing);
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "COLORFGBG=15;0, false",
        "COLORFGBG=0;15, true",
        "COLORFGBG=0;default;15, true",
        "COLORFGBG=0;7, true",
        "COLORFGBG=7;8, false",
        "COLORFGBG=0;17, false",
    })
    void theGroundIsDarkUnlessTheTerminalSaysOtherwise(String environment, boolean light) {
        assertThat(look("PARLOR_TERMINAL=80 " + environment).lightGround()).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"80,80", "132,132", "60,60", "59,60", "1,60", "0,60", "9999,9999"})
    void aScreenHasSixtyColumnsOrMore(String said, int columns) {
        assertThat(look("PARLOR_TERMINAL=" + said).columns()).isEqualTo(columns);
    }

    private static Look look(String environment) {
        Map<String, String> variables = new HashMap<>();
        Arrays.stream(environment.split(" ", -1))
                .filter(pair -> pair.contains("="))
                .forEach(pair -> {
                    int equals = pair.indexOf('=');
                    variables.put(pair.substring(0, equals), pair.substring(equals + 1));
                });
        return Look.of(variables);
    }
}
