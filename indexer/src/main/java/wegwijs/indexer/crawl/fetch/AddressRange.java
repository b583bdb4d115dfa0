package wegwijs.indexer.crawl.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import okio.ByteString;

/**
 * A range of network addresses such as {@code 10.0.0.0/8}. Immutable.
 *
 * @param text as it was written
 */
record AddressRange(String text, ByteString prefix, int bits) {
  static AddressRange of(String text) {
    int slash = text.indexOf('/');
    try {
      // The text is a literal address, so that no name is looked up.
      ByteString prefix =
          ByteString.of(InetAddress.getByName(text.substring(0, slash)).getAddress());
      return new AddressRange(text, prefix, Integer.parseInt(text.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'%s' is not a range of addresses".formatted(text), e);
    }
  }

  boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length != prefix.size()) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((bytes[bit / 8] & mask) != (prefix.getByte(bit / 8) & mask)) {
        return false;
      }
    }
    return true;
  }
}
