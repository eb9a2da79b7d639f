/**
 * One exchange with an HTTP API that the operator has chosen: bounded in time and in bytes as a whole, never redirected,
 * and silent about keys.
 */
package dev.parlor.ai.wire;
