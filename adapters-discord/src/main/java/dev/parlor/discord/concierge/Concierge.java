package dev.parlor.discord.concierge;

import dev.parlor.commands.Faults;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Used;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.render.Renderer;
import java.time.Duration;
import java.time.InstantSource;

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
    private final Visits visits = new Visits();

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
        visits.begin();
        try {
            house.guests().met(interaction.arrival());
            answer(Visit.of(house, interaction), interaction);
        } finally {
            visits.end();
        }
    }

    /**
     * Waits until everybody who was heard is done with. Nobody is turned away, so the link should hear nothing new.
     *
     * @param patience how long at most
     */
    public void drain(Duration patience) {
        visits.awaitNone(patience);
    }

    private void answer(Visit visit, Interaction interaction) {
        if (interaction instanceof Interaction.Asked asked) {
            prompter.prompt(visit, asked);
        } else {
            telling.tell(visit, visit.begun(() -> told(visit, interaction)));
        }
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
