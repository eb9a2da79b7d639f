package dev.parlor.discord.render;

/** Where a text stands, and thus what Discord makes of markup in it. */
enum Place {
    /** Contents, descriptions and values of fields: markup, mentions and timestamps. */
    RUNNING,
    /** Titles and names of fields: markup, but neither mentions nor timestamps. */
    HEADING,
    /** Footers, buttons, selects and forms: letters only. */
    BARE,
    /** Inside a block of code: letters of the same width. */
    GRID
}
