package dev.parlor.discord.concierge;

import dev.parlor.commands.Faults;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Used;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.render.Renderer;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

/**
 * Answers what people do on Discord. Whatever it is, it is acknowledged before Discord gives up on it, done once however
 * often it is delivered, and answered where only those see it whom it concerns. Safe for use by many threads.
 */
public final class Concierge {
    private final House house;
    private final Renderer renderer;
    private final Apologies apologies;
    private final Telling telling;
    private final Prompter prompter;

    /**
     * A concierge.
     *
     * @param link the way to Discord
     * @param house who is asked
     * @param renderer shows replies as Discord does
     * @param faults who is told of faults; the reference is the interaction's own id
     * @param clock tells how long somebody has been waiting
     */
    public Concierge(DiscordLink link, House house, Renderer renderer, Faults faults, InstantSource clock) {
        Envoy envoy = new Envoy(link, clock);
        this.house = house;
        this.renderer = renderer;
        this.apologies = new Apologies(renderer, faults);
        this.telling = new Telling(envoy, apologies);
        this.prompter = new Prompter(envoy, house, renderer, faults);
    }

    /**
     * Answers an interaction, and returns when the answer was told or could not be. The thread should be a virtual one of
     * its own.
     *
     * @param interaction what somebody did
     */
    public void heard(Interaction interaction) {
        house.guests().met(interaction.arrival());
        Visit visit = Visit.of(house, interaction);
        if (interaction instanceof Interaction.Asked asked) {
            prompter.prompt(visit, asked);
        } else {
            telling.tell(visit, begun(visit, interaction));
        }
    }

    /** The work goes on while somebody is told to wait, and also when nobody can be told any more. */
    private CompletableFuture<Told> begun(Visit visit, Interaction interaction) {
        return CompletableFuture.supplyAsync(
                () -> told(visit, interaction),
                work -> Thread.ofVirtual()
                        .name("discord-answer-" + visit.arrival().id())
                        .start(work));
    }

    private Told told(Visit visit, Interaction interaction) {
        if (!visit.isOnAServer()) {
            return apologies.forNoServer(visit);
        }
        try {
            Used used = new Enquiry(house.reception(), visit).ask(interaction);
            Reply reply = used.again() ? used.reply().aside() : used.reply();
            return new Told(reply, renderer.render(reply, visit.room()), used.takesThePlace());
        } catch (RuntimeException fault) {
            return apologies.forFault(visit, fault);
        }
    }
}
