/**
 * Requests to Discord's REST API v10: within its limits, repeated where that is safe, bounded in time, and silent about
 * tokens.
 */
package dev.parlor.discord.rest;
