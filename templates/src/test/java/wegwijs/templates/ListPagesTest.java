package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Language;

final class ListPagesTest {
  private final Pages pages = Pages.in(Language.DUTCH);

  @Test
  void listsWhatWasChosenWithTheWayToTakeItOff() {
    Document page = Jsoup.parse(pages.render(ListSamples.list()));
    assertThat(page.select("ol.cards h3").eachText())
        .containsExactly("Voorbeeld: Budgetcafé", "Voorbeeld: Maatje");
    assertThat(page.select("ol.cards .save").eachAttr("href"))
        .containsExactly("/voorbeeld/lijst?id=2", "/voorbeeld/lijst?id=1");
    assertThat(page.text()).contains("U koos 2 vormen van hulp.", "1 keuze staat hier niet meer.");
  }

  @Test
  void comparesInATableThatScrollsByItselfAndNamesWhatIsUnknown() {
    Document page = Jsoup.parse(pages.render(ListSamples.list()));
    assertThat(page.selectFirst(".scroll").attr("tabindex")).isEqualTo("0");
    assertThat(page.select(".comparison caption")).hasSize(1);
    assertThat(page.select(".comparison th[scope=col]")).hasSize(2);
    assertThat(page.select(".comparison tbody th[scope=row]").eachText())
        .containsExactly("Telefoon", "Kosten");
    assertThat(page.select(".comparison tbody tr").last().text())
        .isEqualTo("Kosten Gratis onbekend");
  }

  @Test
  void takesTheListAlongInEveryFormAndLink() {
    Document page = Jsoup.parse(pages.render(ListSamples.list()));
    assertThat(page.selectFirst("form input[name=lijst]").attr("value")).isEqualTo("1,2");
    assertThat(
            page.select("a.brand, .site-footer a[href$=contact], .human-more a").eachAttr("href"))
        .allMatch(href -> href.endsWith("?lijst=1,2"));
    assertThat(page.selectFirst(".to-list").text()).isEqualTo("Mijn lijst 2");
    assertThat(page.selectFirst(".qr path").attr("d")).startsWith("M4,4");
  }

  @Test
  void letsAReaderLeaveAtOnce() {
    Document page = Jsoup.parse(pages.render(ListSamples.list()));
    assertThat(page.selectFirst("main > .exit-bar a").attr("href"))
        .isEqualTo("https://voorbeeld.invalid/weer");
    assertThat(page.selectFirst("a.exit").attr("rel")).contains("noreferrer");
  }

  @Test
  void saysHowToBeginAnEmptyList() {
    Document page = Jsoup.parse(pages.render(ListSamples.empty()));
    assertThat(page.selectFirst("main").text()).contains("Uw lijst is nog leeg.");
    assertThat(page.select(".to-list, .list-tools, input[name=lijst]")).isEmpty();
  }

  @Test
  void bindsABookletWithCoverContentsAndChapters() {
    Document page = Jsoup.parse(pages.render(ListSamples.booklet()));
    assertThat(page.selectFirst(".cover").text())
        .contains(
            "Sociale kaart Voorbeeldstad", "geldzorgen, Ouderen", "12 maart 2026", "samen 700");
    assertThat(page.selectFirst(".contents li").text()).isEqualTo("Geld (2)");
    assertThat(page.select("#deel-geld ~ .entry h3")).hasSize(2);
  }

  @Test
  void leavesOutOfABookletWhatIsNotKnown() {
    Document page = Jsoup.parse(pages.render(ListSamples.booklet()));
    assertThat(page.select(".entry dt").eachText())
        .containsExactly("Telefoon", "Kosten", "Telefoon");
    Document empty = Jsoup.parse(pages.render(ListSamples.emptyBooklet()));
    assertThat(empty.selectFirst("main").text()).contains("Hier staat nog niets in.");
  }
}
