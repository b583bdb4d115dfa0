package wegwijs.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wegwijs.data.situation.Advice;
import wegwijs.data.situation.SearchLink;
import wegwijs.data.situation.Situation;
import wegwijs.data.situation.Situations;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.page.words.TermWords;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchResult;
import wegwijs.templates.view.AdviceView;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Nearby;
import wegwijs.templates.view.SituationPage;
import wegwijs.templates.view.SituationPage.Advices;
import wegwijs.templates.view.SituationPage.Head;
import wegwijs.templates.view.SituationPage.Story;
import wegwijs.templates.view.SituationsPage;

/**
 * Life events and personas, each with the help that a real search finds on this portal. A link to
 * results that would be empty is left out. Safe to share.
 */
final class SituationPages {
  private static final int BEST = 5;

  private final Frame frame;
  private final TermWords terms;
  private final Situations situations;
  private final SituationLinks links;
  private final QuestionReader reader;
  private final Search search;
  private final ResultCards cards;

  SituationPages(
      Frame frame, Words words, Reference reference, QuestionReader reader, Search search) {
    this.frame = frame;
    this.search = search;
    terms = words.terms();
    situations = reference.situations();
    links = new SituationLinks(situations);
    this.reader = reader;
    cards = new ResultCards(words);
  }

  PageAnswer list(Visit visit) {
    SituationsPage page =
        new SituationsPage(
            frame.layouts().listed(visit, null, Visit::situations),
            links.events(visit),
            links.personas(visit));
    return new PageAnswer.Shown(frame.pages().render(page));
  }

  PageAnswer show(Visit visit, String id, List<String> place) {
    Optional<Situation> found = situations.find(id);
    if (found.isEmpty()) {
      return new PageAnswer.Missing();
    }
    Asked asked = reader.read(visit.portal(), Map.of("plaats", place));
    return new PageAnswer.Shown(frame.pages().render(page(visit, found.get(), asked)));
  }

  private SituationPage page(Visit visit, Situation situation, Asked asked) {
    String address = visit.bare().situation(situation.id());
    return new SituationPage(
        Exits.on(
            frame
                .layouts()
                .listed(
                    visit, situation.introduction().summary(), in -> in.situation(situation.id())),
            visit,
            about(situation)),
        head(situation),
        new Advices(
            views(visit, situation.advices().steps()),
            views(visit, situation.advices().rights()),
            views(visit, situation.advices().contacts())),
        nearby(visit, situation, asked),
        address,
        links.related(visit, situation));
  }

  private static Set<TermRef> about(Situation situation) {
    return situation.cues().stream()
        .flatMap(cue -> cue.terms().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Head head(Situation situation) {
    Situation.Introduction introduction = situation.introduction();
    return new Head(
        introduction.title(),
        introduction.summary(),
        introduction
            .persona()
            .map(persona -> new Story(persona.name(), persona.story()))
            .orElse(null));
  }

  private List<AdviceView> views(Visit visit, List<Advice> advices) {
    return advices.stream().map(advice -> view(visit, advice)).toList();
  }

  private AdviceView view(Visit visit, Advice advice) {
    return new AdviceView(
        advice.heading(),
        advice.text(),
        advice.search().map(link -> link(visit, link)).orElse(null),
        advice.law().flatMap(law -> terms.findLabel(law.facet(), law.term())).orElse(null),
        advice.decides().orElse(null));
  }

  private @Nullable Link link(Visit visit, SearchLink link) {
    Question question = Question.of(link.selection(), "");
    int total = search.search(Asked.everything(visit.portal()).with(question).request()).total();
    return total > 0 ? new Link(link.label(), visit.search(question)) : null;
  }

  private Nearby nearby(Visit visit, Situation situation, Asked place) {
    String typed = place.isPlaceUnknown() ? "" : place.question().place();
    Question question = Question.of(situation.nearby(), typed);
    SearchResult result = search.search(place.with(question).request());
    return new Nearby(
        result.hits().stream()
            .limit(BEST)
            .map(hit ->
                cards.card(
                    visit, to -> to.situation(situation.id()), situation.nearby().text(), hit))
            .toList(),
        result.total(),
        visit.search(question),
        place.question().place(),
        place.isPlaceUnknown());
  }
}
