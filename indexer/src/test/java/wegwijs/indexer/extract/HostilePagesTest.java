package wegwijs.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.indexer.crawl.Page;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/** Pages that are wrong, by accident or on purpose (list of bad input, 41, 42, 46 and 48 to 50). */
class HostilePagesTest {
  private static final String CAFE =
      "<title>Café - Welzijn</title><h1>Eetcafé Één</h1><p>Samen eten"
          + " in het eetcafé, één keer per week, voor iedereen uit de buurt.</p>";

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "windows-1252", "iso-8859-1", "", "no-such-charset", "utf-16"})
  void readsWindowsLettersWhateverTheHeaderSays(String charset) {
    Page page =
        bytes(CAFE.getBytes(Charset.forName("windows-1252")), "text/html; charset=" + charset);

    assertThat(name(page)).isEqualTo("Eetcafé Één");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "windows-1252", "iso-8859-1", ""})
  void readsUtf8WhateverTheHeaderSays(String charset) {
    Page page = bytes(CAFE.getBytes(StandardCharsets.UTF_8), "text/html; charset=" + charset);

    assertThat(name(page)).isEqualTo("Eetcafé Één");
  }

  @Test
  void aByteOrderMarkGoesBeforeTheHeader() {
    byte[] utf16 = ("\uFEFF" + CAFE).getBytes(StandardCharsets.UTF_16LE);

    assertThat(name(bytes(utf16, "text/html; charset=utf-8"))).isEqualTo("Eetcafé Één");
  }

  @Test
  void findsTheCharsetOfThePageWhenItStandsLate() {
    String html = "<!--" + " ".repeat(2_000) + "--><meta charset=iso-8859-15>" + CAFE;

    assertThat(name(bytes(html.getBytes(Charset.forName("iso-8859-15")), "text/html")))
        .isEqualTo("Eetcafé Één");
  }

  @Test
  void repairsGarbledLettersAndSaysSo() {
    String garbled =
        new String(CAFE.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    Extraction.Extracted found = Pages.extracted(Pages.page(garbled));

    assertThat(found.records().getFirst().tree()).containsEntry("name", "Eetcafé Één");
    assertThat(found.issues()).extracting(Issue::reason).contains(Reason.TEXT_WAS_GARBLED);
  }

  @Test
  @Timeout(60)
  void survivesAHundredThousandNestedElements() {
    String html =
        "<div>".repeat(100_000)
            + "<h1>Hulp</h1><p>Bel 020-7960101 voor hulp in huis, elke dag.</p>";

    assertThat(Pages.EXTRACTOR.extract(Pages.page(html))).isNotNull();
  }

  @Test
  @Timeout(60)
  void readsAHeadingBeforeAHundredThousandNestedElementsAndTheTextBehindThem() {
    String html =
        "<h1>Hulp</h1>"
            + "<div>".repeat(100_000)
            + "<p>Bel 020-7960101 voor hulp in huis, elke dag van de week behalve zondag.</p>";

    assertThat(Pages.record(Pages.page(html)).tree())
        .containsEntry("name", "Hulp")
        .containsEntry("phones", List.of(Map.of("number", "020-7960101")));
  }

  @Test
  @Timeout(60)
  void survivesAHundredThousandNestedItems() {
    String html = "<div itemscope itemprop=a typeof=b property=c>".repeat(50_000) + "x";

    assertThat(Pages.EXTRACTOR.extract(Pages.page(html))).isNotNull();
  }

  @Test
  @Timeout(60)
  void survivesAMillionAttributes() {
    String attributes =
        IntStream.range(0, 400_000).mapToObj(i -> " a" + i + "=1").collect(Collectors.joining());

    assertThat(Pages.record(Pages.service("<p" + attributes + ">Bel 020-7960101.</p>")).tree())
        .containsEntry("phones", List.of(Map.of("number", "020-7960101")));
  }

  @Test
  void refusesAPageOfFiftyMegabytes() {
    byte[] line = new byte[50 * 1024 * 1024];
    Arrays.fill(line, (byte) 'a');

    assertThat(Pages.EXTRACTOR.extract(bytes(line, "text/html")))
        .isInstanceOfSatisfying(
            Extraction.NotContent.class,
            none -> assertThat(none.reason()).isEqualTo(Reason.PAGE_TOO_LARGE));
  }

  @Test
  void refusesWhatIsNoHtml() {
    assertThat(
            Pages.EXTRACTOR.extract(
                bytes("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "application/pdf")))
        .isInstanceOfSatisfying(
            Extraction.NotContent.class,
            none -> assertThat(none.reason()).isEqualTo(Reason.PAGE_NOT_HTML));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@",
        "1 ",
        "0",
        "020-",
        "9.00-",
        "ma ",
        "maandag, ",
        "van 9 tot ",
        "6001 AB ",
        "€ 1",
        "KvK ",
        "(at) ",
        "[at]",
        "Straat 1 ",
        "Aa. ",
        "www.",
        "eerste en ",
        "<",
        "&",
        "é",
        "\u202e",
        "info at x dot ",
        "Vanaf 18 jaar ",
        "Jan de ",
        "uit Weert, ",
        "- ",
        "t/m "
      })
  @Timeout(120)
  void timeGrowsWithTheLengthOfALine(String unit) {
    Duration shorter = time(unit, 20_000);
    Duration longer = time(unit, 160_000);

    // Eight times the text may take 30 times as long, not the 64 times of a square or worse.
    assertThat(longer).isLessThan(shorter.multipliedBy(30).plusMillis(1_500));
  }

  private static Duration time(String unit, int length) {
    Page page =
        Pages.service("<p>" + unit.repeat(length / unit.length()).replace("<", "&lt;") + "</p>");
    long start = System.nanoTime();
    Extraction first = Pages.EXTRACTOR.extract(page);
    assertThat(Pages.EXTRACTOR.extract(page)).isEqualTo(first);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void stripsWhatTurnsTheDirectionOfWriting() {
    ExtractedRecord record =
        Pages.record(
            Pages.page(
                "<title>x - Welzijn De"
                    + " Linde</title><main><h1>Maat\u202Ejes&#x202E;&#0;\u200B</h1><p>Een maatje"
                    + " komt elke week bij u langs voor een praatje.&#xD800;</p></main>"));

    assertThat(record.tree()).containsEntry("name", "Maatjes");
    assertThat(record.tree().get("description").toString()).endsWith("praatje.");
  }

  @Test
  void takesScriptsInFieldsAsNothingOrAsText() {
    String html =
        "<script"
            + " type=application/ld+json>{\"@type\":\"Service\",\"name\":\"<b>Maatjes</b><script>alert(1)<\\/script>\",\"description\":\"<img"
            + " src=x onerror=alert(1)>Een maatje komt elke week bij u"
            + " langs.\",\"url\":\"javascript:alert(1)\"}</script><main><h1>Maatjes</h1><a"
            + " href=\"javascript:alert(1)\">Meer</a></main>";
    ExtractedRecord record = Pages.record(Pages.page(html));

    assertThat(record.tree())
        .containsEntry("name", "Maatjes")
        .containsEntry("description", "Een maatje komt elke week bij u langs.")
        .containsEntry("url", "https://www.delinde.example.nl/hulp");
    assertThat(record.tree().toString().toLowerCase(Locale.ROOT))
        .doesNotContain("javascript:", "<", "onerror");
  }

  @Test
  void leavesOutExamplesThatNobodyReplaced() {
    Extraction.Extracted found =
        Pages.extracted(
            Pages.service(
                "<p>Bel 0123456789 of 06-12345678.</p><p>Mail"
                    + " someemailid@email.com</p><p>Dorpsstraat 1, 1234 AB Plaats</p><p>Lorem ipsum"
                    + " dolor sit amet, consectetur adipiscing elit.</p>"));

    assertThat(found.records().getFirst().tree())
        .doesNotContainKeys("phones", "email", "service_at_locations");
    assertThat(found.issues()).extracting(Issue::reason).containsOnly(Reason.VALUE_IS_PLACEHOLDER);
    assertThat(found.issues())
        .extracting(Issue::field)
        .contains("phones", "email", "addresses", "description");
  }

  @Test
  void holdsWhatIsOfAPerson() {
    Extraction.Extracted found =
        Pages.extracted(
            Pages.service(
                "<p>Coördinator: mevrouw Bea de Groot, tel. 06-12340001, bea@home.nl</p>"));

    assertThat(found.held())
        .extracting(Held::value, Held::why)
        .containsExactlyInAnyOrder(
            tuple("06-12340001", Reason.PERSONAL_PHONE),
            tuple("bea@home.nl", Reason.PERSONAL_MAILBOX));
    assertThat(found.records().getFirst().tree().toString())
        .doesNotContain("06-12340001", "bea@home.nl", "Bea");
  }

  @Test
  void anEmptyPageHasNothingToRead() {
    assertThat(Pages.EXTRACTOR.extract(Pages.page("")))
        .isInstanceOfSatisfying(
            Extraction.NotContent.class,
            none -> assertThat(none.reason()).isEqualTo(Reason.PAGE_EMPTY));
  }

  private static String name(Page page) {
    return Pages.record(page).tree().get("name").toString();
  }

  private static Page bytes(byte[] body, String contentType) {
    return new Page(
        URI.create("https://www.delinde.example.nl/hulp"),
        contentType,
        Instant.parse("2026-01-15T09:00:00Z"),
        body);
  }
}
