/**
 * Narrators outside: they get a decided fight without names, and what they say about it is checked line by line before
 * anybody hears it.
 */
package dev.parlor.ai.narrator;
