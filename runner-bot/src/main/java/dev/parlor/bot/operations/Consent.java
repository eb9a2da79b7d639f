package dev.parlor.bot.operations;

import com.google.inject.Inject;
import dev.parlor.bot.table.Keyboard;
import dev.parlor.bot.terminal.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Asks the person at the terminal before something is replaced. */
final class Consent {
    private static final int LONGEST = 80;

    private final Screen screen;
    private final Keyboard keyboard;

    @Inject
    Consent(Screen screen, Keyboard keyboard) {
        this.screen = screen;
        this.keyboard = keyboard;
    }

    /** Whether the answer is the whole word; silence and everything else is none. */
    boolean given(String question) {
        screen.line(question);
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(keyboard.in(), StandardCharsets.UTF_8));
            char[] answer = new char[LONGEST];
            int length = 0;
            for (int c = lines.read(); c >= 0 && c != '\n' && length < LONGEST; c = lines.read()) {
                answer[length++] = (char) c;
            }
            return new String(answer, 0, length).strip().equals("yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
