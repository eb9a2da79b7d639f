package dev.parlor.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The page of a gallery as a browser sees it: every picture that it names is there and can be seen. */
public final class Page {
    private static final Pattern MATCH = Pattern.compile("(?s)<article class=\"match\">(.*?)</article>");
    private static final Pattern PICTURE = Pattern.compile("<img loading=\"lazy\" src=\"(pictures/[0-9a-f]{24}"
            + "\\.(?:png|jpg))\" width=\"(\\d+)\" height=\"(\\d+)\" alt=\"([^\"<>]*)\">");
    private static final Pattern WORDS = Pattern.compile("(?s)<div class=\"words\">(.*?)</div>");
    private static final Pattern LINE = Pattern.compile("<p>([^<>]+)</p>");

    private final Path folder;
    private final String text;

    /** A match on the page: its words before, during and after the fight, and its pictures in their order. */
    public record Shown(List<List<String>> words, List<BufferedImage> pictures) {}

    private Page(Path folder, String text) {
        this.folder = folder;
        this.text = text;
    }

    /** Reads a gallery, and looks at all of its pictures. */
    public static Page of(Path folder) {
        try {
            Page page = new Page(folder, Files.readString(folder.resolve("index.html")));
            assertThat(page.text).doesNotContain("<script", "url(", "@import");
            assertThat(page.text).doesNotContainPattern("(?i)<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*\\son[a-z]+\\s*=");
            assertThat(page.text).doesNotContainPattern("(?i)(src|href|srcset|action|data)\\s*=\\s*\"(?!pictures/)");
            page.pictures(page.text);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it. */
    public String text() {
        return text;
    }

    /** Its matches, in their order. */
    public List<Shown> matches() {
        return MATCH.matcher(text)
                .results()
                .map(match -> new Shown(
                        WORDS.matcher(match.group(1))
                                .results()
                                .map(words -> LINE.matcher(words.group(1))
                                        .results()
                                        .map(line -> line.group(1))
                                        .toList())
                                .toList(),
                        pictures(match.group(1))))
                .toList();
    }

    private List<BufferedImage> pictures(String part) {
        List<BufferedImage> pictures = new ArrayList<>();
        Matcher picture = PICTURE.matcher(part);
        while (picture.find()) {
            BufferedImage image = image(picture.group(1));
            assertThat(List.of(Integer.toString(image.getWidth()), Integer.toString(image.getHeight())))
                    .as(picture.group(1))
                    .containsExactly(picture.group(2), picture.group(3));
            assertThat(picture.group(4)).as(picture.group(1)).isNotBlank();
            pictures.add(image);
        }
        assertThat(pictures).as("pictures of %s", folder).hasSize(part.split("<img", -1).length - 1);
        return pictures;
    }

    private BufferedImage image(String path) {
        try {
            return ImageIO.read(folder.resolve(path).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
