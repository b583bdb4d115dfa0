package wegwijs.server.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.Href;

/** Addresses of web sites that sources give, as far as a page may link to them. */
final class WebAddress {
  private WebAddress() {}

  /** An http or https address with a host; anything else, such as a script, is none. */
  static Optional<String> find(@Nullable String url) {
    return Optional.ofNullable(url)
        .map(String::strip)
        .filter(text -> text.toLowerCase(Locale.ROOT).matches("https?://[^/].*"))
        .filter(Href::isSafe)
        .filter(text -> host(text).isPresent());
  }

  /** The host of an address, without "www.". */
  static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(host -> host.replaceFirst("^www\\.", ""));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
