package wegwijs.indexer.crawl.fetch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import wegwijs.indexer.crawl.url.WebUrl;

/**
 * What to fetch.
 *
 * @param url the address
 * @param validators of the body that we have
 * @param mostBytes how large a body may be, both as it comes and unpacked
 * @param accepts which media types to read, lower case and without parameters; empty text when the
 *     server names none
 * @param file takes the body in place of memory; what stands there is replaced, and what comes of a
 *     body that is not whole is of no use
 */
public record FetchRequest(
    WebUrl url,
    Validators validators,
    int mostBytes,
    Predicate<String> accepts,
    Optional<Path> file) {
  private static final int MEGABYTE = 1 << 20;

  /** A page of at most 5 MB. */
  public static FetchRequest page(WebUrl url, Validators validators, Predicate<String> accepts) {
    return new FetchRequest(url, validators, 5 * MEGABYTE, accepts, Optional.empty());
  }

  /** A file that speaks for a whole site, of at most 50 MB. */
  public static FetchRequest file(WebUrl url) {
    return new FetchRequest(url, Validators.NONE, 50 * MEGABYTE, type -> true, Optional.empty());
  }

  /** The same for another address. */
  public FetchRequest withUrl(WebUrl other, Validators otherValidators) {
    return new FetchRequest(other, otherValidators, mostBytes, accepts, file);
  }

  /** The same, with its body in a file. */
  public FetchRequest into(Path other) {
    return new FetchRequest(url, validators, mostBytes, accepts, Optional.of(other));
  }
}
