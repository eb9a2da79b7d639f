package dev.parlor.discord.link;

/** The requests that the house makes of Discord's REST API v10, and no others. */
public enum Endpoint {
    /** Registers all commands for everywhere. */
    REGISTER_COMMANDS("PUT", "/applications/{application}/commands"),
    /** Tells which commands are registered for everywhere. */
    COMMANDS("GET", "/applications/{application}/commands"),
    /** Tells which commands are registered on one server. */
    GUILD_COMMANDS("GET", "/applications/{application}/guilds/{guild}/commands"),
    /** Registers all commands on one server. */
    REGISTER_GUILD_COMMANDS("PUT", "/applications/{application}/guilds/{guild}/commands"),
    /** Answers an interaction. */
    CALLBACK("POST", "/interactions/{interaction}/{token}/callback"),
    /** Reads the answer to an interaction. */
    ORIGINAL("GET", "/webhooks/{application}/{token}/messages/@original"),
    /** Changes the answer to an interaction. */
    EDIT_ORIGINAL("PATCH", "/webhooks/{application}/{token}/messages/@original"),
    /** Takes the answer to an interaction back. */
    DELETE_ORIGINAL("DELETE", "/webhooks/{application}/{token}/messages/@original"),
    /** Answers an interaction once more. */
    FOLLOW_UP("POST", "/webhooks/{application}/{token}"),
    /** Writes in a channel. */
    CREATE_MESSAGE("POST", "/channels/{channel}/messages"),
    /** Changes what the house wrote. */
    EDIT_MESSAGE("PATCH", "/channels/{channel}/messages/{message}"),
    /** Reads one message. */
    MESSAGE("GET", "/channels/{channel}/messages/{message}"),
    /** Reads the last messages of a channel. */
    MESSAGES("GET", "/channels/{channel}/messages"),
    /** Takes a message back. */
    DELETE_MESSAGE("DELETE", "/channels/{channel}/messages/{message}"),
    /** Begins a thread, or a post in a forum. */
    START_THREAD("POST", "/channels/{channel}/threads"),
    /** Begins a thread below a message. */
    START_THREAD_BELOW("POST", "/channels/{channel}/messages/{message}/threads"),
    /** Changes a thread: its name, whether it is archived or locked. */
    CHANGE_THREAD("PATCH", "/channels/{channel}"),
    /** Tells of the threads of a server that are not put away. */
    ACTIVE_THREADS("GET", "/guilds/{guild}/threads/active"),
    /** Tells of a channel. */
    CHANNEL("GET", "/channels/{channel}"),
    /** Tells of a server. */
    GUILD("GET", "/guilds/{guild}"),
    /** Tells of somebody on a server, such as the house itself. */
    MEMBER("GET", "/guilds/{guild}/members/{user}"),
    /** Tells of a server's roles. */
    ROLES("GET", "/guilds/{guild}/roles"),
    /** Tells where the gateway is and how many shards it wants. */
    GATEWAY("GET", "/gateway/bot"),
    /** Tells of the house's own application. */
    APPLICATION("GET", "/applications/@me");

    private final String method;
    private final String template;

    Endpoint(String method, String template) {
        this.method = method;
        this.template = template;
    }

    /**
     * The HTTP method.
     *
     * @return in capital letters
     */
    public String method() {
        return method;
    }

    String template() {
        return template;
    }

    /**
     * Whether a second time has no further effect.
     *
     * @return whether it is anything but a POST
     */
    public boolean isIdempotent() {
        return !method.equals("POST");
    }

    /**
     * Whether the interaction's token opens it, and not the house's: outside of the limits of the house's account.
     *
     * @return whether it is about an interaction
     */
    public boolean isByInteraction() {
        return template.contains("{token}");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
