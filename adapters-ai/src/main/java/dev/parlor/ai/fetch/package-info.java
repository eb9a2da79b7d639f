/**
 * Fetches pictures whose addresses come from strangers: by https, from public addresses, within limits of time, size
 * and pixels, and hands on nothing but pixels that were decoded and encoded anew.
 */
package dev.parlor.ai.fetch;
