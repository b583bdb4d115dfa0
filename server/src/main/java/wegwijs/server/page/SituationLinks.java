package wegwijs.server.page;

import java.util.List;
import java.util.stream.Stream;
import wegwijs.data.situation.Persona;
import wegwijs.data.situation.Situation;
import wegwijs.data.situation.Situations;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.page.question.Question;
import wegwijs.server.search.Reading;
import wegwijs.server.search.understanding.Insight;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.SituationCard;

/** Ways to the pages of life events and personas. Safe to share. */
final class SituationLinks {
  private static final int MOST_AT_HOME = 9;
  private static final int MOST_WITH_RESULTS = 2;

  private final Situations situations;

  SituationLinks(Situations situations) {
    this.situations = situations;
  }

  List<SituationCard> events(Visit visit) {
    return situations.all().stream()
        .filter(situation -> situation.introduction().persona().isEmpty())
        .map(situation -> card(visit, situation))
        .toList();
  }

  List<SituationCard> personas(Visit visit) {
    return situations.all().stream()
        .filter(situation -> situation.introduction().persona().isPresent())
        .map(situation -> card(visit, situation))
        .toList();
  }

  /** A few life events to begin with. */
  List<SituationCard> first(Visit visit) {
    return events(visit).stream().limit(MOST_AT_HOME).toList();
  }

  /** Those that a question is about, as far as it was understood. */
  List<SituationCard> fitting(Visit visit, Question question, Reading reading) {
    return situations
        .fitting(question.text(), understood(question, reading), MOST_WITH_RESULTS)
        .stream()
        .map(situation -> card(visit, situation))
        .toList();
  }

  /** The terms that a question is about, understood or chosen, the surest first. */
  static List<TermRef> understood(Question question, Reading reading) {
    return Stream.concat(terms(reading), chosen(question)).toList();
  }

  /** Those to which a situation refers, as far as the installation shows them. */
  List<SituationCard> related(Visit visit, Situation situation) {
    return situation.related().stream()
        .flatMap(id -> situations.find(id).stream())
        .map(other -> card(visit, other))
        .toList();
  }

  private static SituationCard card(Visit visit, Situation situation) {
    return new SituationCard(
        new Link(situation.title(), visit.situation(situation.id())),
        situation.introduction().summary(),
        situation.introduction().persona().map(Persona::name).orElse(null));
  }

  private static Stream<TermRef> terms(Reading reading) {
    return reading.insights().stream()
        .filter(insight -> insight.kind() == Insight.Kind.TERM)
        .flatMap(insight -> TermRef.parse(insight.id()).stream());
  }

  private static Stream<TermRef> chosen(Question question) {
    return question.chosen().entrySet().stream()
        .flatMap(facet -> facet.getValue().stream().map(term -> new TermRef(facet.getKey(), term)));
  }
}
