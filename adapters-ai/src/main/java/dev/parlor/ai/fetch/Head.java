package dev.parlor.ai.fetch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an HTTP/1.1 answer.
 *
 * @param status the three digits
 * @param fields the values by name in lower case
 */
record Head(int status, Map<String, List<String>> fields) {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");
    private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}):[ \t]*(.*?)[ \t]*");
    private static final int INTERIM = 4;

    /** Reads the final head; those of interim answers such as 103 are passed over. */
    static Head read(Lines lines) throws IOException, Refusal {
        for (int i = 0; i < INTERIM; i++) {
            Head head = one(lines);
            if (head.status >= 200) {
                return head;
            }
        }
        throw Refusal.malformed("interim answers without end");
    }

    /** Returns the only value of a field, if it is there. */
    Optional<String> only(String name) throws Refusal {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Refusal.malformed("several fields " + name);
        }
        return values.stream().findFirst();
    }

    boolean redirects() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    private static Head one(Lines lines) throws IOException, Refusal {
        Matcher status = STATUS.matcher(lines.next());
        if (!status.matches()) {
            throw Refusal.malformed("no status line of HTTP/1.1");
        }
        return new Head(Integer.parseInt(status.group(1)), fields(lines));
    }

    private static Map<String, List<String>> fields(Lines lines) throws IOException, Refusal {
        Map<String, List<String>> fields = new HashMap<>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                throw Refusal.malformed("a line of the head that is no field");
            }
            fields.computeIfAbsent(field.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(field.group(2));
        }
        return fields;
    }
}
