package dev.parlor.bot.exhibition;

import dev.parlor.ai.sheets.BettingBill;
import dev.parlor.ai.sheets.BettingState;
import dev.parlor.ai.sheets.BracketBill;
import dev.parlor.ai.sheets.Roster;
import dev.parlor.bot.gallery.Exhibit;
import dev.parlor.bot.gallery.Gallery;
import dev.parlor.bot.gallery.Hall;
import dev.parlor.bot.gallery.Hung;
import dev.parlor.bot.gallery.Night;
import dev.parlor.bot.show.Credits;
import dev.parlor.bot.show.Curator;
import dev.parlor.core.betting.Board;
import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Credit;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.tournament.Bracket;
import dev.parlor.core.tournament.Match;
import dev.parlor.core.tournament.Transcript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hangs an evening into a gallery as it goes on, so that the page can be opened at any time. */
final class GalleryAnnouncer implements Announcer {
    private static final String TITLE = "Parlor exhibition";

    private final Gallery gallery;
    private final Curator curator;
    private final Studio studio;
    private final List<Exhibit> exhibits = new ArrayList<>();
    private Optional<Programme> evening = Optional.empty();

    GalleryAnnouncer(Gallery gallery, Curator curator, Studio studio) {
        this.gallery = gallery;
        this.curator = curator;
        this.studio = studio;
    }

    @Override
    public void opens(Programme programme) {
        evening = Optional.of(programme);
        write(programme, programme.bracket(), "The field stands.", Optional.empty());
    }

    @Override
    public void announces(Match.Betting match, MatchTitle title) {}

    @Override
    public void takes(PlacedBet bet) {}

    @Override
    public void closes(Match.Locked match, Board board) {}

    @Override
    public void tells(BattleScript script, Transcript transcript) {}

    @Override
    public void pays(MatchStory story) {
        List<Credit> credits = new ArrayList<>();
        Map<Part, Hung> scenes = new EnumMap<>(Part.class);
        studio.paint(story).forEach((part, painting) -> {
            credits.add(painting.credit());
            scenes.put(part, hang(painting));
        });
        MatchTitle title = story.title();
        exhibits.add(new Exhibit(
                title.number(),
                title.name(),
                title.a().name(),
                title.b().name(),
                title.chance(),
                story.match().fight().winner(),
                story.script(),
                scenes,
                List.of(board(story)),
                Credits.line(story.narration().credit(), credits)));
        evening.ifPresent(programme -> write(programme, programme.bracket(), "The evening is on.", Optional.empty()));
    }

    private Hung hang(Painting painting) {
        return gallery.hang(painting.file(), painting.alternative());
    }

    private Hung board(MatchStory story) {
        return curator.board(new BettingBill(
                "Match " + story.title().number() + ", " + story.title().name(),
                story.match().pairing(),
                story.closed(),
                House.CHIPS.code(),
                new BettingState.Settled(
                        story.match().fight().winner(), story.settlement().books())));
    }

    @Override
    public void ends(Report report) {
        write(
                report.programme(),
                report.bracket(),
                "Champion: " + report.champion().name(),
                Optional.of(poster(report)));
        gallery.sweep();
    }

    private Hung poster(Report report) {
        Fighter champion = report.champion().contender().fighter();
        long beaten = report.stories().stream()
                .filter(story -> story.winner().equals(report.champion()))
                .count();
        return curator.poster(
                champion,
                studio.sight(champion),
                report.stories().getLast().match().id(),
                TITLE,
                Math.toIntExact(beaten));
    }

    private void write(Programme programme, Bracket bracket, String line, Optional<Hung> poster) {
        Roster roster = Roster.of(programme.field().stream()
                .map(starter -> starter.contender().fighter())
                .toList());
        List<Hung> sheets = curator.bracket(new BracketBill(TITLE, bracket, roster, Optional.empty()));
        gallery.write(new Hall(TITLE, List.of(new Night(programme.roster().name(), line, poster, sheets, exhibits))));
    }
}
