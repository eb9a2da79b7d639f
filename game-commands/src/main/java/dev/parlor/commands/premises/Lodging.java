package dev.parlor.commands.premises;

import dev.parlor.core.chat.RoomDesk;

/**
 * Where communities play.
 *
 * @param rooms the rooms that were chosen
 * @param premises the places of the chat
 */
public record Lodging(RoomDesk rooms, Premises premises) {}
