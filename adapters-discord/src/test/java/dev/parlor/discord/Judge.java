package dev.parlor.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parlor.discord.render.Answers;
import dev.parlor.discord.render.Form;
import dev.parlor.discord.render.Message;
import dev.parlor.discord.render.Rendered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges bodies as Discord does: always by its limits, and by its specification where there is one. */
public final class Judge {
    private static final String INTERACTIONS = "/interactions/{interaction_id}/{interaction_token}/callback";
    private static final String COMMANDS = "/applications/{application_id}/commands";

    private final Optional<Specification> specification = Specification.ofTheEnvironment();

    /** Everything that can be sent of what was rendered. */
    public void judge(Rendered rendered, String what) {
        switch (rendered) {
            case Message message -> {
                message(message.created(), "MessageCreateRequest", what);
                message(message.created(), "IncomingWebhookInteractionRequest", what);
                message(message.edited(), "MessageEditRequestPartial", what);
                message(message.edited(), "IncomingWebhookUpdateRequestPartial", what);
                named("UpdateMessageInteractionCallbackRequest", Answers.change(message), what);
                named("CreateMessageInteractionCallbackRequest", Answers.now(message), what);
            }
            case Form form -> {
                assertThat(MessageRules.ofForm(form.data())).as(what).isEmpty();
                named("ModalInteractionCallbackRequest", Answers.now(form), what);
            }
        }
    }

    /** Everything that is sent as the answer to an interaction. */
    public void answer(JsonNode body, String what) {
        specification.ifPresent(known ->
                assertThat(known.problems(INTERACTIONS, "post", body)).as(what).isEmpty());
    }

    public void commands(JsonNode body) {
        specification.ifPresent(
                known -> assertThat(known.problems(COMMANDS, "put", body)).isEmpty());
    }

    public void named(String schema, JsonNode body, String what) {
        specification.ifPresent(
                known -> assertThat(known.problems(schema, body)).as(what).isEmpty());
    }

    private void message(JsonNode body, String schema, String what) {
        List<String> problems = new ArrayList<>(MessageRules.ofMessage(body));
        specification.ifPresent(known -> problems.addAll(known.problems(schema, body)));
        assertThat(problems).as("%s: %s", what, body).isEmpty();
    }
}
