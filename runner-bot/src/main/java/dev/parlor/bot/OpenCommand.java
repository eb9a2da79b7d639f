package dev.parlor.bot;

import com.google.inject.Inject;
import com.google.inject.Provider;
import dev.parlor.bot.discord.DiscordCommand;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.table.TableCommand;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parlor} without a command: on Discord where there is a token, at the local table otherwise. */
@Command(name = "open", hidden = true, mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Provider<TableCommand> table;
    private final Provider<DiscordCommand> discord;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    @Inject
    OpenCommand(Surroundings surroundings, Provider<TableCommand> table, Provider<DiscordCommand> discord) {
        this.surroundings = surroundings;
        this.table = table;
        this.discord = discord;
    }

    @Override
    public Integer call() throws IOException {
        Effective effective = options.read(surroundings);
        return effective.settings().discord().token().isPresent()
                ? discord.get().spend(effective)
                : table.get().spend(effective);
    }
}
