/** How fast stored play is: bets and settlements through the desks on SQLite and PostgreSQL. {@code benchmarks/storage} runs it. */
package dev.parlor.bench.store;
