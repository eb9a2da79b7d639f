/** What Parlor serves over HTTP: the operator's {@code /metrics} and {@code /health}, and where painters outside call. */
package dev.parlor.web;
