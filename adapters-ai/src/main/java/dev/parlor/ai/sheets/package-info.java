/**
 * Sheets: facts laid out as pictures, such as brackets, betting boards and cards. Every sheet is one picture for PNG and
 * SVG alike, and tells its facts in words, too.
 */
package dev.parlor.ai.sheets;
