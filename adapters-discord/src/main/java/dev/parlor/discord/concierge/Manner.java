package dev.parlor.discord.concierge;

import dev.parlor.discord.link.Interaction;

/**
 * In which ways an interaction can be answered
 * (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type).
 */
enum Manner {
    /** A command: with a message of its own, or a form. */
    COMMAND(false, true),
    /** A button or a select: also by a change of the message that it stands below. */
    CONTROL(true, true),
    /** A form that was opened from a message: also by a change of that message, but with no second form. */
    FORM_OF_A_MESSAGE(true, false),
    /** A form that a command opened: with a message of its own. */
    FORM(false, false);

    private final boolean onAMessage;
    private final boolean opensForms;

    Manner(boolean onAMessage, boolean opensForms) {
        this.onAMessage = onAMessage;
        this.opensForms = opensForms;
    }

    static Manner of(Interaction interaction) {
        return switch (interaction) {
            case Interaction.Typed typed -> COMMAND;
            case Interaction.Asked asked -> COMMAND;
            case Interaction.Pressed pressed -> CONTROL;
            case Interaction.Chosen chosen -> CONTROL;
            case Interaction.Submitted submitted -> submitted.message().isPresent() ? FORM_OF_A_MESSAGE : FORM;
        };
    }

    /** Whether there is a message that can be changed in place of an answer. */
    boolean isOnAMessage() {
        return onAMessage;
    }

    boolean opensForms() {
        return opensForms;
    }
}
