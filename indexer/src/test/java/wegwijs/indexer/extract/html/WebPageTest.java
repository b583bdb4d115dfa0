package wegwijs.indexer.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.indexer.crawl.Page;

class WebPageTest {
  @Test
  void aRowOfATableIsALineAndSoIsATermWithItsDescription() {
    assertThat(
            texts(
                "<table><tr><td>Maandag</td><td>9.00</td></tr></table><dl><dt>Kosten</dt><dd>Gratis</dd></dl>"))
        .containsExactly("Maandag: 9.00", "Kosten: Gratis");
  }

  @Test
  void breaksEndLinesAndSpacesBecomeOne() {
    assertThat(texts("<p>Lindelaan&nbsp;12 <br>  6001   XA\n Weert</p>tekst"))
        .containsExactly("Lindelaan 12", "6001 XA Weert", "tekst");
  }

  @Test
  void readsWhatAnImageShowsAndWhatCloudflareHides() {
    assertThat(
            texts(
                "<p><img alt='Bel ons'></p><a"
                    + " data-cfemail='4123016f2f2d'>[email&nbsp;protected]</a>"))
        .containsExactly("Bel ons", "b@.nl");
  }

  @Test
  void readsAnAddressThatStandsBackToFront() {
    assertThat(texts("<p>Mail: <span style='direction:rtl'>ln.edniled@ofni</span></p>"))
        .containsExactly("Mail: info@delinde.nl");
    assertThat(texts("<p>Mail info@delinde.nl of bel</p>"))
        .containsExactly("Mail info@delinde.nl of bel");
  }

  @Test
  void readsAnAddressFromTheAttributesOfAnElement() {
    assertThat(texts("<p>Mail: <a data-user='info' data-domain='delinde.nl' href='#'>toon</a></p>"))
        .containsExactly("Mail: info@delinde.nl");
    assertThat(texts("<p>Mail: <b data-name='info' data-host='delinde' data-tld='nl'></b></p>"))
        .containsExactly("Mail: info@delinde.nl");
    assertThat(texts("<p><b data-name='kop' data-domain='x'>Welkom</b></p>"))
        .containsExactly("Welkom");
  }

  @Test
  void readsWhatJoomlaHides() {
    assertThat(
            texts(
                "<p><joomla-hidden-mail first='aW5mbw==' last='bGluZGUubmw='>Dit e-mailadres wordt"
                    + " beveiligd tegen spambots.</joomla-hidden-mail></p>"))
        .containsExactly("info@linde.nl");
    assertThat(texts("<p><joomla-hidden-mail first='***' last=''>beveiligd</joomla-hidden-mail>"))
        .containsExactly("beveiligd");
  }

  @Test
  void spansSideBySideInABlockAreWordsOfTheirOwn() {
    assertThat(
            texts(
                "<div><span>Inloop</span><span>dinsdag 9.30</span></div><p><span>Wel</span>"
                    + "<span>kom</span></p>"))
        .containsExactly("Inloop dinsdag 9.30", "Welkom");
  }

  @Test
  void aTableWithDaysAboveItsColumnsIsALineForEachDay() {
    assertThat(
            texts(
                "<table><tr><th></th><th>Ma</th><th>Di</th><th>Wo</th></tr><tr><td>Ochtend</td>"
                    + "<td>9-12</td><td>gesloten</td><td>10-12</td></tr><tr><td>Middag</td>"
                    + "<td>13.00-17.00</td><td></td><td></td></tr></table>"))
        .containsExactly("ma: 9-12, 13.00-17.00", "wo: 10-12");
  }

  @Test
  void aTableOfWhoIsThereOnWhichDayStaysAsItIs() {
    assertThat(
            texts(
                "<table><tr><th>Arts</th><th>ma</th><th>di</th><th>wo</th></tr><tr><td>Bos</td>"
                    + "<td>x</td><td>x</td><td></td></tr></table>"))
        .containsExactly("Arts: ma: di: wo", "Bos: x: x:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3><button aria-expanded='false'>Kosten</button></h3><div hidden>Gratis</div>",
        "<div role='tab'>Kosten</div><div role='tabpanel' hidden>Gratis</div>",
        "<p>Kosten</p><div hidden='until-found'>Gratis</div>",
      })
  void whatAClickShowsIsRead(String html) {
    assertThat(texts(html)).containsExactly("Kosten", "Gratis");
  }

  @Test
  void whatIsHiddenForGoodIsNotRead() {
    assertThat(texts("<p>Kosten</p><div hidden>Gratis</div>")).containsExactly("Kosten");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<nav>x</nav>|MENU",
        "<ul class='main-menu'><li>x</ul>|MENU",
        "<div id='SITE_FOOTER'>x</div>|FOOTER",
        "<div class='siteFooter'>x</div>|FOOTER",
        "<footer>x</footer>|FOOTER",
        "<div class='clubvoet'>x</div>|FOOTER",
        "<section class='nearby'>x</section>|RELATED",
        "<h3>In de buurt</h3><p>x</p>|RELATED",
        "<h2>Andere praktijken in de buurt</h2><p>x</p>|RELATED",
        "<div class='page-header'>x</div>|HEADER",
        "<aside>x</aside>|SIDE",
        "<div class='related-posts'>x</div>|RELATED",
        "<section class='partners'>x</section>|PARTNERS",
        "<h2>Onze partners</h2><p>x</p>|PARTNERS",
        "<h2>Lees ook</h2><p>x</p>|RELATED",
        "<h2>Onze partners</h2><p>y</p><h2>Contact</h2><p>x</p>|MAIN",
        "<div class='header'><h1>x</h1></div>|MAIN",
        "<article><header>x</header></article>|MAIN",
        "<div class='wrapper'>x</div>|MAIN",
        "<div class='bg-navy'>x</div>|MAIN",
        "<div class='elementor-widget'>x</div>|MAIN",
        "<div id='header'><h1><a href='/'>De Linde</a></h1>x</div>|HEADER",
        "<div id='header'><h1 id='logo'>De Linde</h1>x</div>|HEADER",
      })
  void tellsTheZoneOfALine(String html, Zone zone) {
    assertThat(page(html).lines())
        .filteredOn(line -> line.text().equals("x"))
        .extracting(Line::zone)
        .containsExactly(zone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class='cookie-banner'>x</div>",
        "<div hidden>x</div>",
        "<div style='display: none'>x</div>",
        "<script>x</script>",
        "<noscript>x</noscript>",
        "<template>x</template>",
      })
  void passesOverWhatNobodyReads(String html) {
    assertThat(texts(html)).isEmpty();
  }

  @Test
  void theHeaderOfACardIsPartOfTheMainText() {
    String before = "<p>" + "Welkom bij ons in de wijk. ".repeat(8) + "</p>";

    assertThat(page(before + "<div class='card-header'>x</div>").lines().getLast().zone())
        .isEqualTo(Zone.MAIN);
  }

  @Test
  void readsWhatAnAccordionFoldsAway() {
    assertThat(texts("<div class='tab-content' style='display:none'>Voor volwassenen</div>"))
        .containsExactly("Voor volwassenen");
  }

  @Test
  void aBoldLineServesAsAHeading() {
    assertThat(page("<p><b>Wanneer?</b></p><p><b>Let op:</b> dit is geen kop.</p>").lines())
        .extracting(Line::isHeading)
        .containsExactly(true, false);
  }

  @Test
  void aSelectorLeadsBackToItsElement() {
    WebPage page = page("<div id=a><p>een</p><p>twee</p></div>");
    Line second = page.lines().get(1);

    assertThat(second.selector()).isEqualTo("#a > p:nth-of-type(2)");
    assertThat(page.document().select(second.selector()).text()).isEqualTo("twee");
  }

  @Test
  void linksKnowTheirLine() {
    WebPage page = page("<p>een</p><p>twee <a href='tel:1'>bel</a></p>");

    assertThat(page.links())
        .singleElement()
        .satisfies(link -> {
          assertThat(link.href()).isEqualTo("tel:1");
          assertThat(page.lines().get(link.line()).text()).isEqualTo("twee bel");
        });
  }

  @Test
  void readsMetaByNameOrProperty() {
    WebPage page =
        page("<meta name=description content=' Hulp '><meta property=og:type content=''>");

    assertThat(page.meta("description")).contains("Hulp");
    assertThat(page.meta("og:type")).isEmpty();
  }

  private static List<String> texts(String html) {
    return page(html).lines().stream().map(Line::text).toList();
  }

  private static WebPage page(String html) {
    return WebPage.parse(
        new Page(
            URI.create("https://www.delinde.example.nl/"),
            "text/html; charset=utf-8",
            Instant.EPOCH,
            html.getBytes(StandardCharsets.UTF_8)),
        List.of());
  }
}
