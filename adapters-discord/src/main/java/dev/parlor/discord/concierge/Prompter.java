package dev.parlor.discord.concierge;

import dev.parlor.commands.CommandPath;
import dev.parlor.commands.Control;
import dev.parlor.commands.Faults;
import dev.parlor.commands.house.Beginning;
import dev.parlor.discord.link.Interaction;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.render.Renderer;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers people who type what they probably mean, or nothing if that takes too long. Whoever types on has forgotten the
 * question, so nobody is told if there was no answer.
 */
record Prompter(Envoy envoy, House house, Renderer renderer, Faults faults) {
    private static final Logger LOG = LoggerFactory.getLogger(Prompter.class);

    void prompt(Visit visit, Interaction.Asked asked) {
        List<Control.Choice> offered =
                envoy.soon(visit, visit.begun(() -> completions(visit, asked))).orElse(List.of());
        Outcome outcome = envoy.callback(visit, renderer.completions(offered, visit.room()));
        if (!(outcome instanceof Outcome.Done)) {
            LOG.debug("{} had no completions", visit);
        }
    }

    private List<Control.Choice> completions(Visit visit, Interaction.Asked asked) {
        try {
            return beginning(visit, asked).map(house.completions()::of).orElse(List.of());
        } catch (RuntimeException fault) {
            faults.report(visit.arrival().id(), visit.where(), fault);
            return List.of();
        }
    }

    private static Optional<Beginning> beginning(Visit visit, Interaction.Asked asked) {
        return CommandPath.read(asked.path())
                .filter(path -> visit.isOnAServer())
                .map(path -> new Beginning(
                        visit.parlor(),
                        path,
                        asked.options(),
                        asked.focused(),
                        visit.words(),
                        visit.isByAnAdministrator()));
    }
}
