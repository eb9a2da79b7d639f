/** What several processes that share one storage agree upon: whose turn it is, and what one of them has done for all. */
package dev.parlor.core.node;
