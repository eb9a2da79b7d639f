package dev.parlor.bot.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A line for machines: one JSON object. */
final class JsonLayout extends LayoutBase<ILoggingEvent> {
    private final Mask mask;
    private final ObjectMapper json = new ObjectMapper();

    JsonLayout(Mask mask) {
        this.mask = mask;
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        ObjectNode line = json.createObjectNode();
        line.put("at", event.getInstant().toString());
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        line.put("thread", event.getThreadName());
        line.put("says", mask.over(event.getFormattedMessage()));
        Optional.ofNullable(event.getKeyValuePairs())
                .orElse(List.of())
                .forEach(pair -> line.put(mask.over(pair.key), detail(pair.key, pair.value)));
        Optional.ofNullable(event.getThrowableProxy())
                .ifPresent(fault -> line.put("fault", mask.over(ThrowableProxyUtil.asString(fault))));
        return line + "\n";
    }

    /** Masked with its key in front, for the key may be what calls it a secret. */
    private String detail(String key, Object value) {
        String masked = mask.over(key + "=" + value);
        return masked.substring(mask.over(key).length() + 1);
    }
}
