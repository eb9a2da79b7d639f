/**
 * Pictures as values: a list of shapes, letters and bitmaps that is drawn as PNG, as JPEG and as SVG alike.
 * Letters are outlines of fonts that come along, so that no font, display or font manager of the machine is asked.
 */
package dev.parlor.ai.canvas;
