package dev.parlor.ai.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicInternetTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, RFC 1122",
        "0.255.255.255, RFC 1122",
        "10.0.0.1, RFC 1918",
        "10.255.255.255, RFC 1918",
        "100.64.0.0, RFC 6598",
        "100.127.255.255, RFC 6598",
        "127.0.0.1, RFC 1122",
        "127.255.255.254, RFC 1122",
        "169.254.169.254, RFC 3927",
        "172.16.0.1, RFC 1918",
        "172.31.255.255, RFC 1918",
        "192.0.0.170, RFC 6890",
        "192.0.2.1, RFC 5737",
        "192.88.99.1, RFC 7526",
        "192.168.1.1, RFC 1918",
        "198.18.0.1, RFC 2544",
        "198.19.255.255, RFC 2544",
        "198.51.100.7, RFC 5737",
        "203.0.113.7, RFC 5737",
        "224.0.0.1, RFC 5771",
        "239.255.255.250, RFC 5771",
        "240.0.0.1, RFC 1112",
        "255.255.255.255, RFC 1112",
        "::, RFC 4291",
        "::1, RFC 4291",
        "::10.0.0.1, RFC 4291",
        "fc00::1, RFC 4291",
        "fd12:3456::1, RFC 4291",
        "fe80::1, RFC 4291",
        "fec0::1, RFC 4291",
        "ff02::1, RFC 4291",
        "100::1, RFC 4291",
        "4000::1, RFC 4291",
        "2001:db8::1, RFC 3849",
        "3fff::1, RFC 9637",
        "2001::1, RFC 2928",
        "2001:10::1, RFC 2928",
        "::ffff:127.0.0.1, RFC 1122",
        "::ffff:10.0.0.1, RFC 1918",
        "::ffff:169.254.169.254, RFC 3927",
        "64:ff9b::7f00:1, RFC 1122: loopback within RFC 6052",
        "64:ff9b::a9fe:a9fe, RFC 3927: link-local within RFC 6052",
        "64:ff9b:1::1, RFC 4291",
        "2002:7f00:1::, RFC 1122: loopback within RFC 3056",
        "2002:c0a8:101::1, RFC 1918: private within RFC 3056",
    })
    void addressesThatADocumentSetsApartAreRefusedByItsName(String address, String document)
            throws UnknownHostException {
        assertThat(PublicInternet.objection(InetAddress.getByName(address)))
                .hasValueSatisfying(why -> assertThat(why).startsWith(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2606:4700::1111",
                "2a00:1450::1",
                "::ffff:1.1.1.1",
                "64:ff9b::101:101",
                "2002:101:101::1",
            })
    void neighboursOfThoseBlocksArePublic(String address) throws UnknownHostException {
        assertThat(PublicInternet.objection(InetAddress.getByName(address))).isEmpty();
    }
}
