package dev.parlor.discord.concierge;

import dev.parlor.commands.Faults;
import dev.parlor.commands.Modal;
import dev.parlor.commands.Reply;
import dev.parlor.commands.Slot;
import dev.parlor.discord.render.Renderer;

/** What is said when the answer cannot be told. */
record Apologies(Renderer renderer, Faults faults) {
    /** Something is wrong with the house. The interaction's own id is what the person and the operator name it by. */
    Told forFault(Visit visit, RuntimeException fault) {
        String reference = visit.arrival().id();
        faults.report(reference, visit.where(), fault);
        return told(visit, Reply.privately(visit.words().say("fault", Slot.code("reference", reference))));
    }

    /** There can be no form. */
    Told forTheForm(Visit visit, Told form) {
        String typed = form.reply().modal().map(Modal::title).orElse(visit.where());
        return told(visit, Reply.privately(visit.words().say("chat.noform", Slot.code("command", typed))));
    }

    /** Nobody plays outside of a community. */
    Told forNoServer(Visit visit) {
        return told(visit, Reply.privately(visit.words().say("chat.noserver")));
    }

    private Told told(Visit visit, Reply reply) {
        return new Told(reply, renderer.render(reply, visit.room()), false);
    }
}
