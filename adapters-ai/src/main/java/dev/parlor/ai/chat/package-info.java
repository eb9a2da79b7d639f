/** Talks to models behind any API of the OpenAI shape, and goes from a model that is gone to the next one. */
package dev.parlor.ai.chat;
