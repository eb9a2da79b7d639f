package dev.parlor.discord.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parlor.commands.Declaration;
import dev.parlor.core.chance.Sha256;
import dev.parlor.discord.standin.Trick;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands are registered when there are others, and not at every start. */
class RegistrationTest {
    private static final String PUT = "PUT /applications/{application_id}/commands";
    private static final String GET = "GET /applications/{application_id}/commands";

    private final Lodge lodge = Lodge.open();
    private final String application = lodge.discord.world().bot().id();
    private final List<Declaration> declarations = lodge.whole.commands.declarations(true);

    @AfterEach
    void close() {
        lodge.assertInnocent();
        lodge.close();
    }

    @Test
    void whatDiscordHasAlreadyIsNotRegisteredAgain() {
        Registration again = new Registration(lodge.link, declarations, Digests.NONE);
        assertThat(again.everywhere(application)).isInstanceOf(RegisterOutcome.Unchanged.class);
        assertThat(lodge.discord.commands().registrations()).isOne();
    }

    @Test
    void anythingElseIs() {
        Registration fewer = new Registration(lodge.link, declarations.subList(0, 5), Digests.NONE);
        assertThat(fewer.everywhere(application)).isInstanceOf(RegisterOutcome.Registered.class);
        List<Declaration> other = declarations.stream()
                .map(declaration -> declaration.path().toString().equals("bet place")
                        ? Declaration.of("bet place", declaration.topic())
                        : declaration)
                .toList();
        assertThat(new Registration(lodge.link, other, Digests.NONE).everywhere(application))
                .isInstanceOf(RegisterOutcome.Registered.class);
        assertThat(lodge.discord.commands().registrations()).isEqualTo(3);
    }

    @Test
    void aKnownDigestIsBelievedAsLongAsDiscordHasSoManyCommands() {
        Remembered digests = new Remembered();
        new Registration(lodge.link, declarations, digests).everywhere(application);
        assertThat(digests.kept).hasSize(1);
        new Registration(lodge.link, declarations.subList(0, 5), Digests.NONE).everywhere(application);
        assertThat(new Registration(lodge.link, declarations, digests).everywhere(application))
                .isInstanceOf(RegisterOutcome.Registered.class);
    }

    @Test
    void oneServerHasItsOwn() {
        Registration here = new Registration(lodge.link, declarations, Digests.NONE);
        String guild = lodge.discord.guild().id();
        assertThat(here.on(application, guild)).isInstanceOf(RegisterOutcome.Registered.class);
        assertThat(here.on(application, guild)).isInstanceOf(RegisterOutcome.Unchanged.class);
    }

    @Test
    void helpMentionsCommandsByTheirIds() {
        Registration known = new Registration(lodge.link, declarations, Digests.NONE);
        assertThat(known.find("bet")).isEmpty();
        known.everywhere(application);
        String id = known.find("bet").orElseThrow();
        assertThat(lodge.discord
                        .guest("Anna")
                        .runs("help")
                        .answer()
                        .look()
                        .embeds()
                        .toString())
                .contains("</bet place:" + id + ">");
    }

    @Test
    void whatWasRegisteredStaysWhenDiscordRefuses() {
        lodge.discord.mischief().keepPlaying(GET, Trick.error(403));
        lodge.discord.mischief().keepPlaying(PUT, Trick.error(403));
        assertThat(new Registration(lodge.link, declarations, Digests.NONE).everywhere(application))
                .isInstanceOf(RegisterOutcome.Failed.class);
    }

    @Test
    void whatAnotherProcessRegistersMeanwhileIsNotRegisteredAgain() {
        new Registration(lodge.link, declarations.subList(0, 5), Digests.NONE).everywhere(application);
        Remembered digests = new Remembered();
        digests.meanwhile = () -> {
            digests.meanwhile = () -> Digests.Turn.FIRST;
            assertThat(new Registration(lodge.link, declarations, digests).everywhere(application))
                    .isInstanceOf(RegisterOutcome.Registered.class);
            return Digests.Turn.BEHIND;
        };
        Registration behind = new Registration(lodge.link, declarations, digests);
        assertThat(behind.everywhere(application)).isInstanceOf(RegisterOutcome.Unchanged.class);
        assertThat(behind.find("bet")).isPresent();
        assertThat(lodge.discord.commands().registrations()).isEqualTo(3);
    }

    private static final class Remembered implements Digests {
        private final Map<String, Sha256> kept = new HashMap<>();
        private Supplier<Turn> meanwhile = () -> Turn.FIRST;

        @Override
        public Turn awaitTurn(String scope) {
            return meanwhile.get();
        }

        @Override
        public Optional<Sha256> find(String scope) {
            return Optional.ofNullable(kept.get(scope));
        }

        @Override
        public void keep(String scope, Sha256 digest) {
            kept.put(scope, digest);
        }
    }
}
