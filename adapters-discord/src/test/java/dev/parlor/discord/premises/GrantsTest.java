package dev.parlor.discord.premises;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parlor.discord.link.Permission;
import dev.parlor.discord.link.Permissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Permissions are computed by the rules that Discord publishes. */
class GrantsTest {
    private static final String GUILD = "1";
    private static final String BOT = "2";
    private static final String PLAYERS = "3";
    private static final String QUIET = "4";
    private static final String OTHERS = "5";
    private static final int ROLE = 0;
    private static final int MEMBER = 1;

    private final ObjectNode guild =
            JsonNodeFactory.instance.objectNode().put("id", GUILD).put("owner_id", "9");
    private final ObjectNode channel = JsonNodeFactory.instance.objectNode();

    GrantsTest() {
        role(GUILD, Permission.VIEW_CHANNEL);
        role(PLAYERS, Permission.SEND_MESSAGES);
        role(QUIET);
        role(OTHERS, Permission.ATTACH_FILES);
    }

    @Test
    void everybodysPermissionsAndThoseOfAllRolesAreTakenTogether() {
        assertThat(granted(PLAYERS, QUIET)).containsExactly(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES);
        assertThat(granted()).containsExactly(Permission.VIEW_CHANNEL);
    }

    @Test
    void theOwnerMayDoEverything() {
        guild.put("owner_id", BOT);
        overwrite(GUILD, ROLE, List.of(Permission.VIEW_CHANNEL), List.of());
        assertThat(granted()).containsExactly(Permission.values());
    }

    @Test
    void whatAChannelDeniesDoesNotConcernAdministrators() {
        role("6", Permission.ADMINISTRATOR);
        overwrite(GUILD, ROLE, List.of(Permission.VIEW_CHANNEL), List.of());
        overwrite(BOT, MEMBER, List.of(Permission.SEND_MESSAGES), List.of());
        assertThat(granted("6")).containsExactly(Permission.values());
    }

    @Test
    void aRoleGetsBackWhatIsDeniedToEverybody() {
        overwrite(GUILD, ROLE, List.of(Permission.SEND_MESSAGES), List.of());
        assertThat(granted(PLAYERS)).containsExactly(Permission.VIEW_CHANNEL);
        overwrite(PLAYERS, ROLE, List.of(), List.of(Permission.SEND_MESSAGES));
        assertThat(granted(PLAYERS)).containsExactly(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES);
    }

    @Test
    void ofTwoRolesTheOneThatAllowsWins() {
        overwrite(PLAYERS, ROLE, List.of(), List.of(Permission.EMBED_LINKS));
        overwrite(QUIET, ROLE, List.of(Permission.EMBED_LINKS, Permission.SEND_MESSAGES), List.of());
        assertThat(granted(PLAYERS, QUIET)).containsExactly(Permission.VIEW_CHANNEL, Permission.EMBED_LINKS);
    }

    @Test
    void whatIsSaidOfTheMemberWinsOverItsRoles() {
        overwrite(PLAYERS, ROLE, List.of(), List.of(Permission.EMBED_LINKS));
        overwrite(BOT, MEMBER, List.of(Permission.EMBED_LINKS), List.of(Permission.ATTACH_FILES));
        assertThat(granted(PLAYERS))
                .containsExactly(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.ATTACH_FILES);
    }

    @Test
    void whatConcernsOthersDoesNotMatter() {
        overwrite(OTHERS, ROLE, List.of(Permission.VIEW_CHANNEL), List.of(Permission.EMBED_LINKS));
        overwrite("8", MEMBER, List.of(Permission.VIEW_CHANNEL), List.of(Permission.EMBED_LINKS));
        overwrite(BOT, ROLE, List.of(Permission.VIEW_CHANNEL), List.of());
        overwrite(PLAYERS, MEMBER, List.of(Permission.VIEW_CHANNEL), List.of());
        assertThat(granted(PLAYERS)).containsExactly(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES);
    }

    @Test
    void whoDoesNotSeeAChannelMayDoNothingInIt() {
        overwrite(GUILD, ROLE, List.of(Permission.VIEW_CHANNEL), List.of());
        assertThat(granted(PLAYERS)).isEmpty();
    }

    private Set<Permission> granted(String... roles) {
        Permissions permissions = new Grants(guild, BOT, Set.of(roles)).in(channel);
        Set<Permission> missing = permissions.missing(List.of(Permission.values()));
        return new TreeSet<>(Arrays.stream(Permission.values())
                .filter(permission -> !missing.contains(permission))
                .toList());
    }

    private void role(String id, Permission... permissions) {
        guild.withArray("/roles").addObject().put("id", id).put("permissions", bits(List.of(permissions)));
    }

    private void overwrite(String id, int type, List<Permission> deny, List<Permission> allow) {
        channel.withArray("/permission_overwrites")
                .addObject()
                .put("id", id)
                .put("type", type)
                .put("deny", bits(deny))
                .put("allow", bits(allow));
    }

    private static String bits(List<Permission> permissions) {
        return Permissions.of(permissions).toString();
    }
}
