package dev.parlor.discord.render;

import dev.parlor.commands.People;
import dev.parlor.commands.Reply;
import dev.parlor.commands.TestHouse;
import dev.parlor.core.ParlorId;
import dev.parlor.core.PlayerId;
import dev.parlor.core.chance.Sha256;
import dev.parlor.core.show.PictureFile;
import dev.parlor.core.show.Pictures;
import dev.parlor.discord.commands.CommandIds;
import dev.parlor.discord.commands.Manual;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A renderer for tests, and what it needs. */
final class Samples {
    static final Room ENGLISH = new Room(TestHouse.PARLOR, Locale.ENGLISH);
    static final Room SPANISH = new Room(TestHouse.PARLOR, Locale.forLanguageTag("es-MX"));
    static final String HOSTILE_NAME = "*[a](https://b)* @everyone <@1> `x` \u05d0\u05d1";

    /** Everybody is called the same, and nobody well. */
    static final People PEOPLE = new People() {
        @Override
        public Optional<PlayerId> find(ParlorId parlor, String written) {
            return Optional.empty();
        }

        @Override
        public String name(ParlorId parlor, PlayerId player) {
            return HOSTILE_NAME;
        }
    };

    private Samples() {}

    static Manual manual(CommandIds ids) {
        return new Manual(new TestHouse().commands.declarations(true), ids);
    }

    static Renderer renderer(Pictures pictures, Brackets brackets) {
        return new Renderer(PEOPLE, pictures, brackets, manual(CommandIds.NONE));
    }

    static Message message(Reply reply) {
        return (Message) renderer(all(1), Brackets.NONE).render(reply, ENGLISH);
    }

    /** A file of so many bytes under every hash. */
    static Pictures all(int size) {
        return pictures(hash -> Optional.of(picture(hash.hex(), size)));
    }

    static Pictures none() {
        return pictures(hash -> Optional.empty());
    }

    static PictureFile picture(String content, int size) {
        byte[] begin = content.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[Math.max(size, begin.length)];
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        return new PictureFile(PictureFile.Type.PNG, 1, 1, bytes);
    }

    private static Pictures pictures(Function<Sha256, Optional<PictureFile>> found) {
        return new Pictures() {
            @Override
            public void keep(PictureFile file) {
                throw new IllegalStateException("Nothing is kept while something is shown");
            }

            @Override
            public Optional<PictureFile> find(Sha256 hash) {
                return found.apply(hash);
            }
        };
    }
}
