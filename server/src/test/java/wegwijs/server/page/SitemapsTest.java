package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portals;
import wegwijs.data.situation.Situations;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.server.page.question.Shortlist;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.understanding.Interpreter;
import wegwijs.server.search.understanding.Phrasebook;
import wegwijs.templates.messages.Language;

class SitemapsTest {
  private static final int MOST = 40;

  @TempDir private static Path folder;
  @AutoClose private static LuceneSearch search;
  private static RecordStore store;
  private static Vocabulary vocabulary;
  private static Visit visit;

  @BeforeAll
  static void fill() throws IOException {
    vocabulary = VocabularyLoader.load(List.of());
    Places places = Places.shipped();
    store = TestRecords.fill(folder, vocabulary, places, TestSite.CLOCK);
    Interpreter interpreter =
        new Interpreter(vocabulary, Phrasebook.load(Optional.empty()), places);
    search = LuceneSearch.open(folder.resolve("index"), vocabulary, () -> interpreter);
    visit =
        new Visit(
            Portals.shipped(places).find("", "/weert/").portal(),
            "/weert",
            Shortlist.EMPTY,
            Language.DUTCH,
            "/",
            new Origin("https://kaart.invalid", true));
  }

  @Test
  void whatDoesNotFitInOneFileIsCutIntoPartsThatAnIndexNames() {
    Document index = xml(maps(MOST).whole(visit));
    List<String> parts = index.select("sitemapindex > sitemap > loc").eachText();
    List<String> addresses = new ArrayList<>();
    for (int number = 1; number <= parts.size(); number++) {
      assertThat(parts.get(number - 1))
          .isEqualTo("https://kaart.invalid/weert/sitemap.xml?deel=" + number);
      List<String> part = xml(maps(MOST).part(visit, "" + number)).select("url > loc").eachText();
      assertThat(part).hasSizeBetween(1, MOST);
      addresses.addAll(part);
    }
    assertThat(parts).hasSizeGreaterThan(2);
    assertThat(addresses)
        .containsExactlyElementsOf(
            xml(maps(Sitemaps.MOST_ADDRESSES).whole(visit)).select("url > loc").eachText());
  }

  @Test
  void thereIsNoPartBeyondTheLast() {
    int parts = xml(maps(MOST).whole(visit)).select("loc").size();
    assertThat(maps(MOST).part(visit, "" + (parts + 1))).isInstanceOf(PageAnswer.Missing.class);
  }

  @Test
  void whatJustFitsNeedsNoIndex() {
    int all = xml(maps(Sitemaps.MOST_ADDRESSES).whole(visit)).select("loc").size();
    assertThat(xml(maps(all).whole(visit)).select("urlset > url")).hasSize(all);
    assertThat(xml(maps(all - 1).whole(visit)).select("sitemap")).hasSize(2);
  }

  private static Sitemaps maps(int most) {
    return new Sitemaps(
        Situations.of(List.of(), vocabulary), store.records(), new PortalServices(search), most);
  }

  private static Document xml(PageAnswer answer) {
    return Jsoup.parse(((PageAnswer.Text) answer).content(), "", Parser.xmlParser());
  }
}
