package dev.parlor.discord.link;

import java.util.Optional;

/**
 * A file that a person sent along, still at Discord.
 *
 * @param id of the file
 * @param name what the person called it, any text
 * @param url where it can be fetched for a while
 * @param mediaType what Discord takes it for, if it says so
 * @param bytes how large it is
 */
public record Attached(String id, String name, String url, Optional<String> mediaType, long bytes) {}
