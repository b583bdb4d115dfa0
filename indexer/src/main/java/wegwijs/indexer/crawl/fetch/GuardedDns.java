package wegwijs.indexer.crawl.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import okhttp3.Dns;

/** Looks a host up and refuses it when any of its addresses is refused. */
final class GuardedDns implements Dns {
  private final Dns resolver;
  private final AddressPolicy policy;

  GuardedDns(Dns resolver, AddressPolicy policy) {
    this.resolver = resolver;
    this.policy = policy;
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = resolver.lookup(host);
    for (InetAddress address : addresses) {
      Optional<String> range = policy.refusal(address);
      if (range.isPresent()) {
        throw new AddressRefused(host, address.getHostAddress(), range.get());
      }
    }
    return addresses;
  }
}
