/** What was answered to whom, and what stands behind the buttons below an answer: kept for a day, across restarts. */
package dev.parlor.core.interaction;
