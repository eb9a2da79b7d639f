/** Where calls of painters outside are waited for: each with a secret of its own that counts once. */
package dev.parlor.ai.inbox;
