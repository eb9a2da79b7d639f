package dev.parlor.commands.office;

import dev.parlor.commands.Command;
import dev.parlor.commands.Declaration;
import dev.parlor.commands.Embed;
import dev.parlor.commands.Invocation;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Text;
import dev.parlor.commands.Topic;
import dev.parlor.commands.Words;
import dev.parlor.commands.premises.Lodging;
import dev.parlor.commands.premises.RoomReport;
import dev.parlor.commands.tournament.Programme;
import dev.parlor.core.ParlorId;
import dev.parlor.core.chat.Waiting;
import dev.parlor.core.show.Backstage;
import java.util.Optional;

/**
 * {@code /parlor status}: where a community plays, what is on and what waits to be told there, how the chat is reached, and
 * who makes the shows. What is nobody's business but the operator's is told to operators only.
 *
 * @param office where the bot is run
 * @param lodging where it plays
 * @param programme what is on
 * @param backstage who makes the shows
 */
public record StatusCommand(Office office, Lodging lodging, Programme programme, Backstage backstage)
        implements Command {
    @Override
    public Declaration declaration() {
        return Declaration.of("parlor status", Topic.HOUSE).forAdministrators();
    }

    @Override
    public Reply run(Invocation invocation) {
        Words words = invocation.words();
        ParlorId parlor = invocation.parlor();
        Standing standing = office.operators().of(invocation.player());
        Condition condition = new Condition(words, standing);
        Embed place = new RoomReport(words).add(Embed.of(words.say("status.house"), Text.NONE), lodging, parlor);
        Embed embed = condition.tournaments(place, programme.tournaments(parlor));
        embed = condition.waiting(embed, waiting(parlor));
        embed = condition.contact(embed, office.wire().contact(parlor));
        return Reply.privately(Text.NONE).with(embed).with(new Cast(words, standing).of(backstage.providers(parlor)));
    }

    /** Without a room nothing is told by itself, and nothing waits. */
    private Optional<Waiting> waiting(ParlorId parlor) {
        return lodging.rooms().room(parlor).map(room -> office.postings().waiting(parlor));
    }
}
