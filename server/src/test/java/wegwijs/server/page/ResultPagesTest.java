package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnTestSite.class)
class ResultPagesTest {
  private final TestSite site;

  ResultPagesTest(TestSite site) {
    this.site = site;
  }

  @Test
  void namesQuestionNumberAndPortalInTheTitle() {
    Answer answer = site.get("/zoek?q=geldzorgen");
    assertThat(answer.page().title()).matches("geldzorgen – [0-9]+ resultaten – Wegwijs");
    assertThat(answer.page().select("#q").val()).isEqualTo("geldzorgen");
    assertThat(answer.text("[role=status] h2")).contains("resultaten voor “geldzorgen”");
  }

  @Test
  void namesThePageInTheTitleFromTheSecondOn() {
    assertThat(site.get("/zoek?q=geldzorgen&pagina=2").page().title()).contains("– pagina 2 van ");
  }

  @Test
  void listsEachResultUnderOneHeadingThatIsItsLink() {
    List<Element> cards = site.get("/zoek?q=geldzorgen").page().select("ol.cards > li");
    assertThat(cards).hasSize(10);
    for (Element card : cards) {
      assertThat(card.select("h3")).hasSize(1);
      assertThat(card.select("a[href^=/aanbod/]")).hasSize(1);
      assertThat(card.select("h3 a").text()).isNotBlank();
    }
  }

  @Test
  void showsSummaryPhoneCostAndLastCheckOnACard() {
    Element card =
        site.get("/zoek?q=proefwoord").page().select("li.card:has(h3:contains(Open Deur))").first();
    assertThat(card.text())
        .contains("In deze proefinloop drinkt u koffie", "Weert", "1 maart 2026", "Koffie kost");
    assertThat(card.select("a[href=tel:+31495575000]").text()).isEqualTo("Bel 0495 575 000");
  }

  @Test
  void marksWordsOfTheQuestion() {
    assertThat(site.get("/zoek?q=koffie").page().select("ol.cards mark").eachText())
        .contains("koffie");
  }

  @Test
  void keepsWhatIsChosenAsChipsThatTakeItAway() {
    Answer answer =
        site.get("/zoek?q=schulden&doelgroep=schulden&doelgroep=jongvolwassenen&zorgvraag=geld");
    List<Element> chips = answer.page().select(".chosen a.chip");
    assertThat(chips).hasSize(3);
    assertThat(answer.text(".chosen a.chip"))
        .contains("Verwijder filter", "Voor wie: Mensen met schulden", "Waar gaat het om: Geld");
    for (Element chip : chips) {
      assertThat(site.get(chip.attr("href")).page().select(".chosen a.chip")).hasSize(2);
    }
    String clear = answer.page().select("a.chip-clear").attr("href");
    assertThat(clear).isEqualTo("/zoek?q=schulden");
    assertThat(answer.page().select("input[type=checkbox][checked]")).hasSize(3);
  }

  @Test
  void takesBackWhatWasUnderstood() {
    List<Element> chips = site.get("/zoek?q=dementie+in+weert").page().select(".understood a.chip");
    assertThat(chips).extracting(Element::text).anyMatch(text -> text.endsWith("Weert"));
    for (Element chip : chips) {
      List<Element> left = site.get(chip.attr("href")).page().select(".understood a.chip");
      assertThat(left).extracting(Element::text).doesNotContain(chip.text());
    }
  }

  @Test
  void answersAQuestionAboutTheSiteWithoutAList() {
    Answer answer = site.get("/zoek?q=openingstijden+vraagwijzer");
    assertThat(answer.page().select(".notice a").attr("href")).isEqualTo("/contact");
    assertThat(answer.page().select("ol.cards")).isEmpty();
  }

  @Test
  void showsNoChipsWithoutFilters() {
    assertThat(site.get("/zoek?q=schulden").page().select(".chosen")).isEmpty();
  }

  @Test
  void opensFinerCareQuestionsUnderTheirTheme() {
    Answer answer = site.get("/zoek?zorgvraag=schulden");
    Element finer = answer.page().select("#f-zorgvraag-schulden").first();
    assertThat(finer.hasAttr("checked")).isTrue();
    assertThat(finer.closest("details").hasAttr("open")).isTrue();
    assertThat(answer.page().select("#f-zorgvraag-geld").hasAttr("checked")).isFalse();
  }

  @Test
  void returnsToTheFirstPageWhenAnythingChanges() {
    Answer answer = site.get("/zoek?q=geld&doelgroep=volwassenen&sorteer=naam&pagina=2");
    assertThat(answer.page().select("form.search-page [name=pagina]")).isEmpty();
    assertThat(answer.page().select("a.chip, a.chip-clear").eachAttr("href"))
        .allSatisfy(href -> assertThat(href).doesNotContain("pagina="));
  }

  @Test
  void keepsOrderAndFiltersWhenPaging() {
    Answer answer = site.get("/zoek?q=geld&doelgroep=volwassenen&sorteer=naam");
    assertThat(answer.page().select("nav.paging a[rel=next]").attr("href"))
        .isEqualTo("/zoek?q=geld&doelgroep=volwassenen&sorteer=naam&pagina=2");
    assertThat(answer.page().select("nav.paging a[rel=prev]")).isEmpty();
    assertThat(answer.page().select("nav.paging").attr("aria-label")).isNotBlank();
    assertThat(answer.page().select("#sorteer option[selected]").val()).isEqualTo("naam");
  }

  @Test
  void showsNoPagingForOnePage() {
    assertThat(site.get("/zoek?q=proefwoord").page().select("nav.paging")).isEmpty();
  }

  @Test
  void neverRepeatsAResultOnAnotherPage() {
    List<String> first = names(site.get("/zoek?q=geldzorgen"));
    List<String> second = names(site.get("/zoek?q=geldzorgen&pagina=2"));
    assertThat(first).doesNotContainAnyElementsOf(second);
  }

  @Test
  void sortsByName() {
    List<String> names =
        site.get("/zoek?q=schulden&sorteer=naam").page().select("ol.cards h3").eachText();
    assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6001 AB", "6001ab", "6001", "weert", "Weert"})
  void takesPlacesAsPeopleWriteThem(String place) {
    Answer answer = site.get("/zoek?plaats=" + place.replace(" ", "%20"));
    assertThat(answer.page().select("#plaats-fout")).isEmpty();
    assertThat(answer.page().select("#plaats").val()).isEqualTo(place);
    assertThat(answer.page().select("select#straal option")).hasSizeGreaterThan(3);
    assertThat(answer.page().select("#sorteer option[value=afstand]")).hasSize(1);
  }

  @Test
  void saysThatAPlaceIsUnknownAndSearchesOn() {
    Answer answer = site.get("/zoek?q=geldzorgen&plaats=Xyzdorp");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("#plaats-fout")).contains("Wij kennen deze plaats niet");
    assertThat(answer.text("h2.results-count")).doesNotContain("Xyzdorp").doesNotContain("Geen");
  }

  @Test
  void offersDistanceOnlyFromAPlace() {
    Answer answer = site.get("/zoek?q=geld&straal=5&sorteer=afstand");
    assertThat(answer.page().select("#straal, #sorteer option[value=afstand]")).isEmpty();
    assertThat(answer.page().select(".chosen a.chip")).isEmpty();
  }

  @Test
  void tellsHowFarAwayHelpIs() {
    Element card =
        site.get("/zoek?q=proefwoord&plaats=6001")
            .page()
            .select("li.card:has(h3:contains(Open Deur))")
            .first();
    assertThat(card.select("dl.facts").text())
        .containsPattern("Afstand [0-9,]+ kilometer|ongeveer [0-9]+ meter");
  }

  @Test
  void isNotForSearchEnginesOnceSomethingIsAsked() {
    assertThat(site.get("/zoek?q=geld").page().select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
    assertThat(site.get("/zoek").page().select("meta[name=robots]")).isEmpty();
  }

  @Test
  void isKeptByNobodyElseAndSetsNoCookie() {
    Answer answer = site.get("/zoek?q=geld");
    assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(answer.header("Content-Type")).startsWith("text/html").endsWith("charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ik wil dood", "zelfmoord", "mijn man slaat mij"})
  void putsCrisisCardsAboveResults(String words) {
    Answer answer = site.get("/zoek?q=" + words.replace(" ", "+"));
    assertThat(answer.page().select(".crisis-cards a[href^=tel:]")).isNotEmpty();
    assertThat(answer.page().html().indexOf("crisis-cards"))
        .isLessThan(answer.page().html().indexOf("results-count"));
  }

  @Test
  void showsCrisisCardsAlsoWhenNothingIsFound() {
    Answer answer =
        site.get("/zoek?q=zelfmoord+xyzxyz&doelgroep=nieuwkomers&wet=wlz&kosten=betaald");
    assertThat(answer.text("h2.results-count")).startsWith("Geen resultaten");
    assertThat(answer.page().select(".crisis-cards a[href=tel:08000113]")).hasSize(1);
  }

  @Test
  void showsNoCrisisCardsOtherwise() {
    assertThat(site.get("/zoek?q=taalles").page().select(".crisis-cards")).isEmpty();
  }

  private static List<String> names(Answer answer) {
    return answer.page().select("ol.cards h3 a").eachAttr("href");
  }
}
