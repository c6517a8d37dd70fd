package org.adduce.article;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/**
 * Decides which addresses a fetch may connect to: those of the public internet only, so that nobody can read through
 * the server what is meant for its own network. After IANA's special-purpose registries for IPv4 and IPv6.
 */
final class AddressGuard {

    private static final Block[] REFUSED_V4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by carriers (CGNAT)
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // a cloud's channel from each machine to its host
            "169.254.0.0/16", // link-local, with the clouds' metadata
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays from 6to4
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, and broadcast

    /**
     * Everything public in IPv6 is in this block. Outside it are loopback, unspecified, link-local, unique-local,
     * multicast, and the forms that carry an IPv4 address: mapped, compatible, translated (NAT64).
     */
    private static final Block GLOBAL_V6 = Block.of("2000::/3");

    private static final Block[] REFUSED_V6 = blocks(
            "2001::/23", // protocol assignments, among them Teredo, which carries an IPv4 address
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which carries an IPv4 address
            "3fff::/20"); // documentation

    private AddressGuard() {}

    static boolean permits(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? !isIn(REFUSED_V4, bytes) : GLOBAL_V6.contains(bytes) && !isIn(REFUSED_V6, bytes);
    }

    private static boolean isIn(Block[] blocks, byte[] address) {
        return Stream.of(blocks).anyMatch(block -> block.contains(address));
    }

    private static Block[] blocks(String... cidrs) {
        return Stream.of(cidrs).map(Block::of).toArray(Block[]::new);
    }

    /** All addresses that begin with the same bits. */
    private record Block(byte[] start, int bits) {

        static Block of(String cidr) {
            int slash = cidr.indexOf('/');
            try {
                // A literal: no name is looked up.
                return new Block(
                        InetAddress.getByName(cidr.substring(0, slash)).getAddress(),
                        Integer.parseInt(cidr.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("got " + cidr + ", want an address block", e);
            }
        }

        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                if ((address[bit / 8] ^ start[bit / 8]) << bit % 8 << 24 < 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
