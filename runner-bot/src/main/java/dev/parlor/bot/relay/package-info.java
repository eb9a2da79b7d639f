/** Tells what happened, after it was kept: the notices that the desks leave reach everybody on stage, at least once. */
package dev.parlor.bot.relay;
