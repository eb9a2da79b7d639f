package dev.parlor.ai.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SvgTest {
    @Test
    void theDocumentHasTheBoundsOfThePicture() throws IOException, SAXException, ParserConfigurationException {
        Element root = parsed(Svg.of(Samples.everything(7, "Mothlight")));

        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 320 200");
        assertThat(root.getAttribute("aria-label")).isEqualTo("A sample of Mothlight");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A sample of Mothlight");
        assertThat(root.getElementsByTagName("image").getLength()).isEqualTo(1);
        assertThat(root.getElementsByTagName("text").getLength()).isZero();
    }

    @Test
    void theSamePictureIsTheSameDocument() {
        assertThat(Svg.of(Samples.everything(7, "Mothlight")))
                .isEqualTo(Svg.of(Samples.everything(7, "Mothlight")))
                .isNotEqualTo(Svg.of(Samples.everything(8, "Mothlight")));
    }

    @Test
    void everyNameThatIsUsedIsDefined() {
        String document = Svg.of(Samples.everything(7, "Mothlight"));

        assertThat(found(document, "url\\(#(\\w+)\\)")).hasSize(3).isEqualTo(found(document, " id=\"(\\w+)\""));
    }

    @ParameterizedTest
    @MethodSource("dev.parlor.ai.canvas.TypeCaseTest#hostile")
    void hostileWordsAreWordsOnly(String words) throws IOException, SAXException, ParserConfigurationException {
        Element root = parsed(Svg.of(Samples.everything(7, words + "\uFFFE")));

        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getAttribute("aria-label")).startsWith("A sample of");
    }

    @Test
    void numbersAreShort() {
        assertThat(List.of(SvgWriter.number(1.0), SvgWriter.number(-0.0004), SvgWriter.number(1234567.8914)))
                .containsExactly("1", "0", "1234567.891");
    }

    private static Set<String> found(String document, String pattern) {
        Set<String> names = new HashSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(document);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Element parsed(String document) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(document)))
                .getDocumentElement();
    }
}
