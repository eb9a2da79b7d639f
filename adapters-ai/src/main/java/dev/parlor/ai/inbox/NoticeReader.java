package dev.parlor.ai.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.ai.wire.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads calls. Nobody documents what stands in them, so every number of a batch and every address anywhere in the document
 * counts, if its host is allowed; a body that is no JSON says nothing.
 */
final class NoticeReader {
    private static final int MOST = 4;
    private static final int LARGEST = 64 << 10;
    private static final Notice NOTHING = new Notice(List.of(), List.of());

    private final Set<String> hosts;

    /**
     * A reader.
     *
     * @param hosts of pictures; their subdomains are allowed too
     */
    NoticeReader(Set<String> hosts) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    Notice read(byte[] body) {
        return Optional.of(body)
                .filter(bytes -> bytes.length <= LARGEST)
                .flatMap(bytes -> Json.read(new String(bytes, StandardCharsets.UTF_8)))
                .map(this::read)
                .orElse(NOTHING);
    }

    private Notice read(JsonNode document) {
        List<Long> batches = Stream.of("batchId", "batchID")
                .flatMap(key -> document.findValues(key).stream())
                .filter(JsonNode::canConvertToLong)
                .map(JsonNode::asLong)
                .distinct()
                .limit(MOST)
                .toList();
        List<String> pictures =
                texts(document).filter(this::isAllowed).distinct().limit(MOST).toList();
        return new Notice(batches, pictures);
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false).flatMap(NoticeReader::texts);
    }

    private boolean isAllowed(String text) {
        try {
            URI uri = new URI(text);
            String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
            return "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getRawUserInfo() == null
                    && hosts.stream().anyMatch(allowed -> host.equals(allowed) || host.endsWith("." + allowed));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
