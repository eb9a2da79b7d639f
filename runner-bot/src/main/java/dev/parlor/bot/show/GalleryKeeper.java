package dev.parlor.bot.show;

import dev.parlor.ai.sheets.BettingBill;
import dev.parlor.ai.sheets.BettingState;
import dev.parlor.bot.gallery.Exhibit;
import dev.parlor.bot.gallery.Gallery;
import dev.parlor.bot.gallery.Hall;
import dev.parlor.bot.gallery.Hung;
import dev.parlor.bot.gallery.Night;
import dev.parlor.bot.relay.Stage;
import dev.parlor.bot.settings.Settings;
import dev.parlor.commands.Messages;
import dev.parlor.commands.house.Desks;
import dev.parlor.commands.tournament.Bout;
import dev.parlor.commands.tournament.Bouts;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.Fact;
import dev.parlor.core.betting.Pool;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.Pictures;
import dev.parlor.core.show.Plate;
import dev.parlor.core.show.Show;
import dev.parlor.core.show.ShowDesk;
import dev.parlor.core.show.Sight;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.MatchId;
import dev.parlor.core.tournament.Tournament;
import dev.parlor.core.tournament.TournamentFact;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Keeps the gallery of a community: whenever a fight is over, or a better picture has come, the page is written anew, from
 * what the books have. What hangs of a fight that is over is remembered, since it changes no more but for its pictures.
 */
public final class GalleryKeeper implements Stage, dev.parlor.core.show.Stage {
    private static final int NIGHTS = 3;
    private static final int REMEMBERED = 256;

    private final Settings.Community community;
    private final Desks desks;
    private final Programme programme;
    private final ShowDesk shows;
    private final Pictures pictures;
    private final Gallery gallery;
    private final Curator curator;
    private final Executor offStage;
    private final Consumer<? super RuntimeException> faults;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final Map<MatchId, Exhibit> hung = new ConcurrentHashMap<>();

    GalleryKeeper(
            Settings.Community community,
            Desks desks,
            ShowDesk shows,
            Pictures pictures,
            Gallery gallery,
            Curator curator,
            Executor offStage,
            Consumer<? super RuntimeException> faults) {
        this.community = community;
        this.desks = desks;
        this.programme = new Programme(desks.tournaments());
        this.shows = shows;
        this.pictures = pictures;
        this.gallery = gallery;
        this.curator = curator;
        this.offStage = offStage;
        this.faults = faults;
    }

    /** Where the page is, or will be when the first fight is over. */
    public Path page() {
        return gallery.page();
    }

    @Override
    public void happened(Fact fact) {
        boolean changes = fact instanceof TournamentFact.TournamentStarted
                || fact instanceof TournamentFact.MatchSettled
                || fact instanceof TournamentFact.TournamentFinished;
        if (changes && fact.parlor().equals(community.id())) {
            renew();
        }
    }

    @Override
    public void repainted(MatchId match, Part part, Painting painting) {
        hung.remove(match);
        renew();
    }

    private void renew() {
        if (waiting.compareAndSet(false, true)) {
            offStage.execute(() -> {
                try {
                    write();
                } catch (RuntimeException e) {
                    faults.accept(e);
                }
            });
        }
    }

    /** Two writers would only write the same twice. */
    private synchronized void write() {
        waiting.set(false);
        if (hung.size() > REMEMBERED) {
            hung.clear();
        }
        List<Night> nights = programme.tournaments(community.id()).stream()
                .flatMap(tournament -> programme.bouts(tournament).stream())
                .limit(NIGHTS)
                .map(this::night)
                .toList();
        gallery.write(new Hall(community.name(), nights));
        gallery.sweep();
    }

    private Night night(Bouts bouts) {
        return new Night(
                bouts.tournament().id().value(),
                line(bouts),
                poster(bouts),
                curator.bracket(BracketBills.of(bouts)),
                bouts.all().stream().flatMap(bout -> exhibit(bout).stream()).toList());
    }

    private Optional<Hung> poster(Bouts bouts) {
        if (!(bouts.tournament() instanceof Tournament.Finished finished)) {
            return Optional.empty();
        }
        List<Match.Decided> won = bouts.all().stream()
                .map(Bout::match)
                .filter(Match.Decided.class::isInstance)
                .map(Match.Decided.class::cast)
                .filter(match -> match.winner().id().equals(finished.champion()))
                .toList();
        return won.isEmpty()
                ? Optional.empty()
                : Optional.of(curator.poster(
                        won.getLast().winner(),
                        Sight.NOTHING,
                        won.getLast().id(),
                        finished.id().value(),
                        won.size()));
    }

    private static String line(Bouts bouts) {
        return bouts.tournament() instanceof Tournament.Finished finished
                ? "Champion: " + bouts.name(finished.champion())
                : "The tournament is on.";
    }

    private Optional<Exhibit> exhibit(Bout bout) {
        if (!(bout.match() instanceof Match.Settled settled)) {
            return Optional.empty();
        }
        Optional<Exhibit> known = Optional.ofNullable(hung.get(settled.id()));
        if (known.isPresent() && gallery.keeps(known.get())) {
            return known;
        }
        Optional<Exhibit> exhibit = shows.show(settled.id()).map(show -> exhibit(bout, settled, show));
        exhibit.filter(Exhibit::isWhole).ifPresent(whole -> hung.put(settled.id(), whole));
        return exhibit;
    }

    private Exhibit exhibit(Bout bout, Match.Settled match, Show show) {
        Map<Part, Hung> scenes = new EnumMap<>(Part.class);
        show.plates().forEach((part, plate) -> hang(plate).ifPresent(hung -> scenes.put(part, hung)));
        String occasion = Messages.in(Locale.ENGLISH).line(bout.round());
        List<Credit> painters =
                show.plates().values().stream().map(Plate::credit).toList();
        return new Exhibit(
                bout.number(),
                occasion,
                match.pairing().a().name(),
                match.pairing().b().name(),
                match.pairing().chance(),
                match.fight().winner(),
                show.script(),
                scenes,
                board(bout, match, occasion).stream().toList(),
                Credits.line(show.credit(), painters));
    }

    private Optional<Hung> hang(Plate plate) {
        return pictures.find(plate.hash()).map(file -> gallery.hang(file, plate.alternative()));
    }

    private Optional<Hung> board(Bout bout, Match.Settled match, String occasion) {
        return desks.betting()
                .pool(match.pool())
                .filter(Pool.Settled.class::isInstance)
                .map(Pool.Settled.class::cast)
                .flatMap(pool -> desks.betting()
                        .board(match.pool())
                        .map(board -> curator.board(new BettingBill(
                                "Match " + bout.number() + ", " + occasion,
                                match.pairing(),
                                board,
                                bout.tournament().rules().currency().code(),
                                new BettingState.Settled(match.fight().winner(), pool.books())))));
    }
}
