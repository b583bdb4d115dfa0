package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.ErrorPage;

/** A provider can write anything in any field; a page shows it as the text it is. */
final class EscapingTest {
  private final Pages pages = Pages.in(Language.DUTCH);

  @Test
  void homeShowsHostileTextAsText() throws ReflectiveOperationException {
    check(pages.render(Samples.home()), pages.render(Hostile.copy(Samples.home())));
  }

  @Test
  void searchShowsHostileTextAsText() throws ReflectiveOperationException {
    check(pages.render(SearchSamples.search()), pages.render(Hostile.copy(SearchSamples.search())));
  }

  @Test
  void crisisCardsShowHostileTextAsText() throws ReflectiveOperationException {
    check(
        pages.render(SearchSamples.crisisSearch()),
        pages.render(Hostile.copy(SearchSamples.crisisSearch())));
  }

  @Test
  void zeroHelpShowsHostileTextAsText() throws ReflectiveOperationException {
    check(
        pages.render(SearchSamples.nothingFound()),
        pages.render(Hostile.copy(SearchSamples.nothingFound())));
  }

  @Test
  void serviceShowsHostileTextAsText() throws ReflectiveOperationException {
    check(
        pages.render(DetailSamples.service()), pages.render(Hostile.copy(DetailSamples.service())));
  }

  @Test
  void organizationShowsHostileTextAsText() throws ReflectiveOperationException {
    check(
        pages.render(DetailSamples.organization()),
        pages.render(Hostile.copy(DetailSamples.organization())));
  }

  @Test
  void contactShowsHostileTextAsText() throws ReflectiveOperationException {
    check(pages.render(Samples.contact()), pages.render(Hostile.copy(Samples.contact())));
  }

  @Test
  void situationsShowHostileTextAsText() throws ReflectiveOperationException {
    check(pages.render(SituationSamples.all()), pages.render(Hostile.copy(SituationSamples.all())));
    check(
        pages.render(SituationSamples.persona()),
        pages.render(Hostile.copy(SituationSamples.persona())));
  }

  @Test
  void listsAndBookletsShowHostileTextAsText() throws ReflectiveOperationException {
    check(pages.render(ListSamples.list()), pages.render(Hostile.copy(ListSamples.list())));
    check(pages.render(ListSamples.booklet()), pages.render(Hostile.copy(ListSamples.booklet())));
  }

  @Test
  void pagesForOtherSitesShowHostileTextAsText() throws ReflectiveOperationException {
    check(pages.render(EmbedSamples.themes()), pages.render(Hostile.copy(EmbedSamples.themes())));
    check(pages.render(EmbedSamples.results()), pages.render(Hostile.copy(EmbedSamples.results())));
    check(
        pages.render(EmbedSamples.webmaster()),
        pages.render(Hostile.copy(EmbedSamples.webmaster())));
  }

  @Test
  void formsShowHostileTextAsText() throws ReflectiveOperationException {
    check(pages.render(FormSamples.blank()), pages.render(Hostile.copy(FormSamples.blank())));
    check(pages.render(FormSamples.faulty()), pages.render(Hostile.copy(FormSamples.faulty())));
    check(pages.render(FormSamples.paper()), pages.render(Hostile.copy(FormSamples.paper())));
  }

  @Test
  void errorShowsHostileTextAsText() throws ReflectiveOperationException {
    ErrorPage page = Samples.error(ErrorPage.Kind.FAILURE);
    check(pages.render(page), pages.render(Hostile.copy(page)));
  }

  private static void check(String harmless, String hostile) {
    Document expected = Jsoup.parse(harmless);
    Document page = Jsoup.parse(hostile);
    assertThat(shape(page)).isEqualTo(shape(expected));
    assertThat(page.text()).contains(Hostile.TEXT);
    assertThat(page.title()).contains(Hostile.TEXT);
  }

  private static String shape(Document page) {
    StringBuilder shape = new StringBuilder();
    page.select("*")
        .forEach(element -> {
          shape.append(element.normalName());
          element.attributes().forEach(attribute -> shape.append(' ').append(attribute.getKey()));
          shape.append('\n');
        });
    return shape.toString();
  }
}
