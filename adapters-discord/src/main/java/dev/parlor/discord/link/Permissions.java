package dev.parlor.discord.link;

import java.math.BigInteger;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * All that somebody may do in some place.
 *
 * @param bits Discord's flags, with those that the house does not know
 */
public record Permissions(BigInteger bits) {
    /** Nothing. */
    public static final Permissions NONE = new Permissions(BigInteger.ZERO);

    /**
     * Reads what Discord writes.
     *
     * @param text a decimal number; any other text means nothing is permitted
     * @return the permissions
     */
    public static Permissions of(String text) {
        return text.matches("[0-9]{1,40}") ? new Permissions(new BigInteger(text)) : NONE;
    }

    /**
     * Exactly some permissions, such as those to ask for in an invitation.
     *
     * @param wished which
     * @return the permissions
     */
    public static Permissions of(Collection<Permission> wished) {
        return new Permissions(wished.stream()
                .reduce(BigInteger.ZERO, (sum, permission) -> sum.setBit(permission.bit()), BigInteger::or));
    }

    /**
     * Whether something is permitted; administrators may do everything.
     *
     * @param permission what
     * @return whether it is permitted
     */
    public boolean allow(Permission permission) {
        return bits.testBit(permission.bit()) || bits.testBit(Permission.ADMINISTRATOR.bit());
    }

    /**
     * What is not permitted.
     *
     * @param needed what should be
     * @return those of it that are not, in the order of their kinds
     */
    public Set<Permission> missing(Collection<Permission> needed) {
        EnumSet<Permission> missing = EnumSet.noneOf(Permission.class);
        needed.stream().filter(permission -> !allow(permission)).forEach(missing::add);
        return missing;
    }

    @Override
    public String toString() {
        return bits.toString();
    }
}
