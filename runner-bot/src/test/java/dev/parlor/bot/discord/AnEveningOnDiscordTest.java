package dev.parlor.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.bot.Run;
import dev.parlor.discord.standin.Act;
import dev.parlor.discord.standin.Channel;
import dev.parlor.discord.standin.Guest;
import dev.parlor.discord.standin.Permissions;
import dev.parlor.discord.standin.Post;
import dev.parlor.discord.standin.StandIn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Evenings of people on a server, with the runner as it is shipped. What everybody saw is written into target/evening. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(240)
class AnEveningOnDiscordTest {
    private static final int KILLED = 137;

    /** A fight takes some seconds, and more where much else is going on. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final StandIn discord = StandIn.open();
    private final Channel arena = discord.channel("arena");
    private final Guest rosa = discord.guest("Rosa").allowed(Permissions.ADMINISTRATOR);
    private final Guest ann = discord.guest("Ann");
    private final Guest bob = discord.guest("Bob");
    private final Set<String> backed = new HashSet<>();
    private Optional<ShippedBot> bot = Optional.empty();

    @AfterEach
    void close(TestInfo test) {
        bot.ifPresent(ShippedBot::close);
        String name = test.getTestMethod().orElseThrow().getName();
        discord.write(Path.of("target/evening/" + name + ".md"), test.getDisplayName());
        discord.close();
    }

    @Test
    void aTournamentOfEightWithBetsShowsAndPayouts() throws InterruptedException {
        ShippedBot shipped = opened("tournament.betting-window=1m", "tournament.scene=1s", "tournament.pause=0s");
        Post bill = announced(8);
        Act join = ann.clicks(bill, "Join");
        ann.picks(join.answer(), "Choose a fighter", "7 · Limping Comet").answer();
        bob.clicks(bob.clicks(bill, "Join").answer(), "Surprise me").answer();
        rosa.runs("tournament fill").answer();
        rosa.runs("tournament run").answer();

        Channel thread = thread();
        playOn(bill, thread);
        List<Post> matches = matches(thread);
        assertThat(matches).hasSize(7).allSatisfy(AnEveningOnDiscordTest::wasAShow);
        assertThat(backed).hasSizeGreaterThan(2);
        assertThat(discord.posts().in(arena))
                .filteredOn(post -> post.text().contains("champion"))
                .hasSize(1);
        asTheyLeave(matches.getLast());

        shipped.stop();
        assertThat(Run.of("reconcile", "--data=" + shipped.data()).exit()).isZero();
        discord.assertInnocent();
    }

    @Test
    void aHouseThatIsKilledMidEveningGoesOnWhereItWas() throws InterruptedException {
        ShippedBot shipped = opened("tournament.betting-window=1m", "tournament.scene=1s", "tournament.pause=0s");
        Post bill = announced(4);
        Post question = ann.clicks(bill, "Join").answer();
        killedAndRestarted(shipped);
        ann.clicks(question, "Surprise me").answer();
        rosa.runs("tournament fill").answer();
        rosa.runs("tournament run").answer();

        Channel thread = thread();
        Post betting = match(thread, 1, "Back ");
        killedAndRestarted(shipped);
        assertThat(bet(bob, betting, 0)).contains("puts 40 chips");
        backed.add(betting.id());
        rosa.runs("tournament run").answer();
        match(thread, 1, "Round 1");
        killedAndRestarted(shipped);

        playOn(bill, thread);
        List<Post> matches = matches(thread);
        assertThat(matches)
                .hasSize(3)
                .allSatisfy(post -> assertThat(post.text()).contains(" wins"));
        assertThat(discord.posts().in(arena))
                .filteredOn(post -> post.text().contains("champion"))
                .hasSize(1);
        assertThat(ann.clicks(bill, "All about it").answer().text()).contains("champion");
        shipped.stop();
        assertThat(Run.of("reconcile", "--data=" + shipped.data()).exit()).isZero();
        discord.assertInnocent();
    }

    private ShippedBot opened(String... settings) {
        ShippedBot shipped = new ShippedBot(discord, folder, settings);
        bot = Optional.of(shipped);
        shipped.start();
        shipped.awaitLine("Invite it to a server");
        rosa.runs("parlor setup", Map.of("channel", arena, "threads", "on")).answer();
        ann.runs("start").answer();
        bob.runs("start").answer();
        return shipped;
    }

    private void killedAndRestarted(ShippedBot shipped) throws InterruptedException {
        shipped.running().destroyForcibly();
        assertThat(shipped.running().waitFor()).isEqualTo(KILLED);
        shipped.start();
        shipped.awaitLine("Invite it to a server");
    }

    private Post announced(int size) {
        rosa.runs("tournament new", Map.of("size", size)).answer();
        return posted(arena, "0 of " + size);
    }

    private Post posted(Channel channel, String part) {
        return discord.await(
                part,
                PATIENCE,
                () -> discord.posts().in(channel).stream()
                        .filter(post -> post.text().contains(part))
                        .findFirst());
    }

    private Channel thread() {
        return discord.await(
                "thread",
                PATIENCE,
                () -> discord.world().channels(discord.guild()).stream()
                        .filter(channel -> channel.parent().equals(Optional.of(arena.id())))
                        .findFirst());
    }

    /** The messages about matches; what is said about bets stands between them. */
    private List<Post> matches(Channel thread) {
        return discord.posts().in(thread).stream()
                .filter(post -> post.looks().getFirst().toString().contains("Match "))
                .filter(post -> !post.text().matches("(?s).* puts \\d+ chips on .*"))
                .toList();
    }

    /** Waits until the message about a match shows something. */
    private Post match(Channel thread, int number, String part) {
        return discord.await(
                part + " in match " + number,
                PATIENCE,
                () -> discord.posts().in(thread).stream()
                        .filter(post -> post.text().contains("Match " + number + ","))
                        .filter(post -> post.text().contains(part)
                                || post.buttons().toString().contains(part))
                        .findFirst());
    }

    /** Ann bets by buttons, Bob by the command, and Rosa waits for nobody else, until there is a champion. */
    private void playOn(Post bill, Channel thread) {
        while (!isOver(bill)) {
            Optional<Post> open = discord.posts().in(thread).stream()
                    .filter(post -> post.buttons().toString().contains("Back "))
                    .filter(post -> backed.add(post.id()))
                    .findFirst();
            open.ifPresent(this::bets);
            discord.await(
                    "anything new", PATIENCE, () -> Optional.of(true).filter(yes -> isOver(bill) || hasNews(thread)));
        }
    }

    private boolean hasNews(Channel thread) {
        return discord.posts().in(thread).stream()
                .anyMatch(post -> post.buttons().toString().contains("Back ") && !backed.contains(post.id()));
    }

    private boolean isOver(Post bill) {
        return discord.posts()
                .find(bill.id())
                .filter(post -> post.text().contains("The champion is"))
                .isPresent();
    }

    private void bets(Post match) {
        bet(ann, match, 1);
        bob.runs("bet place", Map.of("fighter", "A", "amount", "25")).answer();
        rosa.runs("tournament run").answer();
    }

    /** What is said to who backs the first or the second fighter by its button. */
    private String bet(Guest guest, Post match, int fighter) {
        List<String> backing = match.buttons().stream()
                .filter(label -> label.startsWith("Back "))
                .toList();
        Act form = guest.clicks(match, backing.get(fighter));
        return guest.submits(form, Map.of(form.form().labels().getFirst(), "40"))
                .answer()
                .text();
    }

    private static void wasAShow(Post post) {
        assertThat(post.text()).contains(" wins");
        assertThat(post.looks()).allSatisfy(look -> assertThat(look.attached()).hasSizeLessThanOrEqualTo(1));
        assertThat(post.looks().stream()
                        .flatMap(look -> look.attached().stream())
                        .distinct())
                .hasSizeGreaterThan(2);
    }

    private void asTheyLeave(Post last) {
        assertThat(ann.runs("history").answer().text()).contains("40");
        assertThat(bob.runs("fair verify").answer().text()).isNotEmpty();
        bob.clicks(last, "Check the draw").answer();
        ann.runs("bet mine").answer();
        ann.runs("bracket").answer();
        ann.runs("flex").answer();
        ann.runs("stats").answer();
        bob.runs("leaderboard").answer();
    }
}
