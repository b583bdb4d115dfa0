package wegwijs.server.eval;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The small files that tests of the figures work with. */
public final class Golden {
  private Golden() {}

  /** A file of {@code wegwijs/eval} among the resources of tests. */
  public static Path path(String name) {
    try {
      URI address =
          Objects.requireNonNull(Golden.class.getResource("/wegwijs/eval/" + name), name).toURI();
      return Path.of(address);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
