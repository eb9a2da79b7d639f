/** How fast the house is, measured against peers on the same data within one run. {@code benchmarks/run} runs all of it. */
package dev.parlor.bench;
