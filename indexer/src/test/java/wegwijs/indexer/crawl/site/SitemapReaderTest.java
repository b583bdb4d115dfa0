package wegwijs.indexer.crawl.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Reason;

class SitemapReaderTest {
  private static final String A = "https://zorg.example.nl/a";
  private static final String B = "https://zorg.example.nl/b";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>%s</loc></url>"
            + "<url><loc> %s </loc></url></urlset>",
        "\n <?xml version='1.0'?><urlset><url><loc><![CDATA[%s]]></loc></url>"
            + "<url><loc>%s</loc><image><loc>https://zorg.example.nl/b.png</loc></image></url>"
            + "</urlset>",
        "<rss><channel><item><link>%s</link></item><item><link>%s</link></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='%s'/></entry>"
            + "<entry><link href='%s'/></entry></feed>",
        "%s\r\n\r\ngeen adres\r\n%s\r\n",
      })
  void readsEveryKind(String text) {
    assertThat(sitemap(text.formatted(A, B).getBytes(StandardCharsets.UTF_8)).entries())
        .extracting(entry -> entry.url().toString())
        .containsExactly(A, B);
  }

  @Test
  void readsAnIndex() {
    SitemapReading.Sitemap index =
        sitemap("<sitemapindex><sitemap><loc>" + A + "</loc></sitemap></sitemapindex>");
    assertThat(index.entries()).isEmpty();
    assertThat(index.sitemaps()).containsExactly(WebUrl.parse(A).orElseThrow());
  }

  @Test
  void readsWhenAPageChanged() {
    String text = "<urlset><url><loc>" + A + "</loc><lastmod>%s</lastmod></url></urlset>";
    assertThat(lastmod(text.formatted("2026-03-01T10:00:00+01:00")))
        .hasValue(Instant.parse("2026-03-01T09:00:00Z"));
    assertThat(lastmod(text.formatted("2026-03-01")))
        .hasValue(Instant.parse("2026-03-02T00:00:00Z"));
    assertThat(lastmod(text.formatted("gisteren"))).isEmpty();
  }

  private static Optional<Instant> lastmod(String text) {
    return sitemap(text).entries().getFirst().lastmod();
  }

  @Test
  void refusesADocumentType() {
    String bomb =
        "<!DOCTYPE urlset [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
            + "<urlset><url><loc>&b;</loc></url></urlset>";
    assertThat(SitemapReader.read(bomb.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new SitemapReading.Unreadable(Reason.SITEMAP_MALFORMED, "DOCTYPE"));
  }

  @Test
  void refusesWhatIsCutOff() {
    assertThat(SitemapReader.read(bytes("<urlset><url><loc>" + A + "</loc></url>")))
        .isInstanceOf(SitemapReading.Unreadable.class);
  }

  @Test
  void readsFiftyThousandAddressesAndNoMore() throws IOException {
    String many = "<url><loc>" + A + "</loc></url>";
    SitemapReading.Sitemap just = sitemap("<urlset>" + many.repeat(50_000) + "</urlset>");
    assertThat(just.entries()).hasSize(50_000);
    assertThat(just.isCutOff()).isFalse();
    byte[] packed = gzip("<urlset>" + many.repeat(600_000) + "</urlset>");
    assertThat(packed.length).isLessThan(200_000);
    SitemapReading.Sitemap tooMany = sitemap(packed);
    assertThat(tooMany.entries()).hasSize(50_000);
    assertThat(tooMany.isCutOff()).isTrue();
  }

  @Test
  void unpacksWithinBounds() throws IOException {
    assertThat(SitemapReader.read(gzip("<urlset>" + " ".repeat(60 << 20) + "</urlset>")))
        .isInstanceOfSatisfying(
            SitemapReading.Unreadable.class,
            unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.BODY_INFLATES_TOO_MUCH));
  }

  @Test
  void believesNoImpossibleTimes() {
    Instant now = Instant.parse("2026-03-02T09:00:00Z");
    assertThat(LastmodTrust.isPlausible(entries("2026-02-01T00:00:00Z"), now)).isTrue();
    assertThat(LastmodTrust.isPlausible(List.of(), now)).isTrue();
    assertThat(LastmodTrust.isPlausible(entries("2027-01-01T00:00:00Z"), now)).isFalse();
    assertThat(LastmodTrust.isPlausible(entries("1970-01-01T00:00:00Z"), now)).isFalse();
    assertThat(
            LastmodTrust.isPlausible(
                entries("2026-03-02T08:59:59Z", "2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z"),
                now))
        .isFalse();
  }

  @Test
  void believesOnlyWhatWasOftenRight() {
    assertThat(LastmodTrust.isProven(9, 0)).isFalse();
    assertThat(LastmodTrust.isProven(10, 0)).isTrue();
    assertThat(LastmodTrust.isProven(19, 1)).isFalse();
    assertThat(LastmodTrust.isProven(20, 1)).isTrue();
  }

  private static List<SitemapEntry> entries(String... times) {
    return Arrays.stream(times)
        .map(time ->
            new SitemapEntry(WebUrl.parse(A).orElseThrow(), Optional.of(Instant.parse(time))))
        .toList();
  }

  private static SitemapReading.Sitemap sitemap(String text) {
    return sitemap(bytes(text));
  }

  private static SitemapReading.Sitemap sitemap(byte[] bytes) {
    return (SitemapReading.Sitemap) SitemapReader.read(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream output = new GZIPOutputStream(packed)) {
      output.write(bytes(text));
    }
    return packed.toByteArray();
  }
}
