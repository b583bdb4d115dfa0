package wegwijs.indexer.crawl.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WebUrlPropertyTest {
  private static final String SIGNS =
      "abzAZ09%2fF7eE?&=#/.;:@[]{}|\\^`\"<>~!$'()*+,-_ é€\u0000\t\n";

  @Provide
  Arbitrary<String> addresses() {
    return Combinators.combine(
            Arbitraries.of("http://", "https://", "HTTP:", "http:\\\\", "ftp://", "", "//"),
            Arbitraries.of("zorg.example.nl", "Zorg.Example.NL.", "a:b@h.nl", "127.1", "[::1]", ""),
            Arbitraries.strings().withChars(SIGNS).ofMaxLength(40))
        .as((scheme, host, rest) -> scheme + host + rest);
  }

  @Provide
  Arbitrary<String> tails() {
    return Arbitraries.strings().withChars(SIGNS).ofMaxLength(40);
  }

  @Property(tries = 3_000)
  void normalisingTwiceIsTheSameAsOnce(@ForAll("addresses") String address) {
    Optional<WebUrl> once = WebUrl.parse(address);
    once.ifPresent(url -> assertThat(WebUrl.parse(url.toString())).hasValue(url));
  }

  @Property(tries = 3_000)
  void everyAddressIsOneForJavaTooAndCarriesNoSecrets(@ForAll("addresses") String address) {
    WebUrl.parse(address)
        .ifPresent(url -> {
          assertThat(url.uri().toString()).isEqualTo(url.toString());
          assertThat(url.uri().getRawUserInfo()).isNull();
          assertThat(url.uri().getRawFragment()).isNull();
          assertThat(url.path()).startsWith("/");
          assertThat(SessionIds.without(url)).isNotNull();
          assertThat(UrlShape.pattern(url)).isNotNull();
        });
  }

  @Property(tries = 3_000)
  void neverThrowsForALink(@ForAll("tails") String link) {
    WebUrl page = WebUrl.parse("https://zorg.example.nl/a/b?c=d").orElseThrow();
    page.resolve(link).ifPresent(url -> assertThat(page.resolve(url.toString())).hasValue(url));
  }

  @Property(tries = 3_000)
  void aQueryKeepsItsMeaning(@ForAll("tails") String tail) {
    String query = tail.replaceAll("[#\\t\\n\\r]", "").strip();
    Optional<WebUrl> url = WebUrl.parse("https://zorg.example.nl/a?" + query);
    assertThat(decode(url.orElseThrow().query().orElseThrow())).isEqualTo(decode(query));
  }

  /** What a server reads: names and values, where a stray percent sign is itself. */
  private static List<String> decode(String query) {
    return Arrays.stream(query.split("&", -1))
        .map(part -> part.replaceAll("%(?![0-9a-fA-F]{2})", "%25"))
        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
        .toList();
  }
}
