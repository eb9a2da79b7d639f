package dev.parlor.discord.premises;

import dev.parlor.commands.premises.Right;
import dev.parlor.core.chat.Room;
import dev.parlor.discord.link.Permission;
import dev.parlor.discord.link.Permissions;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What the house needs in its rooms, by Discord's names. */
final class Needs {
    private static final Map<Right, Permission> PERMISSIONS = new EnumMap<>(Map.of(
            Right.SEE, Permission.VIEW_CHANNEL,
            Right.WRITE, Permission.SEND_MESSAGES,
            Right.EMBED, Permission.EMBED_LINKS,
            Right.ATTACH, Permission.ATTACH_FILES,
            Right.HISTORY, Permission.READ_MESSAGE_HISTORY,
            Right.BEGIN_THREADS, Permission.CREATE_PUBLIC_THREADS,
            Right.WRITE_IN_THREADS, Permission.SEND_MESSAGES_IN_THREADS));

    private Needs() {}

    /** In a forum who may write may begin posts. */
    static Set<Right> missing(Room.Kind kind, Permissions permissions) {
        EnumSet<Right> missing = EnumSet.noneOf(Right.class);
        PERMISSIONS.forEach((right, permission) -> {
            if (!permissions.allow(permission)) {
                missing.add(right);
            }
        });
        if (kind == Room.Kind.FORUM) {
            missing.remove(Right.BEGIN_THREADS);
        }
        return missing;
    }
}
