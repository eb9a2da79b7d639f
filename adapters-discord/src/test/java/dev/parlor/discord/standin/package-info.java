/**
 * A stand-in for Discord: its REST interface and its gateway on the loopback address, a small world behind them, and
 * guests who type and click. It can misbehave, and it judges what a bot sends.
 */
package dev.parlor.discord.standin;
