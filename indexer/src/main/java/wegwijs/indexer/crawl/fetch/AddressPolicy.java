package wegwijs.indexer.crawl.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Which network addresses may be connected to. Safe to share. */
@FunctionalInterface
public interface AddressPolicy {
  /** The range because of which an address is refused; empty when it may be connected to. */
  Optional<String> refusal(InetAddress address);

  /** Every address, for a source that an administrator opened to the inside. */
  AddressPolicy ANY = address -> Optional.empty();

  /** Only addresses of the public internet. */
  AddressPolicy PUBLIC =
      address ->
          Special.RANGES.stream()
              .filter(range -> range.contains(address))
              .map(AddressRange::text)
              .findFirst();

  /**
   * The ranges that are not the public internet: the special-purpose registries of IANA (RFC 6890
   * and later) and all of IPv6 that is not handed out for it. Java's own questions such as {@code
   * isSiteLocalAddress} miss most of them.
   */
  final class Special {
    static final List<AddressRange> RANGES =
        List.of(
                "0.0.0.0/8", // this network
                "10.0.0.0/8", // private
                "100.64.0.0/10", // carrier-grade NAT
                "127.0.0.0/8", // loopback
                "169.254.0.0/16", // link-local, metadata of clouds
                "172.16.0.0/12", // private
                "192.0.0.0/24", // IETF protocol assignments
                "192.0.2.0/24", // documentation
                "192.88.99.0/24", // 6to4 relays
                "192.168.0.0/16", // private
                "198.18.0.0/15", // benchmarking
                "198.51.100.0/24", // documentation
                "203.0.113.0/24", // documentation
                "224.0.0.0/4", // multicast
                "240.0.0.0/4", // reserved, broadcast
                "2001::/23", // IETF protocol assignments: Teredo, benchmarking, ORCHID
                "2001:db8::/32", // documentation
                "2002::/16", // 6to4
                "3fff::/20", // documentation
                "::/3", // loopback, unspecified, IPv4 inside, NAT64, discard-only
                "4000::/2", // not handed out
                "8000::/1") // unique local, link-local, site-local, multicast
            .stream()
            .map(AddressRange::of)
            .toList();

    private Special() {}
  }
}
