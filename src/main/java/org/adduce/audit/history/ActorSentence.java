package org.adduce.audit.history;

import io.quarkus.qute.TemplateData;

/**
 * A sentence around the name of who acts, whatever the order of its words: a page shows the name in bold without knowing
 * where a language puts it.
 *
 * @param actor the name; empty where the sentence has none
 */
@TemplateData
public record ActorSentence(String before, String actor, String after) {

    /** Takes the actor's place while a message is rendered; a character for private use, which no text needs. */
    static final String PLACE = "\uE000";

    private static final String OMITTED = "…";

    /** @param message a message that was given {@link #PLACE} as its actor */
    static ActorSentence of(String message, String actor) {
        int at = message.indexOf(PLACE);
        return at < 0
                ? new ActorSentence(message, "", "")
                : new ActorSentence(
                        message.substring(0, at),
                        actor,
                        message.substring(at + 1).replace(PLACE, actor));
    }

    /** What people typed may hold any character. */
    static String withoutPlace(String value) {
        return value.replace(PLACE, "");
    }

    /** For a list of actions: what follows the actor, or all of the sentence with dots for a name in its middle. */
    static String withoutActor(String message) {
        return message.startsWith(PLACE)
                ? FieldWords.capitalised(message.substring(1).strip())
                : message.replace(PLACE, OMITTED);
    }
}
