package wegwijs.indexer.crawl.fetch;

import java.io.Serial;
import java.net.UnknownHostException;

/** A host has an address that may not be connected to. The message names both and the range. */
final class AddressRefused extends UnknownHostException {
  @Serial private static final long serialVersionUID = 1;

  AddressRefused(String host, String address, String range) {
    super(
        host.equals(address)
            ? host + " (" + range + ")"
            : host + " = " + address + " (" + range + ")");
  }
}
