package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.ContactPage;
import wegwijs.templates.view.ErrorPage;
import wegwijs.templates.view.Languages;
import wegwijs.templates.view.Layout;
import wegwijs.templates.view.PageHead;
import wegwijs.templates.view.SavedList;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.Site;

final class OtherPagesTest {
  private final Pages pages = Pages.in(Language.DUTCH);

  @Test
  void homeAsksTheQuestionInItsHeading() {
    Document home = Jsoup.parse(pages.render(Samples.home()));
    assertThat(home.selectFirst("h1 > label[for=q]").text()).isEqualTo("Waar zoekt u hulp bij?");
    assertThat(home.select(".theme-grid a")).hasSize(12);
    assertThat(home.select("main h2").eachText())
        .containsExactly(
            "Kies een onderwerp", "Of kies wat er bij u speelt", "Is er gevaar?", "Zo werkt het");
    assertThat(home.selectFirst(".hero-note").text()).startsWith("U vindt hier 612 vormen");
  }

  @Test
  void homeLeavesOutWhatAPortalDoesNotHave() {
    Document home = Jsoup.parse(pages.render(Samples.emptyHome()));
    assertThat(home.select("main h2").eachText()).containsExactly("Zo werkt het");
    assertThat(home.selectFirst(".hero-note").text()).startsWith("U blijft anoniem.");
  }

  @Test
  void contactShowsTheFrontOfficeFirst() {
    Document contact = Jsoup.parse(pages.render(Samples.contact()));
    assertThat(contact.select("main h2").eachText())
        .containsExactly(
            "Het Voorbeeldloket", "Wijkteam Voorbeelddorp", "Zelf zoeken", "Is er gevaar?");
  }

  @ParameterizedTest
  @EnumSource
  void anErrorSaysWhatToDoAndShowsTheWayOn(ErrorPage.Kind kind) {
    Document error = Jsoup.parse(pages.render(Samples.error(kind)));
    assertThat(error.title()).startsWith("Fout: " + error.selectFirst("h1").text());
    assertThat(error.selectFirst("main .lead").text()).isNotBlank();
    assertThat(error.select("main a").eachAttr("href")).containsExactly("/voorbeeld/");
  }

  @Test
  void anErrorTellsWhatWasWrong() {
    ErrorPage page =
        new ErrorPage(
            Samples.layout(SearchBox.EMPTY),
            ErrorPage.Kind.BAD_REQUEST,
            List.of("Pagina 0 bestaat niet."));
    assertThat(Jsoup.parse(pages.render(page)).select("main li").eachText())
        .containsExactly("Pagina 0 bestaat niet.");
  }

  @Test
  void headCarriesWhatSearchEnginesNeedAndAPortalsOwnColours() {
    Layout sample = Samples.layout(SearchBox.EMPTY);
    Site site = new Site("Wegwijs", "", "/static", "/thema.css", Languages.DUTCH, List.of());
    PageHead head =
        new PageHead(
            "Praat met ons.", "https://voorbeeld.invalid/contact", false, List.of(), List.of());
    Layout layout =
        new Layout(
            site,
            head,
            sample.search(),
            new SavedList("", 0, "/lijst"),
            sample.frontOffice(),
            null);
    Document page =
        Jsoup.parse(pages.render(new ContactPage(layout, List.of(), List.of(), List.of())));
    assertThat(page.selectFirst("meta[name=description]").attr("content"))
        .isEqualTo("Praat met ons.");
    assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://voorbeeld.invalid/contact");
    assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
        .containsExactly("/static/wegwijs.css", "/thema.css");
    assertThat(page.selectFirst("form").attr("action")).isEqualTo("/zoek");
    assertThat(page.selectFirst("a.brand").attr("href")).isEqualTo("/");
  }
}
