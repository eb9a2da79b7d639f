package dev.parlor.bot.exhibition;

import dev.parlor.core.fighter.Fighter;
import dev.parlor.core.show.BattleScript;
import dev.parlor.core.show.Commission;
import dev.parlor.core.show.Crew;
import dev.parlor.core.show.Look;
import dev.parlor.core.show.Meeting;
import dev.parlor.core.show.Narration;
import dev.parlor.core.show.Onlooker;
import dev.parlor.core.show.Painting;
import dev.parlor.core.show.Part;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Sight;
import dev.parlor.core.show.Telling;
import dev.parlor.core.show.Theme;
import dev.parlor.core.tournament.Match;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who tells and paints an exhibition. */
final class Studio {
    private final Crew crew;
    private final Map<PictureFile, Look> looks = new HashMap<>();

    Studio(Crew crew) {
        this.crew = crew;
    }

    /** Tells a fight. */
    Narration tell(MatchTitle title, Match.Decided match, BattleScript house) {
        return crew.narrator()
                .narrate(telling(title, match), house, crew.times().narration());
    }

    /** Paints a show, one picture after the other. */
    Map<Part, Painting> paint(MatchStory story) {
        Telling telling = telling(story.title(), story.match());
        Map<Part, Painting> paintings = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String sketch = story.narration().sketches().getOrDefault(part, "");
            Commission commission = switch (part) {
                case ENTRANCE -> new Commission.Entrance(telling.meeting());
                case CLASH -> new Commission.Clash(telling, sketch);
                case VERDICT -> new Commission.Verdict(telling, sketch);
            };
            paintings.put(part, crew.painter().paint(commission, crew.times().picture(), late -> {}));
        }
        return paintings;
    }

    private Telling telling(MatchTitle title, Match.Decided match) {
        Meeting meeting = new Meeting(
                House.PARLOR,
                match.id(),
                title.name(),
                Theme.of(Theme.house(), match.id()),
                match.pairing(),
                sight(match.pairing().a()),
                sight(match.pairing().b()));
        return new Telling(meeting, match.fight().transcript());
    }

    /** What is seen of a fighter. */
    Sight sight(Fighter fighter) {
        return crew.portraits()
                .of(fighter)
                .map(portrait -> new Sight(looks.computeIfAbsent(portrait, this::look), Optional.of(portrait)))
                .orElse(Sight.NOTHING);
    }

    private Look look(PictureFile portrait) {
        return crew.onlooker()
                .look(new Onlooker.View(House.PARLOR, portrait), crew.times().look())
                .look();
    }
}
