package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnTestSite.class)
class FacetsOnPageTest {
  private static final List<String> WORDS =
      List.of("", "geld", "schulden", "hulp thuis", "eenzaam", "kind", "werk", "vrijwilliger");
  private static final List<String> PORTALS = List.of("", "/weert", "/twente", "/bollenstreek");

  private final TestSite site;

  FacetsOnPageTest(TestSite site) {
    this.site = site;
  }

  /** A law for all questions, here for a few hundred choices after random ones. */
  @Test
  void choosingAValueGivesTheNumberBesideIt() {
    Random random = new Random(20_261_123);
    for (int round = 0; round < 60; round++) {
      String address = PORTALS.get(random.nextInt(PORTALS.size())) + "/zoek?q=" + word(random);
      for (int depth = 0; depth < 3; depth++) {
        Element option = anyUnchosenFacet(site.get(address), random);
        if (option == null) {
          break;
        }
        address += "&" + option.attr("name") + "=" + option.val();
        assertThat(total(site.get(address))).as(address).isEqualTo(count(option));
      }
    }
  }

  @Test
  void offersNothingThatGivesNothing() {
    assertThat(site.get("/zoek?q=schulden").page().select("span.count").eachText())
        .isNotEmpty()
        .noneMatch(count -> count.startsWith("0 "));
  }

  @Test
  void keepsAChosenValueVisibleThatGivesNothing() {
    Answer answer = site.get("/zoek?q=proefwoord&doelgroep=slachtoffers-van-geweld");
    assertThat(answer.page().select("#f-doelgroep-slachtoffers-van-geweld[checked]")).hasSize(1);
  }

  @Test
  void standsInOneFormWithLegendsAndAButton() {
    Answer answer = site.get("/zoek?q=geld");
    assertThat(answer.page().select("form[method=get] fieldset legend")).hasSizeGreaterThan(5);
    assertThat(answer.page().select("form.search-page button[type=submit]")).isNotEmpty();
    assertThat(answer.page().select("fieldset input:not([type=checkbox])")).isEmpty();
    assertThat(answer.page().select("details.filters").hasAttr("open")).isTrue();
  }

  @Test
  void keepsTheOrderOfValuesFromPageToPage() {
    List<String> all = labels(site.get("/zoek"));
    List<String> fewer = labels(site.get("/zoek?q=schulden"));
    assertThat(all).containsSubsequence(fewer);
  }

  @Test
  void namesMunicipalitiesInAlphabeticalOrder() {
    List<String> names =
        site.get("/twente/zoek").page().select("input[name=gemeente] + label").eachText().stream()
            .map(label -> label.replaceAll(" [0-9].*", ""))
            .toList();
    assertThat(names).hasSize(15).startsWith("Heel Nederland", "Almelo", "Borne");
  }

  private static List<String> labels(Answer answer) {
    return answer.page().select("input[name=doelgroep]").eachAttr("value");
  }

  private static String word(Random random) {
    return URLEncoder.encode(WORDS.get(random.nextInt(WORDS.size())), StandardCharsets.UTF_8);
  }

  /** The number beside a value holds as long as nothing else of its facet is chosen. */
  private static Element anyUnchosenFacet(Answer answer, Random random) {
    List<Element> options =
        answer.page().select("fieldset").stream()
            .filter(facet -> facet.select("input[checked]").isEmpty())
            .flatMap(facet -> facet.select("input[type=checkbox]").stream())
            .toList();
    return options.isEmpty() ? null : options.get(random.nextInt(options.size()));
  }

  private static int count(Element option) {
    return number(option.parent().select("span.count").text());
  }

  private static int total(Answer answer) {
    String words = answer.text("h2.results-count");
    return words.startsWith("Geen") ? 0 : number(words);
  }

  private static int number(String words) {
    return Integer.parseInt(words.replaceFirst("[^0-9.].*", "").replace(".", ""));
  }
}
