/**
 * How a decided match is shown: a narrator's words for its transcript and a painter's pictures, scene after scene, which
 * never change, delay or leak a result.
 */
package dev.parlor.core.show;
