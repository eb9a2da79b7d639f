package dev.parlor.discord.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a request goes: an endpoint and the things that it is about. It can be printed without giving away a token. */
public final class Route {
    /** Messages that Discord lists at once. */
    public static final int MOST_MESSAGES = 100;

    /** Without this, Discord keeps the translations to itself. */
    private static final String TRANSLATED = "?with_localizations=true";

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final Endpoint endpoint;
    private final List<String> things;
    private final String query;

    private Route(Endpoint endpoint, String query, String... things) {
        this.endpoint = endpoint;
        this.query = query;
        this.things = List.of(things);
    }

    private static Route to(Endpoint endpoint, String... things) {
        return new Route(endpoint, "", things);
    }

    /**
     * Registers all commands for everywhere; the body is an array.
     *
     * @param application whose
     * @return the route
     */
    public static Route registerCommands(String application) {
        return to(Endpoint.REGISTER_COMMANDS, application);
    }

    /**
     * Tells which commands are registered for everywhere.
     *
     * @param application whose
     * @return the route
     */
    public static Route commands(String application) {
        return new Route(Endpoint.COMMANDS, TRANSLATED, application);
    }

    /**
     * Tells which commands are registered on one server.
     *
     * @param application whose
     * @param guild where
     * @return the route
     */
    public static Route commands(String application, String guild) {
        return new Route(Endpoint.GUILD_COMMANDS, TRANSLATED, application, guild);
    }

    /**
     * Registers all commands on one server, where they can be used at once.
     *
     * @param application whose
     * @param guild where
     * @return the route
     */
    public static Route registerCommands(String application, String guild) {
        return to(Endpoint.REGISTER_GUILD_COMMANDS, application, guild);
    }

    /**
     * Answers an interaction, within 3 seconds.
     *
     * @param arrival of the interaction
     * @return the route
     */
    public static Route callback(Arrival arrival) {
        return to(Endpoint.CALLBACK, arrival.id(), arrival.token().reveal());
    }

    /**
     * Reads the answer to an interaction.
     *
     * @param arrival of the interaction
     * @return the route
     */
    public static Route original(Arrival arrival) {
        return to(Endpoint.ORIGINAL, arrival.application(), arrival.token().reveal());
    }

    /**
     * Changes the answer to an interaction.
     *
     * @param arrival of the interaction
     * @return the route
     */
    public static Route editOriginal(Arrival arrival) {
        return to(Endpoint.EDIT_ORIGINAL, arrival.application(), arrival.token().reveal());
    }

    /**
     * Takes the answer to an interaction back.
     *
     * @param arrival of the interaction
     * @return the route
     */
    public static Route deleteOriginal(Arrival arrival) {
        return to(
                Endpoint.DELETE_ORIGINAL, arrival.application(), arrival.token().reveal());
    }

    /**
     * Answers an interaction once more.
     *
     * @param arrival of the interaction
     * @return the route
     */
    public static Route followUp(Arrival arrival) {
        return to(Endpoint.FOLLOW_UP, arrival.application(), arrival.token().reveal());
    }

    /**
     * Writes in a channel or thread.
     *
     * @param channel where
     * @return the route
     */
    public static Route createMessage(String channel) {
        return to(Endpoint.CREATE_MESSAGE, channel);
    }

    /**
     * Changes what the house wrote.
     *
     * @param channel where
     * @param message which
     * @return the route
     */
    public static Route editMessage(String channel, String message) {
        return to(Endpoint.EDIT_MESSAGE, channel, message);
    }

    /**
     * Reads one message.
     *
     * @param channel where
     * @param message which
     * @return the route
     */
    public static Route message(String channel, String message) {
        return to(Endpoint.MESSAGE, channel, message);
    }

    /**
     * Reads messages of a channel that are older than another one, the newest first.
     *
     * @param channel where
     * @param most how many at most, 1 to {@value #MOST_MESSAGES}
     * @param before the id of the message before which to begin
     * @return the route
     */
    public static Route messages(String channel, int most, String before) {
        String query = "?limit=" + Math.clamp(most, 1, MOST_MESSAGES) + "&before="
                + URLEncoder.encode(before, StandardCharsets.UTF_8);
        return new Route(Endpoint.MESSAGES, query, channel);
    }

    /**
     * Reads the last messages of a channel, the newest first.
     *
     * @param channel where
     * @param most how many at most, 1 to {@value #MOST_MESSAGES}
     * @return the route
     */
    public static Route messages(String channel, int most) {
        return new Route(Endpoint.MESSAGES, "?limit=" + Math.clamp(most, 1, MOST_MESSAGES), channel);
    }

    /**
     * Takes a message back.
     *
     * @param channel where
     * @param message which
     * @return the route
     */
    public static Route deleteMessage(String channel, String message) {
        return to(Endpoint.DELETE_MESSAGE, channel, message);
    }

    /**
     * Begins a thread, or a post in a forum.
     *
     * @param channel below which
     * @return the route
     */
    public static Route startThread(String channel) {
        return to(Endpoint.START_THREAD, channel);
    }

    /**
     * Begins a thread below a message.
     *
     * @param channel where
     * @param message which
     * @return the route
     */
    public static Route startThread(String channel, String message) {
        return to(Endpoint.START_THREAD_BELOW, channel, message);
    }

    /**
     * Changes a thread.
     *
     * @param thread which
     * @return the route
     */
    public static Route changeThread(String thread) {
        return to(Endpoint.CHANGE_THREAD, thread);
    }

    /**
     * Tells of the threads that are not put away.
     *
     * @param guild where
     * @return the route
     */
    public static Route activeThreads(String guild) {
        return to(Endpoint.ACTIVE_THREADS, guild);
    }

    /**
     * Tells of a channel or thread.
     *
     * @param channel which
     * @return the route
     */
    public static Route channel(String channel) {
        return to(Endpoint.CHANNEL, channel);
    }

    /**
     * Tells of a server.
     *
     * @param guild which
     * @return the route
     */
    public static Route guild(String guild) {
        return to(Endpoint.GUILD, guild);
    }

    /**
     * Tells of somebody on a server.
     *
     * @param guild where
     * @param user who
     * @return the route
     */
    public static Route member(String guild, String user) {
        return to(Endpoint.MEMBER, guild, user);
    }

    /**
     * Tells of a server's roles.
     *
     * @param guild where
     * @return the route
     */
    public static Route roles(String guild) {
        return to(Endpoint.ROLES, guild);
    }

    /**
     * Tells where the gateway is.
     *
     * @return the route
     */
    public static Route gateway() {
        return to(Endpoint.GATEWAY);
    }

    /**
     * Tells of the house's own application.
     *
     * @return the route
     */
    public static Route application() {
        return to(Endpoint.APPLICATION);
    }

    /**
     * What is done there.
     *
     * @return the endpoint
     */
    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * The thing that Discord counts requests by, beside the endpoint
     * (https://discord.com/developers/docs/topics/rate-limits).
     *
     * @return a channel or a server, if the route begins with one
     */
    public Optional<String> major() {
        boolean counted = endpoint.template().startsWith("/channels/")
                || endpoint.template().startsWith("/guilds/");
        return things.stream().findFirst().filter(first -> counted);
    }

    /**
     * The address below the API's. It holds the interaction's token.
     *
     * @return a path, perhaps with a query, percent-encoded
     */
    public String address() {
        return filled(false) + query;
    }

    private String filled(boolean hidden) {
        Matcher gaps = GAP.matcher(endpoint.template());
        StringBuilder path = new StringBuilder();
        for (int i = 0; gaps.find(); i++) {
            boolean secret = hidden && gaps.group(1).equals("token");
            gaps.appendReplacement(path, secret ? "…" : URLEncoder.encode(things.get(i), StandardCharsets.UTF_8));
        }
        return gaps.appendTail(path).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Route route
                && endpoint == route.endpoint
                && things.equals(route.things)
                && query.equals(route.query);
    }

    @Override
    public int hashCode() {
        return Objects.hash(endpoint, things, query);
    }

    @Override
    public String toString() {
        return endpoint.method() + " " + filled(true) + query;
    }
}
