package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnTestSite.class)
class ZeroResultsTest {
  private static final String NOTHING =
      "/zoek?q=proefwoord&plaats=Hillegom&doelgroep=slachtoffers-van-geweld";

  private final TestSite site;

  ZeroResultsTest(TestSite site) {
    this.site = site;
  }

  @Test
  void saysSoAndKeepsTheQuestion() {
    Answer answer = site.get(NOTHING);
    assertThat(answer.text("h2.results-count")).startsWith("Geen resultaten");
    assertThat(answer.page().select("#q").val()).isEqualTo("proefwoord");
    assertThat(answer.page().select("#plaats").val()).isEqualTo("Hillegom");
    assertThat(answer.page().select("input[checked]").eachAttr("value"))
        .containsExactly("slachtoffers-van-geweld");
    assertThat(answer.page().select(".chip")).hasSize(1);
  }

  @Test
  void offersToLetGoOfWhatStandsInTheWayWithTheNumberThatGives() {
    List<Element> drops = site.get(NOTHING).page().select("ul.drops li");
    assertThat(drops).isNotEmpty();
    for (Element drop : drops) {
      // Words of somebody who may be watched go by a button, others by a link.
      String address = drop.select("a").attr("href") + drop.select("button").val();
      String total = site.get(address).text("h2.results-count");
      String promised = drop.select(".drop-count").text();
      assertThat(total).startsWith(promised);
      assertThat(promised).isNotEqualTo("geen resultaten");
    }
  }

  @Test
  void offersAllFiltersAtOnceWhenNoneAloneHelps() {
    Answer answer =
        site.get("/zoek?q=proefwoord&doelgroep=slachtoffers-van-geweld&wet=wlz&soort=gemeente");
    assertThat(answer.text("ul.drops")).contains("Zonder");
  }

  @Test
  void asksWhetherAnotherSpellingWasMeant() {
    Answer answer = site.get("/zoek?q=mantelsorg");
    Element link = answer.page().select(".correction a").first();
    assertThat(link).isNotNull();
    assertThat(link.select("mark")).isNotEmpty();
    assertThat(site.get(link.attr("href")).text("h2.results-count")).doesNotContain("Geen");
  }

  @Test
  void alwaysOffersThemesAndAPerson() {
    Answer answer = site.get("/weert/zoek?q=xyzxyzxyz");
    assertThat(answer.page().select(".zero .topic-links a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> href.startsWith("/weert/zoek?zorgvraag="));
    assertThat(answer.text(".zero-human"))
        .contains("De Vraagwijzer", "Bel mij terug")
        .doesNotContain("nog niet bekend");
  }

  @Test
  void showsNoFiltersWhereThereIsNothingToChoose() {
    Answer answer = site.get("/weert/zoek?q=xyzxyzxyz");
    assertThat(answer.page().select(".filters, .filters-apply")).isEmpty();
    assertThat(answer.page().select(".search-grid-bare")).hasSize(1);
    assertThat(site.get(NOTHING).page().select(".filters")).hasSize(1);
  }

  @Test
  void doesNotPromiseThatSomethingComesNear() {
    assertThat(site.get("/weert/zoek?q=xyzxyzxyz").page().select(".notice")).isEmpty();
  }
}
