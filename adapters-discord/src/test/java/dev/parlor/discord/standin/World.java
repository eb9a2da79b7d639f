package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** The guilds, channels and people of a small Discord. */
public final class World {
    private final Snowflakes ids;
    private final Bell bell;
    private final Person bot;
    private final Map<String, Guild> guilds = new ConcurrentSkipListMap<>();
    private final Map<String, Channel> channels = new ConcurrentSkipListMap<>();
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private volatile Owners owners;
    private final List<Events> listeners = new CopyOnWriteArrayList<>();

    World(Snowflakes ids, Bell bell, String botName) {
        this.ids = ids;
        this.bell = bell;
        this.bot = new Person(ids.next(), botName, true);
        people.put(bot.id(), bot);
        owners = new Owners(person("owner"), Map.of());
    }

    /** The bot, which has the id of its application. */
    public Person bot() {
        return bot;
    }

    Owners owners() {
        return owners;
    }

    /** Gives the bot's application to somebody else. */
    public void ownedBy(Owners others) {
        owners = others;
    }

    Snowflakes ids() {
        return ids;
    }

    Bell bell() {
        return bell;
    }

    void listen(Events events) {
        listeners.add(events);
    }

    /** Of guilds in which the bot is not it hears nothing but what somebody does with it there. */
    void tell(Optional<String> guild, String name, ObjectNode data, int intent) {
        boolean there = guild.flatMap(this::findGuild).map(Guild::member).orElse(true);
        if (there || intent == Intents.ANY) {
            listeners.forEach(each -> each.tell(guild, name, data, intent));
        }
    }

    /** A guild in which the bot may post. */
    public Guild guild(String name) {
        return put(new Guild(ids.next(), name, ids.next(), Permissions.POSTING, true));
    }

    /** A guild of which one shard out of several hears. */
    public Guild guild(String name, int shard, int shards) {
        return put(new Guild(ids.next(shard, shards), name, ids.next(), Permissions.POSTING, true));
    }

    /** A guild in which the bot is not, though some of its members use it there. */
    public Guild elsewhere(String name) {
        return put(new Guild(ids.next(), name, ids.next(), Permissions.POSTING, false));
    }

    private Guild put(Guild guild) {
        guilds.put(guild.id(), guild);
        return guild;
    }

    /** A new channel of a guild. */
    public Channel channel(Guild guild, Channel.Kind kind, String name) {
        Channel made = put(new Channel(
                ids.next(), Optional.of(guild.id()), kind, name, Optional.empty(), bot.id(), true, false, 0));
        tell(made.guild(), "CHANNEL_CREATE", made.json(), Intents.GUILDS);
        return made;
    }

    /** A thread that is there before the bot, or one of which it is never told. */
    public Channel thread(Channel parent, String name, boolean known) {
        return put(new Channel(
                ids.next(),
                parent.guild(),
                Channel.Kind.THREAD,
                name,
                Optional.of(parent.id()),
                bot.id(),
                known,
                false,
                0));
    }

    /** The conversation of somebody with the bot. */
    public Channel direct(Person person) {
        return put(new Channel(
                ids.next(),
                Optional.empty(),
                Channel.Kind.DIRECT,
                person.name(),
                Optional.empty(),
                person.id(),
                false,
                false,
                0));
    }

    /** Somebody new. */
    public Person person(String name) {
        Person person = new Person(ids.next(), name, false);
        people.put(person.id(), person);
        return person;
    }

    /** Changes what the bot may do in a guild. */
    public void allow(Guild guild, long permissions) {
        guilds.computeIfPresent(guild.id(), (id, before) -> before.allowing(permissions));
    }

    /** Takes permissions from the bot in one channel. */
    public void forbid(Channel channel, long permissions) {
        change(channel.id(), before -> before.forbidding(permissions));
    }

    Channel put(Channel channel) {
        channels.put(channel.id(), channel);
        bell.ring();
        return channel;
    }

    Optional<Channel> change(String id, UnaryOperator<Channel> change) {
        return Optional.ofNullable(channels.computeIfPresent(id, (same, before) -> change.apply(before)));
    }

    /** Takes a channel or thread away, as somebody who runs the guild can. */
    public void remove(Channel channel) {
        removeChannel(channel.id());
        tell(channel.guild(), channel.isThread() ? "THREAD_DELETE" : "CHANNEL_DELETE", channel.json(), Intents.GUILDS);
    }

    void removeChannel(String id) {
        channels.remove(id);
    }

    /** What the bot may do in a channel. */
    public long permissions(Channel channel) {
        return channel.guild()
                .flatMap(this::findGuild)
                .map(guild -> guild.permissions() & ~current(channel).forbidden())
                .orElse(Permissions.POSTING);
    }

    private Channel current(Channel channel) {
        return channels.getOrDefault(channel.id(), channel);
    }

    /** The guilds in which the bot is. */
    public Collection<Guild> guilds() {
        return guilds.values().stream().filter(Guild::member).toList();
    }

    /** The channels and threads of a guild. */
    public List<Channel> channels(Guild guild) {
        return channels.values().stream()
                .filter(channel -> channel.guild().equals(Optional.of(guild.id())))
                .toList();
    }

    public Optional<Guild> findGuild(String id) {
        return Optional.ofNullable(guilds.get(id));
    }

    public Optional<Channel> findChannel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    public Optional<Person> findPerson(String id) {
        return Optional.ofNullable(people.get(id));
    }
}
