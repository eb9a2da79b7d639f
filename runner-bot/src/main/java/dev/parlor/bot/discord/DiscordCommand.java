package dev.parlor.bot.discord;

import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Stage;
import dev.parlor.bot.Complaint;
import dev.parlor.bot.content.Content;
import dev.parlor.bot.content.ContentPack;
import dev.parlor.bot.data.DataFolder;
import dev.parlor.bot.endpoints.EndpointsModule;
import dev.parlor.bot.house.HouseModule;
import dev.parlor.bot.log.Logs;
import dev.parlor.bot.settings.Effective;
import dev.parlor.bot.settings.Secret;
import dev.parlor.bot.settings.Settings;
import dev.parlor.bot.settings.SettingsOptions;
import dev.parlor.bot.settings.Surroundings;
import dev.parlor.bot.show.ShowModule;
import dev.parlor.bot.storage.DatabasePlace;
import dev.parlor.bot.terminal.Screen;
import dev.parlor.discord.link.BotToken;
import dev.parlor.jooq.Database;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code parlor discord}, and {@code parlor} alone where a token is set: the house on Discord. */
@Command(
        name = "discord",
        mixinStandardHelpOptions = true,
        description = {
            "Play on Discord, with the bot token of DISCORD_TOKEN (or discord.token).",
            "Commands are registered, the address that invites the bot is printed, and people are served until a signal"
                    + " such as Ctrl-C or SIGTERM closes the house. The next start goes on where this one ended."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "128 and more:a signal, such as 143 for SIGTERM",
            "2:something that was asked for cannot be done, such as a token that Discord does not accept",
            "3:a fault of the program"
        })
public final class DiscordCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordCommand.class);

    private static final String NO_TOKEN = "Discord needs a bot token, and there is none. Make an application at"
            + " https://discord.com/developers/applications, copy the token from its Bot page, and set DISCORD_TOKEN in the"
            + " environment or in .env.";

    private final Surroundings surroundings;
    private final Screen screen;

    @Mixin
    private SettingsOptions options = new SettingsOptions();

    /**
     * Makes the command.
     *
     * @param surroundings where the program was started
     * @param screen where to print
     */
    @Inject
    public DiscordCommand(Surroundings surroundings, Screen screen) {
        this.surroundings = surroundings;
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        return spend(options.read(surroundings));
    }

    /**
     * Plays on Discord.
     *
     * @param effective the settings in force
     * @return the exit code
     * @throws IOException if a file cannot be used
     */
    public int spend(Effective effective) throws IOException {
        Settings settings = effective.settings();
        BotToken token = token(settings);
        Content content = ContentPack.read(settings.content());
        try (DataFolder data = DataFolder.open(settings.data());
                Logs logs = Logs.open(data.path(), settings.logging(), effective.secrets());
                Database database = DatabasePlace.of(settings).opened()) {
            LOG.info("The house in {} plays on Discord; this is written to {}", data.path(), logs.file());
            Guice.createInjector(
                            Stage.PRODUCTION,
                            new HouseModule(effective, content, database, data.node()),
                            new ShowModule(),
                            new DiscordModule(token, data.node()),
                            new EndpointsModule())
                    .getInstance(Stay.class)
                    .spend(screen);
            return ExitCode.OK;
        }
    }

    private static BotToken token(Settings settings) {
        Secret secret = settings.discord().token().orElseThrow(() -> new Complaint(NO_TOKEN));
        try {
            return new BotToken(secret.reveal());
        } catch (IllegalArgumentException e) {
            throw new Complaint("discord.token: " + e.getMessage() + ".");
        }
    }
}
