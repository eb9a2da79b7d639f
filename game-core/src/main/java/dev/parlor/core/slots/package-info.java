/**
 * Slot machines and the spin economy: what they return is computed exactly from the settings they run on, and settings
 * that return too much or too little are refused with the number.
 */
package dev.parlor.core.slots;
