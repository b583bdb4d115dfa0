package wegwijs.server.page;

import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.page.question.Asked;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchResult;
import wegwijs.templates.view.HomePage;

/** The start of a portal. Safe to share. */
final class HomePages {
  private final Frame frame;
  private final Vocabulary vocabulary;
  private final Search search;

  HomePages(Frame frame, Vocabulary vocabulary, Search search) {
    this.frame = frame;
    this.vocabulary = vocabulary;
    this.search = search;
  }

  PageAnswer show(Visit visit) {
    SearchResult everything = search.search(Asked.everything(visit.portal()).request());
    HomePage page =
        new HomePage(
            frame.layouts().listed(visit, visit.portal().texts().tagline(), visit.home()),
            String.join(" ", visit.portal().texts().intro()),
            Themes.of(visit, vocabulary, everything),
            frame.crisis().all(visit),
            everything.total());
    return new PageAnswer.Shown(frame.pages().render(page));
  }
}
