package dev.parlor.discord.office;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.commands.office.Operators;
import dev.parlor.commands.office.Standing;
import dev.parlor.core.PlayerId;
import dev.parlor.discord.concierge.DiscordNames;
import dev.parlor.discord.link.Call;
import dev.parlor.discord.link.DiscordLink;
import dev.parlor.discord.link.Outcome;
import dev.parlor.discord.link.Route;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Those to whom Discord gives the bot's application: its owner, or of a team its owner and the admins who accepted. Its
 * developers and readers look after the application and may have nothing to do with the machine on which the bot runs.
 * Discord is asked each time, so that somebody who left a team runs the bot no longer.
 *
 * @param link the way to Discord
 * @see <a href="https://discord.com/developers/docs/topics/teams#team-member-roles">Discord's roles of a team</a>
 */
public record DiscordOperators(DiscordLink link) implements Operators {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int ACCEPTED = 2;

    @Override
    public Standing of(PlayerId player) {
        return link.send(Call.to(Route.application()).within(PATIENCE)) instanceof Outcome.Done done
                ? standing(done.json(), player)
                : Standing.UNKNOWN;
    }

    private static Standing standing(JsonNode application, PlayerId player) {
        return ids(application)
                        .filter(id -> !id.isEmpty())
                        .map(DiscordNames::player)
                        .anyMatch(player::equals)
                ? Standing.OPERATOR
                : Standing.GUEST;
    }

    /** The owner of a team's application stands for the team and is nobody. */
    private static Stream<String> ids(JsonNode application) {
        JsonNode team = application.path("team");
        return team.isObject()
                ? Stream.concat(Stream.of(team.path("owner_user_id").asText()), admins(team.path("members")))
                : Stream.of(application.path("owner").path("id").asText());
    }

    private static Stream<String> admins(JsonNode members) {
        return StreamSupport.stream(members.spliterator(), false)
                .filter(member -> member.path("membership_state").asInt() == ACCEPTED)
                .filter(member -> member.path("role").asText().equals("admin"))
                .map(member -> member.path("user").path("id").asText());
    }
}
