/** How fast the show is: pictures warm and cold, memory over many of them, and many matches at once. {@code benchmarks/show} runs it. */
package dev.parlor.bench.show;
