package dev.parlor.ai.canvas;

/** A point in a picture. */
public record Spot(double x, double y) {}
