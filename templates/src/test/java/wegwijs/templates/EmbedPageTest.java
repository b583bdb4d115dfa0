package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.EmbedPage.Preset;
import wegwijs.templates.view.WebmasterPage;

final class EmbedPageTest {
  private final Pages pages = Pages.in(Language.DUTCH);

  @Test
  void asksItsQuestionAndOffersThemes() {
    Document page = Jsoup.parse(pages.render(EmbedSamples.themes()));
    assertThat(page.selectFirst("h2 label").attr("for")).isEqualTo("q");
    assertThat(page.select("#plaats").val()).isEqualTo("Voorbeeldstad");
    assertThat(page.select(".embed-links a")).hasSize(12);
    assertThat(page.select(".embed-foot").text()).contains("Bekijk alle 128 vormen van hulp");
    assertThat(page.select("style, [style], script:not([src])")).isEmpty();
  }

  @Test
  void showsResultsUnderWhatTheyAreAbout() {
    Document page = Jsoup.parse(pages.render(EmbedSamples.results()));
    assertThat(page.select("section h3").text()).isEqualTo("Geld, <b>");
    assertThat(page.select(".embed-results li")).hasSize(2);
    assertThat(page.select(".embed-results p")).hasSize(1);
    assertThat(page.select("input[name=doelgroep]").val()).isEqualTo("x\"y");
  }

  @Test
  void presetsAreSaidInWords() {
    assertThatThrownBy(() -> new Preset("doelgroep", "ouderen", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void codeForWebmastersIsShownAsItIs() {
    WebmasterPage sample = EmbedSamples.webmaster();
    Document page = Jsoup.parse(pages.render(sample));
    assertThat(page.select(".snippet code").eachText())
        .isEqualTo(List.of(sample.sections().getFirst().snippet()));
    assertThat(page.select(".code-list dd").text()).isEqualTo("Geld & schulden");
  }
}
