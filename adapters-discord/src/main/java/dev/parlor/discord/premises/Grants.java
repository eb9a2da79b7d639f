package dev.parlor.discord.premises;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.discord.link.Permission;
import dev.parlor.discord.link.Permissions;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a member of a server may do in one of its channels
 * (https://discord.com/developers/docs/topics/permissions#permission-overwrites): the permissions of everybody and of all
 * roles of the member together, then what the channel denies and allows to everybody, then to the roles, where allowing
 * wins, then to the member. Owners and administrators may do everything. Time-outs of members
 * are left out.
 */
final class Grants {
    private static final BigInteger EVERYTHING =
            Permissions.of(Set.of(Permission.ADMINISTRATOR)).bits();
    private static final int ROLE = 0;
    private static final int MEMBER = 1;

    private final JsonNode guild;
    private final String user;
    private final Set<String> roles;

    /** The member, as Discord tells of it and of its server. */
    Grants(JsonNode guild, String user, Set<String> roles) {
        this.guild = guild;
        this.user = user;
        this.roles = roles;
    }

    Permissions in(JsonNode channel) {
        if (guild.path("owner_id").asText().equals(user)) {
            return new Permissions(EVERYTHING);
        }
        Permissions base = base();
        return base.allow(Permission.ADMINISTRATOR) ? base : overwritten(base, channel.path("permission_overwrites"));
    }

    /** The role of everybody has the id of the server. */
    private Permissions base() {
        BigInteger all = BigInteger.ZERO;
        for (JsonNode role : guild.path("roles")) {
            String id = role.path("id").asText();
            if (id.equals(everybody()) || roles.contains(id)) {
                all = all.or(Permissions.of(role.path("permissions").asText()).bits());
            }
        }
        return new Permissions(all);
    }

    private Permissions overwritten(Permissions base, JsonNode overwrites) {
        List<Predicate<JsonNode>> layers = List.of(
                each -> is(each, ROLE) && id(each).equals(everybody()),
                each -> is(each, ROLE) && !id(each).equals(everybody()) && roles.contains(id(each)),
                each -> is(each, MEMBER) && id(each).equals(user));
        BigInteger bits = base.bits();
        for (Predicate<JsonNode> layer : layers) {
            BigInteger denied = together(overwrites, layer, "deny");
            BigInteger allowed = together(overwrites, layer, "allow");
            bits = bits.andNot(denied).or(allowed);
        }
        return seen(new Permissions(bits));
    }

    /** Who does not see a channel may do nothing in it. */
    private static Permissions seen(Permissions permissions) {
        return permissions.allow(Permission.VIEW_CHANNEL) ? permissions : Permissions.NONE;
    }

    private static BigInteger together(JsonNode overwrites, Predicate<JsonNode> layer, String what) {
        BigInteger all = BigInteger.ZERO;
        for (JsonNode overwrite : overwrites) {
            if (layer.test(overwrite)) {
                all = all.or(Permissions.of(overwrite.path(what).asText()).bits());
            }
        }
        return all;
    }

    private static boolean is(JsonNode overwrite, int type) {
        return overwrite.path("type").asInt() == type;
    }

    private static String id(JsonNode overwrite) {
        return overwrite.path("id").asText();
    }

    private String everybody() {
        return guild.path("id").asText();
    }
}
