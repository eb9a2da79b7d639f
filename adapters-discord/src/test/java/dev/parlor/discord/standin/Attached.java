package dev.parlor.discord.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A file that hangs on a message.
 *
 * @param id its own
 * @param alternative what it shows, for those who cannot see it
 * @param file what was sent
 * @param size how large it is, if it is a picture
 */
public record Attached(String id, String alternative, SentFile file, Optional<Size> size) {
    static Attached of(String id, String alternative, SentFile file) {
        return new Attached(id, alternative, file, Size.of(file));
    }

    Attached told(String other) {
        return new Attached(id, other, file, size);
    }

    /** The picture in it, if it is one. */
    public Optional<BufferedImage> picture() {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(file.bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " cannot be looked at", e);
        }
    }

    String url() {
        return "https://cdn.discordapp.com/attachments/1/" + id + "/" + file.name();
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("filename", file.name())
                .put("size", file.bytes().length)
                .put("url", url())
                .put("proxy_url", url().replace("cdn.discordapp.com", "media.discordapp.net"))
                .put("content_type", file.type());
        if (!alternative.isEmpty()) {
            json.put("description", alternative);
        }
        size.ifPresent(seen -> json.put("width", seen.width()).put("height", seen.height()));
        return json;
    }
}
