/** Replies of the house as bodies of Discord's REST API v10, within all of its limits. */
package dev.parlor.discord.render;
