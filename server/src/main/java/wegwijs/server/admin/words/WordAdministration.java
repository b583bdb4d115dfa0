package wegwijs.server.admin.words;

import java.util.List;
import wegwijs.data.vocabulary.Synonyms;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;

/** The front door of this package: all pages about words. */
public final class WordAdministration implements Routes {
  private final List<Routes> pages;

  /** Pages about the words that hold now. */
  public WordAdministration(
      AdminFrame frame, GuidanceWork work, Vocabulary vocabulary, Synonyms synonyms) {
    pages =
        List.of(
            new WordPages(frame, work, vocabulary, synonyms),
            new SynonymPages(frame, work),
            new TermPages(frame, work, vocabulary));
  }

  @Override
  public void register(Endpoints endpoints) {
    pages.forEach(page -> page.register(endpoints));
  }
}
