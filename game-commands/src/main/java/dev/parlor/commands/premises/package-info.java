/** Where a community plays in its chat: chosen, looked at and told of in words. */
package dev.parlor.commands.premises;
