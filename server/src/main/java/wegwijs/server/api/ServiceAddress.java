package wegwijs.server.api;

import java.util.UUID;

/** Where the page of a service stands. */
@FunctionalInterface
public interface ServiceAddress {
  /** The path of the page, from the root of the site. */
  String of(String name, UUID id);
}
