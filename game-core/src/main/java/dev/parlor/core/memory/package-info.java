/** Storage in memory, all or nothing and thread-safe, so that one jar plays a whole evening. Nothing outlives the process. */
package dev.parlor.core.memory;
