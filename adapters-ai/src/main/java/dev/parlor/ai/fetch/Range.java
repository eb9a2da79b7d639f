package dev.parlor.ai.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** A block of addresses that a document sets apart from the public Internet. */
record Range(String block, String document) {

    boolean holds(InetAddress address) {
        byte[] net = bytes(block.substring(0, block.indexOf('/')));
        return within(net, address.getAddress(), bits());
    }

    /** Parses an address's text; a block's text is always an address, so that nothing is looked up. */
    private static byte[] bytes(String text) {
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text + " is no address", e);
        }
    }

    private int bits() {
        return Integer.parseInt(block.substring(block.indexOf('/') + 1));
    }

    private static boolean within(byte[] net, byte[] address, int bits) {
        if (net.length != address.length) {
            return false;
        }
        int whole = bits / 8;
        int mask = (0xff00 >> (bits % 8)) & 0xff;
        return Arrays.equals(net, 0, whole, address, 0, whole)
                && (mask == 0 || ((net[whole] ^ address[whole]) & mask) == 0);
    }
}
