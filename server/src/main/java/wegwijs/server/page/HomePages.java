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
  private final SituationLinks situations;
  private final Search search;

  HomePages(Frame frame, Reference reference, Search search) {
    this.frame = frame;
    vocabulary = reference.vocabulary();
    situations = new SituationLinks(reference.situations());
    this.search = search;
  }

  PageAnswer show(Visit visit) {
    SearchResult everything = search.search(Asked.everything(visit.portal()).request());
    HomePage page =
        new HomePage(
            frame.layouts().listed(visit, visit.portal().texts().tagline(), Visit::home),
            String.join(" ", visit.portal().texts().intro()),
            Themes.of(visit, vocabulary, everything),
            situations.first(visit),
            frame.crisis().first(visit),
            everything.total());
    return new PageAnswer.Shown(frame.pages().render(page));
  }
}
