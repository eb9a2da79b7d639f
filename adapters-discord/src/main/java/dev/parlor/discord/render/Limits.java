package dev.parlor.discord.render;

/**
 * How much Discord takes (https://discord.com/developers/docs/resources/message#embed-object-embed-limits and
 * https://discord.com/developers/docs/components/reference). Texts are counted in UTF-16 units, of which there are never
 * fewer than code points, so that a text fits whichever of both is counted.
 */
final class Limits {
    static final int CONTENT = 2_000;
    static final int EMBEDS = 10;
    static final int EMBED_TEXT_IN_ALL = 6_000;
    static final int TITLE = 256;
    static final int DESCRIPTION = 4_096;
    static final int FIELDS = 25;
    static final int FIELD_NAME = 256;
    static final int FIELD_VALUE = 1_024;
    static final int FOOTER = 2_048;
    static final int CUSTOM_ID = 100;
    static final int ROWS = 5;
    static final int BUTTONS_IN_A_ROW = 5;
    static final int LABEL = 80;
    static final int PLACEHOLDER = 150;
    static final int CHOICES = 25;
    static final int CHOICE = 100;
    static final int FORM_TITLE = 45;
    static final int INPUTS = 5;
    static final int INPUT_LABEL = 45;
    static final int INPUT_HINT = 100;
    static final int ATTACHMENTS = 10;
    static final int ALTERNATIVE = 1_024;

    /** Of all files of a message; what a server takes that nobody pays for. */
    static final int BYTES = 10 * 1024 * 1024;

    private Limits() {}
}
