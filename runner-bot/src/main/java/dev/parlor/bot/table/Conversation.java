package dev.parlor.bot.table;

import dev.parlor.commands.Control;
import dev.parlor.commands.ControlId;
import dev.parlor.commands.Modal;
import dev.parlor.commands.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each seat was asked last, so that a bare line can answer it. */
final class Conversation {
    private static final Set<String> YES = Set.of("y", "yes", "s", "sí", "si");
    private static final Set<String> NO = Set.of("n", "no");

    private final Map<String, Reply> last = new HashMap<>();

    /** Something to press, and what was written into it. */
    record Answer(ControlId control, Map<String, String> fields) {}

    void remember(String seat, Reply reply) {
        if (reply.controls().isEmpty() && reply.modal().isEmpty()) {
            return;
        }
        last.put(seat, reply);
    }

    /** What a bare line answers, if something was asked and it fits. */
    Optional<Answer> answer(String seat, String written) {
        Reply reply = last.get(seat);
        if (reply == null) {
            return Optional.empty();
        }
        Optional<Answer> answer = reply.modal()
                .map(form -> filled(form, written))
                .or(() -> pressed(reply, written.toLowerCase(Locale.ROOT)));
        answer.ifPresent(given -> forget(seat, reply));
        return answer;
    }

    private void forget(String seat, Reply reply) {
        if (reply.modal().isPresent()) {
            last.remove(seat);
        }
    }

    private static Answer filled(Modal form, String written) {
        Map<String, String> fields = new HashMap<>();
        List<Modal.Input> inputs = form.inputs();
        String[] words = written.split("\\s+", inputs.size());
        for (int i = 0; i < words.length; i++) {
            fields.put(inputs.get(i).option(), words[i]);
        }
        return new Answer(form.id(), fields);
    }

    private static Optional<Answer> pressed(Reply reply, String written) {
        List<Answer> all = new ArrayList<>();
        for (Control control : reply.controls()) {
            switch (control) {
                case Control.Button button -> all.add(new Answer(button.id(), Map.of()));
                case Control.Select select ->
                    select.choices()
                            .forEach(choice ->
                                    all.add(new Answer(select.id(), Map.of(select.option(), choice.value()))));
            }
        }
        if (written.matches("[1-9][0-9]?")) {
            return all.stream().skip(Integer.parseInt(written) - 1L).findFirst();
        }
        ControlId.Action wanted = YES.contains(written) ? ControlId.Action.DO : ControlId.Action.LEAVE;
        boolean isQuestion = all.stream().anyMatch(answer -> answer.control().action() == ControlId.Action.LEAVE);
        return isQuestion && (YES.contains(written) || NO.contains(written))
                ? all.stream()
                        .filter(answer -> answer.control().action() == wanted)
                        .findFirst()
                : Optional.empty();
    }
}
