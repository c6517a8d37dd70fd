package org.adduce.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // unspecified, this network
                "0.0.0.0",
                "0.0.0.1",
                "0.255.255.255",
                // private
                "10.0.0.0",
                "10.1.2.3",
                "10.255.255.255",
                "172.16.0.0",
                "172.20.10.2",
                "172.31.255.255",
                "192.168.0.0",
                "192.168.1.1",
                "192.168.255.255",
                // carriers
                "100.64.0.0",
                "100.100.100.200",
                "100.127.255.255",
                // loopback
                "127.0.0.0",
                "127.0.0.1",
                "127.1.2.3",
                "127.255.255.255",
                // link-local, the clouds' own services
                "169.254.0.0",
                "169.254.169.254",
                "169.254.255.255",
                "168.63.129.16",
                // protocol assignments, documentation, relays, benchmarks
                "192.0.0.0",
                "192.0.0.192",
                "192.0.0.255",
                "192.0.2.0",
                "192.0.2.255",
                "198.51.100.7",
                "203.0.113.0",
                "203.0.113.255",
                "192.88.99.1",
                "198.18.0.0",
                "198.19.255.255",
                // multicast, reserved, broadcast
                "224.0.0.0",
                "224.0.0.251",
                "239.255.255.255",
                "240.0.0.0",
                "255.255.255.254",
                "255.255.255.255",
            })
    void permits_ipv4OutsideThePublicInternet_isFalse(String address) throws UnknownHostException {
        assertThat(AddressGuard.permits(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // unspecified, loopback
                "::",
                "::1",
                // compatible with IPv4, translated, mapped and spelled as IPv4 by the platform
                "::127.0.0.1",
                "::8.8.8.8",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:0:127.0.0.1",
                // NAT64
                "64:ff9b::7f00:1",
                "64:ff9b::8.8.8.8",
                "64:ff9b:1::1",
                "64:ff9b:1:ffff::a00:1",
                // discard-only, segment routing
                "100::1",
                "5f00::1",
                // Teredo, its neighbours, documentation
                "2001::1",
                "2001:0:7f00:1::",
                "2001:2::1",
                "2001:10::1",
                "2001:1ff:ffff::1",
                "2001:db8::1",
                "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
                "3fff::1",
                "3fff:fff::1",
                // 6to4
                "2002::1",
                "2002:7f00:1::1",
                "2002:a00:1::1",
                "2002:c0a8:101::1",
                "2002:808:808::1",
                // unique-local, link-local, site-local, multicast
                "fc00::1",
                "fd00:ec2::254",
                "fdff:ffff::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1",
                "ff0e::1",
                // not assigned
                "4000::1",
                "8000::1",
                "e000::1",
            })
    void permits_ipv6OutsideThePublicInternet_isFalse(String address) throws UnknownHostException {
        assertThat(AddressGuard.permits(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.15",
                "168.63.129.17",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "191.255.255.255",
                "192.0.1.0",
                "192.0.3.0",
                "192.88.98.255",
                "192.88.100.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.99.255",
                "198.51.101.0",
                "203.0.112.255",
                "203.0.114.0",
                "223.255.255.255",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2001:db7:ffff::1",
                "2001:db9::1",
                "2003::1",
                "2606:4700::1111",
                "2a00:1450::1",
                "3ffe:ffff::1",
                "3fff:1000::1",
            })
    void permits_publicAddress_isTrue(String address) throws UnknownHostException {
        assertThat(AddressGuard.permits(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void permits_mappedAddressKeptAsIpv6_isFalse() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 8, 8, 8, 8};

        assertThat(AddressGuard.permits(Inet6Address.getByAddress(null, mapped, -1)))
                .isFalse();
    }
}
