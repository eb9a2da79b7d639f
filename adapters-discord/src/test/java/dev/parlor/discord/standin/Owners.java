package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * To whom the bot's application belongs.
 *
 * @param first the owner, of the application or of its team
 * @param team the other members of the team by their roles; whose role begins with a question mark was only invited
 */
public record Owners(Person first, Map<Person, String> team) {
    private static final int INVITED = 1;
    private static final int ACCEPTED = 2;

    /** A team has an account of its own, which stands where a person would. */
    void tell(ObjectNode application, String id) {
        if (team.isEmpty()) {
            application.set("owner", first.json());
            return;
        }
        application.set("owner", new Person(id, "team" + id, false).json());
        ArrayNode members = application
                .putObject("team")
                .put("id", id)
                .put("name", "The team")
                .put("owner_user_id", first.id())
                .putNull("icon")
                .putArray("members");
        member(members, id, first, "admin");
        team.forEach((person, role) -> member(members, id, person, role));
    }

    private static void member(ArrayNode members, String team, Person person, String role) {
        boolean invited = role.startsWith("?");
        ObjectNode member = members.addObject()
                .put("team_id", team)
                .put("role", invited ? role.substring(1) : role)
                .put("membership_state", invited ? INVITED : ACCEPTED);
        member.set("user", person.json());
        member.putArray("permissions").add("*");
    }
}
