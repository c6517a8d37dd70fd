package org.adduce.article;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.article.FetchRefused.Guard;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The client's only way from a host to addresses, taken for literal addresses too and for each redirect anew. The
 * client connects to exactly what this returns, so that a name cannot change its meaning after the check.
 */
final class GuardedResolver implements DnsResolver {

    private final DnsResolver names;
    private final Predicate<InetAddress> permitted;
    private final Set<String> allowedHosts;

    GuardedResolver(DnsResolver names, Predicate<InetAddress> permitted, Set<String> allowedHosts) {
        this.names = names;
        this.permitted = permitted;
        this.allowedHosts = allowedHosts.stream().map(GuardedResolver::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws FetchRefused if one address of the host is not public, whatever the others are */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!allowedHosts.contains(plain(host)) && !Stream.of(addresses).allMatch(permitted)) {
            throw new FetchRefused(Guard.HOST_IS_PUBLIC, host);
        }
        return addresses;
    }

    /** Only Kerberos would ask this; a second question for a name would pass by the check. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The client hands over international names in Unicode and IPv6 literals in brackets. */
    private static String plain(String host) {
        return IDN.toASCII(host).toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
    }
}
