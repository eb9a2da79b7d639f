package dev.parlor.core.money;

/**
 * What an administrator did, and why.
 *
 * @param movement what moved
 * @param note who wrote what beside it, and when
 */
public record AuditLine(Movement movement, Note note) {}
