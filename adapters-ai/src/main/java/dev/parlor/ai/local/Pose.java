package dev.parlor.ai.local;

import dev.parlor.ai.canvas.Spot;

/**
 * How a figure that looks to the right holds itself.
 *
 * @param lean how many degrees forward
 * @param stand how high the hip is, as a share of the leg
 * @param nod how many degrees the head is bent forward
 * @param leadFoot where the front foot is from below the hip, in legs; down is towards the ground, above it negative
 * @param rearFoot the other foot
 * @param leadHand where the front hand is from its shoulder, in arms
 * @param rearHand the other hand
 */
record Pose(double lean, double stand, double nod, Spot leadFoot, Spot rearFoot, Spot leadHand, Spot rearHand) {}
