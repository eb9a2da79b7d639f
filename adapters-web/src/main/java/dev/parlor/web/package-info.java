/** What Parlor serves over HTTP: the operator's {@code /metrics} and {@code /health}. */
package dev.parlor.web;
