package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.SearchPage;

final class SearchPageTest {
  private final Pages pages = Pages.in(Language.DUTCH);
  private final Document results = render(SearchSamples.search());
  private final Document nothing = render(SearchSamples.nothingFound());

  private Document render(SearchPage page) {
    return Jsoup.parse(pages.render(page), "https://voorbeeld.invalid/");
  }

  @Test
  void tellsTheNumberInATitleAndAStatus() {
    assertThat(results.title())
        .isEqualTo("geldzorgen – 1.234 resultaten – pagina 3 van 124 – Wegwijs in Voorbeeldstad");
    assertThat(results.selectFirst("[role=status] > h2").text())
        .isEqualTo("1.234 resultaten voor “geldzorgen” in 0000 AA");
    assertThat(nothing.selectFirst("[role=status] > h2").text())
        .isEqualTo("Geen resultaten voor “paardrijden”");
  }

  @Test
  void sendsAllStateAndStartsAgainAtPageOne() {
    FormElement form = (FormElement) results.selectFirst("form");
    assertThat(form.formData().stream().map(Object::toString))
        .containsExactlyInAnyOrder(
            "q=geldzorgen",
            "plaats=0000 AA",
            "nu-open=1",
            "straal=10",
            "sorteer=relevantie",
            "zorgvraag=geld-en-schulden",
            "doelgroep=mantelzorgers",
            "kosten=gratis");
  }

  @Test
  void keepsTheOrderWhenNothingIsFound() {
    FormElement form = (FormElement) nothing.selectFirst("form");
    assertThat(form.formData().stream().map(Object::toString)).contains("sorteer=relevantie");
  }

  @Test
  void showsTheFactsOfACardInAFixedOrder() {
    Element card = results.selectFirst("ol.cards > li");
    assertThat(card.children().eachText())
        .containsExactly(
            "Voorbeeld: Budgetcafé",
            "Stichting Voorbeeld",
            "Vrijwilligers helpen u met uw geldzorgen en uw post.",
            "Voor wie Volwassenen, mensen met schulden Waar Heel Voorbeeldstad"
                + " Afstand 1,2 km Kosten Gratis",
            "Bel 000 000 00 00",
            "Nu open tot 17.00 uur",
            "Laatst gecontroleerd op 12 maart 2026",
            "Zet op mijn lijst: Voorbeeld: Budgetcafé",
            "Waarom u dit ziet: past bij “geldzorgen”; komt naar u toe in 0000 AA");
    assertThat(card.select("h3 > a")).hasSize(1);
    assertThat(card.selectFirst("mark").text()).isEqualTo("geldzorgen");
    assertThat(card.selectFirst("a.phone").attr("href")).isEqualTo("tel:+31000000000");
    assertThat(card.selectFirst("time").attr("datetime")).isEqualTo("2026-03-12");
  }

  @Test
  void leavesOutWhatACardDoesNotKnow() {
    assertThat(results.select("ol.cards > li").get(2).children().eachText())
        .containsExactly(
            "Voorbeeld: Maatje bij je administratie",
            "Openingstijden onbekend.",
            "Niet recent gecontroleerd.",
            "Zet op mijn lijst: Voorbeeld: Maatje bij je administratie");
  }

  @Test
  void warnsWhenARecordIsOld() {
    assertThat(results.select("ol.cards > li").get(1).selectFirst(".checked").text())
        .isEqualTo("Al lang niet gecontroleerd. Bel eerst. Laatst gecontroleerd op 2 januari 2023");
  }

  @Test
  void takesFiltersOffByPlainLinks() {
    assertThat(results.select(".chosen .chips a").eachText())
        .containsExactly(
            "Verwijder filter Voor wie: Mantelzorgers",
            "Verwijder filter Kosten: Gratis",
            "Wis alle filters");
    assertThat(render(SearchSamples.crisisSearch()).select(".chosen")).isEmpty();
  }

  @Test
  void takesBackWhatWasUnderstoodByPlainLinks() {
    assertThat(results.select(".understood a").eachText())
        .containsExactly(
            "Dit klopt niet, zoek zonder: Ik kom niet rond", "Dit klopt niet, zoek zonder: Weert");
    assertThat(results.select(".understood a").eachAttr("href"))
        .allMatch(href -> href.contains("negeer="));
    assertThat(render(SearchSamples.crisisSearch()).select(".understood, .notice")).isEmpty();
  }

  @Test
  void saysInWhatTheResultsFallShort() {
    assertThat(results.select(".notice").text()).isEqualTo("Dit aanbod is er voor het hele land.");
    assertThat(render(SearchSamples.nothingFound()).select(".notice a").eachAttr("href"))
        .containsExactly("/voorbeeld/contact", "/voorbeeld/zoek?q=paardrijden");
  }

  @Test
  void tellsOfHowMuchTheHoursAreUnknown() {
    assertThat(render(SearchSamples.nothingFound()).select(".notice").last().text())
        .isEqualTo(
            "Er zijn nog 12 vormen van hulp die passen. Wij weten niet of die nu open zijn."
                + " Bel eerst. Zoek zonder “Nu open”");
  }

  @Test
  void describesNowOpenByWhatItLeavesOut() {
    Element box = results.selectFirst("#nu-open");
    assertThat(results.getElementById(box.attr("aria-describedby")).text())
        .isEqualTo(
            "Alleen hulp waarvan wij de openingstijden weten."
                + " Op feestdagen kan dit anders zijn.");
    assertThat(results.selectFirst("label[for=nu-open]").text()).isEqualTo("Nu open");
  }

  @Test
  void showsFacetsAsFieldsetsWithCounts() {
    assertThat(results.select(".filters fieldset > legend").eachText())
        .containsExactly(
            "Filter op Openingstijden",
            "Filter op Onderwerp 1 gekozen",
            "Filter op Voor wie 1 gekozen",
            "Filter op Kosten 1 gekozen");
    assertThat(results.selectFirst("label[for=f-doelgroep-ouderen]").text())
        .isEqualTo("Ouderen 1.130 resultaten");
    assertThat(results.select("input[type=checkbox]:not(fieldset input)")).isEmpty();
    assertThat(results.selectFirst("details.filters").hasAttr("open")).isTrue();
  }

  @Test
  void opensOnlyTheFinerTermsThatAreInUse() {
    List<Boolean> open =
        results.select("details.finer").stream().map(fold -> fold.hasAttr("open")).toList();
    assertThat(open).hasSize(12).startsWith(true);
    assertThat(open.subList(1, 12)).containsOnly(false);
    assertThat(results.selectFirst("details.more > summary").text())
        .isEqualTo("Toon alle 12 Onderwerp");
  }

  @Test
  void namesPagesAndMarksThePresentOne() {
    Element paging = results.selectFirst("nav.paging");
    assertThat(paging.selectFirst("[aria-current=page]").text()).isEqualTo("Pagina 3");
    assertThat(paging.select("a[rel]").eachText()).containsExactly("Vorige", "Volgende");
    assertThat(paging.select(".paging-gap")).hasSize(1);
    assertThat(render(SearchSamples.crisisSearch()).select("nav.paging")).isEmpty();
  }

  @Test
  void putsDangerAboveTheResults() {
    Document page = render(SearchSamples.crisisSearch());
    assertThat(page.select("main h2").eachText())
        .containsExactly("Is er gevaar?", "1 resultaat voor “ik wil dood”");
    assertThat(page.select(".crisis").getFirst().selectFirst("a").attr("href"))
        .isEqualTo("tel:112");
  }

  @Test
  void neverEndsInNothing() {
    assertThat(nothing.select(".zero h4").eachText())
        .containsExactly(
            "Haal een filter weg",
            "Gebruik andere woorden",
            "Praat met een mens",
            "Of kies een onderwerp");
    assertThat(nothing.select(".drops li").eachText())
        .containsExactly(
            "Zonder “Voor wie: Mantelzorgers” 7 resultaten", "Zonder “Kosten: Gratis” 1 resultaat");
    assertThat(nothing.select(".zero a.phone")).hasSize(1);
    assertThat(nothing.select("fieldset")).isNotEmpty();
  }

  @Test
  void saysThatAPlaceIsNotKnown() {
    Element place = nothing.getElementById("plaats");
    assertThat(place.attr("aria-invalid")).isEqualTo("true");
    assertThat(nothing.getElementById(place.attr("aria-describedby")).text())
        .startsWith("Wij kennen deze plaats niet.");
  }
}
