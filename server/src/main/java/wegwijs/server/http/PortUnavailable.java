package wegwijs.server.http;

/** The server cannot listen. The message is a sentence for an administrator, with the remedy. */
public final class PortUnavailable extends RuntimeException {
  PortUnavailable(HttpSettings settings, Throwable cause) {
    super(
        "Poort %d is niet vrij%s. Stop het programma dat hem gebruikt, of kies een andere met PORT."
            .formatted(
                settings.port(), settings.host().map(host -> " op adres " + host).orElse("")),
        cause);
  }
}
