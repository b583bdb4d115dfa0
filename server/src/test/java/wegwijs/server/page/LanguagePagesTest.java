package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(OnTestSite.class)
class LanguagePagesTest {
  private static final String SERVICE =
      "/weert/aanbod/proefinloop-de-open-deur/00000000-0000-4000-8000-000000000001";
  private static final List<String> PAGES =
      List.of(
          "/weert/",
          "/weert/zoek?q=geldzorgen&doelgroep=schulden",
          "/weert/zoek?q=xyzxyz&doelgroep=jeugd",
          "/zoek?q=zelfmoord",
          "/weert/zoek/boekje?zorgvraag=geld",
          SERVICE,
          "/organisatie/stichting-proef-zoon/00000000-0000-4000-8000-0000000000a1",
          "/situaties",
          "/situaties/thuis-niet-veilig",
          "/lijst?id=00000000-0000-4000-8000-000000000001",
          "/privacy",
          "/toegankelijkheid",
          "/cookies",
          "/contact",
          "/webmaster",
          "/embed?thema=geld",
          "/bestaat-niet");

  private final TestSite site;

  LanguagePagesTest(TestSite site) {
    this.site = site;
  }

  static Stream<Arguments> pagesInOtherLanguages() {
    return PAGES.stream()
        .flatMap(
            page -> Stream.of("en", "ar", "uk", "tr", "pl").map(tag -> Arguments.of(page, tag)));
  }

  @ParameterizedTest
  @MethodSource("pagesInOtherLanguages")
  void theLanguageGoesAlongWithEveryLinkAndForm(String path, String tag) {
    Document page = in(tag, path);
    String mine = "taal=" + tag;
    // A feed is in the language of the records, for all readers alike.
    assertThat(page.select("a[href^=/]:not(.languages a, [type*=atom])").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.split("#", 2)[0].endsWith(mine));
    assertThat(page.select("form"))
        .allMatch(form -> form.select("input[name=taal]").eachAttr("value").equals(List.of(tag)));
  }

  @ParameterizedTest
  @MethodSource("pagesInOtherLanguages")
  void wordsSayInWhichLanguageTheyAre(String path, String tag) {
    Document page = in(tag, path);
    assertThat(language(page.selectFirst("label[for=q]"))).isEqualTo(tag);
    assertThat(page.select("#mens h2, .exit, footer a").stream().map(LanguagePagesTest::language))
        .allMatch(tag::equals);
    String ofPages = tag.equals("en") ? "en" : "nl";
    assertThat(page.select("main h2:not(h2:has(label), #gevaar, .chapter h2)"))
        .extracting(LanguagePagesTest::language)
        .allMatch(ofPages::equals);
    assertThat(page.select("h1:not(h1:has(label)), .card-organization, .theme-name"))
        .extracting(LanguagePagesTest::language)
        .isSubsetOf("nl", ofPages);
  }

  @Test
  void aPageCanBeReadInAnotherLanguageWithTheSameQuestion() {
    Document page = site.get("/weert/zoek?q=geld&taal=ar&plaats=Weert").page();
    Element nav = page.selectFirst("nav.languages");
    assertThat(nav.attr("aria-label")).isEqualTo("اللغة");
    assertThat(nav.select("a").eachText())
        .containsExactly("Nederlands", "English", "العربية", "Українська", "Türkçe", "Polski");
    assertThat(nav.select("a").eachAttr("href"))
        .startsWith("/weert/zoek?q=geld&plaats=Weert")
        .endsWith("/weert/zoek?q=geld&plaats=Weert&taal=pl");
    assertThat(nav.select("a").eachAttr("lang"))
        .isEqualTo(nav.select("a").eachAttr("hreflang"))
        .containsExactly("nl", "en", "ar", "uk", "tr", "pl");
    assertThat(nav.select("[aria-current]").eachText()).containsExactly("العربية");
  }

  @Test
  void arabicRunsFromRightToLeftAndTheDutchInItDoesNot() {
    Document page = in("ar", "/weert/zoek?q=geld");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("main").attr("dir")).isEqualTo("ltr");
    assertThat(page.select("main .search-band").attr("dir")).isEqualTo("rtl");
  }

  @Test
  void dangerIsToldInTheLanguageOfTheReader() {
    Element card = in("uk", "/zoek?q=zelfmoord").selectFirst(".crisis");
    assertThat(card.attr("lang")).isEqualTo("uk");
    assertThat(card.text()).contains("Телефонуйте", "113", "Дзвінок безкоштовний.");
    assertThat(in("en", "/situaties/thuis-niet-veilig").select(".exit").text())
        .isEqualTo("Leave this page");
  }

  @Test
  void englishIsWhole() {
    Document page = in("en", SERVICE);
    assertThat(page.select("main h2").eachText()).contains("What can you do now?", "For whom");
    assertThat(page.select("main h1").attr("lang")).isEqualTo("nl");
    assertThat(in("en", "/privacy").select("main").text()).contains("We do not know who you are");
    assertThat(page.selectFirst("link[rel=canonical]").attr("href")).endsWith("?taal=en");
  }

  @Test
  void anOldAddressLeadsToTheNewOneInTheSameLanguage() {
    Answer answer = site.get(SERVICE.replace("proefinloop", "oud") + "?taal=en");
    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).endsWith(SERVICE + "?taal=en");
    assertThat(site.get(SERVICE + "?taal=en").status()).isEqualTo(200);
  }

  @Test
  void aPrivateSearchKeepsItsLanguageAndStaysOutOfTheSwitch() {
    Document page = site.post("/weert/zoek", "q=geldzorgen&taal=pl").page();
    assertThat(page.select("html").attr("lang")).isEqualTo("pl");
    assertThat(page.select("nav.languages a").eachAttr("href"))
        .contains("/weert/zoek?taal=en")
        .noneMatch(href -> href.contains("geldzorgen"));
  }

  @Test
  void anUnknownLanguageIsDutch() {
    assertThat(in("xx", "/weert/").select("html").attr("lang")).isEqualTo("nl");
    assertThat(in("nl", "/weert/").select("a[href*='taal=']:not(.languages a)")).isEmpty();
  }

  private Document in(String tag, String path) {
    return site.get(path + (path.contains("?") ? "&" : "?") + "taal=" + tag).page();
  }

  private static String language(Element element) {
    Element said = element.closest("[lang]");
    return said == null ? "" : said.attr("lang");
  }
}
