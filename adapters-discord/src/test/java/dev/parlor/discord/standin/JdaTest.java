package dev.parlor.discord.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.junit.jupiter.api.Test;

/** Another library takes the stand-in for Discord. */
class JdaTest {
    /** A bot that does everything once. */
    private static final class Bot extends ListenerAdapter {
        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            event.reply("Welcome, " + event.getOption("who").getAsUser().getEffectiveName() + "!")
                    .addEmbeds(new EmbedBuilder()
                            .setTitle("Bout " + event.getOption("bout").getAsInt())
                            .setColor(0xE2B04A)
                            .addField("Favourite", "Basalt Bishop", true)
                            .setImage("attachment://poster.png")
                            .build())
                    .addFiles(FileUpload.fromData(Pictures.png(40, 30), "poster.png")
                            .setDescription("Two fighters"))
                    .addComponents(
                            ActionRow.of(Button.primary("join", "Join"), Button.secondary("stake", "Stake")),
                            ActionRow.of(StringSelectMenu.create("corner")
                                    .setPlaceholder("Pick a corner")
                                    .addOption("Red", "a")
                                    .addOption("Blue", "b")
                                    .build()))
                    .queue();
        }

        @Override
        public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
            event.replyChoiceStrings(event.getFocusedOption().getValue() + "nan")
                    .queue();
        }

        @Override
        public void onButtonInteraction(ButtonInteractionEvent event) {
            if (event.getComponentId().equals("stake")) {
                event.replyModal(Modal.create("stake", "Your stake")
                                .addComponents(Label.of("Chips", TextInput.of("chips", TextInputStyle.SHORT)))
                                .build())
                        .queue();
                return;
            }
            event.deferEdit()
                    .queue(then -> then.editOriginal(
                                    "Joined: " + event.getUser().getEffectiveName())
                            .setReplace(false)
                            .queue());
        }

        @Override
        public void onStringSelectInteraction(StringSelectInteractionEvent event) {
            event.deferReply(true)
                    .queue(later -> later.editOriginal("You back " + event.getValues())
                            .queue(done -> later.sendMessage("Good luck.")
                                    .setEphemeral(true)
                                    .queue()));
        }

        @Override
        public void onModalInteraction(ModalInteractionEvent event) {
            event.reply(event.getValue("chips").getAsString() + " chips")
                    .setEphemeral(true)
                    .queue();
        }
    }

    private static final class LoopbackGateway extends SessionControllerAdapter {
        private final String url;

        LoopbackGateway(String url) {
            this.url = url;
        }

        @Override
        public String getGateway() {
            return url;
        }
    }

    private static JDA login(StandIn discord) throws InterruptedException {
        return JDABuilder.createLight(discord.entrance().token(), List.of())
                .setRestConfig(new RestConfig().setBaseUrl(discord.entrance().rest() + "/"))
                .setSessionController(new LoopbackGateway(discord.gateway().url()))
                .setCompression(Compression.NONE)
                .addEventListeners(new Bot())
                .build()
                .awaitReady();
    }

    @Test
    void aBotOfAnotherLibraryPlaysAnEvening() throws InterruptedException {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        try (StandIn discord = StandIn.open()) {
            JDA bot = login(discord);
            try {
                register(bot);
                evening(discord);
                channels(discord, bot);
                forgive(discord);
                discord.assertInnocent();
            } finally {
                bot.shutdownNow();
                assertThat(bot.awaitShutdown(Duration.ofSeconds(5))).isTrue();
            }
        }
    }

    /** What Discord takes from this library, though its specification, or this house, has it otherwise. */
    private static void forgive(StandIn discord) {
        discord.overlook("somebody may be pinged");
        discord.overlook("attachments/0/id breaks type");
        discord.overlook("/contexts/");
        discord.overlook("/integration_types/");
    }

    private static void register(JDA bot) {
        bot.updateCommands()
                .addCommands(Commands.slash("welcome", "Welcomes somebody")
                        .addOptions(
                                new OptionData(OptionType.USER, "who", "Whom", true),
                                new OptionData(OptionType.INTEGER, "bout", "Which", true).setRequiredRange(1, 9),
                                new OptionData(OptionType.STRING, "fruit", "Fruit", false, true)))
                .complete();
    }

    private static void evening(StandIn discord) {
        Guest anna = discord.guest("Anna");
        Guest bob = discord.guest("Bob");
        assertThat(anna.types("welcome", Map.of(), "fruit", "ba").choices())
                .containsExactly(new Choice("banan", "banan"));
        Act welcomed = anna.runs("welcome", Map.of("who", bob, "bout", 3));
        assertThat(welcomed.answer().text()).isEqualTo("""
                        Welcome, Bob!
                        Bout 3
                        Favourite
                        Basalt Bishop
                        Two fighters
                        [Join]
                        [Stake]
                        {Pick a corner}""");
        Post joined = bob.clicks(welcomed.answer(), "Join").edited(1);
        assertThat(joined.text()).startsWith("Joined: Bob").contains("Two fighters");
        assertThat(joined.look().attached())
                .singleElement()
                .satisfies(file -> assertThat(file.picture()).isPresent());
        Act picked = bob.picks(joined, "Pick a corner", "Blue");
        assertThat(picked.answer().text()).isEqualTo("You back [b]");
        assertThat(picked.followUp().isEphemeral()).isTrue();
        Act opened = bob.clicks(joined, "Stake");
        Post staked = bob.submits(opened, Map.of("Chips", "250")).answer();
        assertThat(staked.text()).isEqualTo("250 chips");
        assertThat(staked.isSeenBy(bob.person())).isTrue();
        assertThat(staked.isSeenBy(anna.person())).isFalse();
    }

    private static void channels(StandIn discord, JDA bot) {
        TextChannel arena = bot.getTextChannelById(discord.channel("arena").id());
        arena.sendMessage("The doors are open.")
                .complete()
                .editMessage("The doors are closed.")
                .complete();
        assertThat(arena.getHistory().retrievePast(10).complete()).hasSize(2);
        arena.createThreadChannel("Table 1").complete().sendMessage("Sit down.").complete();
        assertThat(bot.getForumChannelById(discord.channel("tournaments").id())
                        .createForumPost("Cup", MessageCreateData.fromContent("Eight fighters."))
                        .complete()
                        .getMessage()
                        .getContentRaw())
                .isEqualTo("Eight fighters.");
    }
}
