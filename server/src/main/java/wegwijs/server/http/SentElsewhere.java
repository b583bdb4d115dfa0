package wegwijs.server.http;

/** Ends the handling of a request by sending whoever asks to another page (303). Not logged. */
public final class SentElsewhere extends RuntimeException {
  private final String address;

  /**
   * Sends to an address of this site.
   *
   * @param address path and query, beginning with one slash
   */
  public SentElsewhere(String address) {
    super(address, null, false, false);
    if (!address.startsWith("/") || address.startsWith("//")) {
      throw new IllegalArgumentException("'" + address + "' is no path of this site");
    }
    this.address = address;
  }

  String address() {
    return address;
  }
}
