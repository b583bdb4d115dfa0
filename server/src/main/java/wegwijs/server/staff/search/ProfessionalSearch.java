package wegwijs.server.staff.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portal;
import wegwijs.data.time.DutchTime;
import wegwijs.server.office.note.WaitingTime;
import wegwijs.server.office.note.WaitingTimes;
import wegwijs.server.search.Hit;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.SearchResult;

/**
 * Answers questions of people at work. What the engine knows it answers; further wishes are looked
 * up for the thousand services that fit best. Safe to share between threads.
 */
final class ProfessionalSearch {
  static final int PER_PAGE = 25;

  private static final int MOST_LOOKED_AT = 1_000;
  private static final String INFORMAL = "lijn/informeel";

  private final Search search;
  private final FactsByService facts;
  private final WaitingTimes waitingTimes;
  private final Places places;
  private final Clock clock;

  ProfessionalSearch(
      Search search, FactsByService facts, WaitingTimes waitingTimes, Places places, Clock clock) {
    this.search = search;
    this.facts = facts;
    this.waitingTimes = waitingTimes;
    this.places = places;
    this.clock = clock;
  }

  Found find(WorkQuestion question) {
    Map<UUID, WaitingTime> waiting = waitingTimes.all(question.asked().portal().id());
    if (question.isMoreThanSearch()) {
      return lookedUp(question, waiting);
    }
    int page = Math.min(question.question().page(), SearchRequest.DEEPEST_HIT / PER_PAGE);
    SearchResult result = search.search(question.request(page, PER_PAGE));
    return new Found(
        result.total(), false, result.hits(), facts.of(ids(result.hits())), waiting, result);
  }

  private Found lookedUp(WorkQuestion question, Map<UUID, WaitingTime> waiting) {
    SearchResult first = search.search(question.request(1, SearchRequest.MOST_PER_PAGE));
    List<Hit> best = new ArrayList<>(first.hits());
    int pages = MOST_LOOKED_AT / SearchRequest.MOST_PER_PAGE;
    for (int page = 2; page <= pages && best.size() < first.total(); page++) {
      best.addAll(search.search(question.request(page, SearchRequest.MOST_PER_PAGE)).hits());
    }
    Map<UUID, WorkFacts> known = facts.of(ids(best));
    List<Hit> fitting = new ArrayList<>(best);
    fitting.removeIf(hit -> !fits(question, hit, known, waiting));
    fitting.sort(order(question, known, waiting));
    int from = Math.min((question.question().page() - 1) * PER_PAGE, fitting.size());
    return new Found(
        fitting.size(),
        first.total() > best.size(),
        List.copyOf(fitting.subList(from, Math.min(from + PER_PAGE, fitting.size()))),
        known,
        waiting,
        first);
  }

  private boolean fits(
      WorkQuestion question, Hit hit, Map<UUID, WorkFacts> known, Map<UUID, WaitingTime> waiting) {
    UUID id = hit.card().id();
    WorkFacts own = Objects.requireNonNull(known.get(id));
    Predicate<Wish> isMet =
        wish ->
            switch (wish) {
              case CONTRACTED -> isContracted(own, question.asked().portal());
              case NO_WAIT -> isWithoutWait(own, waiting.get(id));
              case AT_HOME -> own.isAtHome();
              case INFORMAL_FIRST -> true;
            };
    return question.wishes().stream().allMatch(isMet);
  }

  private boolean isContracted(WorkFacts own, Portal portal) {
    LocalDate today = LocalDate.now(clock.withZone(DutchTime.ZONE));
    return !own.contracts(portal.municipalityCodes(), today, places).isEmpty();
  }

  /** What a colleague heard counts before what the source says. */
  private static boolean isWithoutWait(WorkFacts own, @Nullable WaitingTime told) {
    return told == null ? own.isWithoutWait() : told.weeks() == 0;
  }

  private static Comparator<Hit> order(
      WorkQuestion question, Map<UUID, WorkFacts> known, Map<UUID, WaitingTime> waiting) {
    Comparator<Hit> order =
        Comparator.comparing(hit ->
            question.wishes().contains(Wish.INFORMAL_FIRST)
                && !hit.card().terms().contains(INFORMAL));
    return switch (question.order()) {
      case FIT, NAME -> order;
      case WAIT -> order.thenComparingInt(hit -> weeks(hit, known, waiting.get(hit.card().id())));
      case CHECKED ->
          order.thenComparing(
              hit -> hit.card().verified(),
              Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
    };
  }

  private static int weeks(Hit hit, Map<UUID, WorkFacts> known, @Nullable WaitingTime told) {
    if (told != null) {
      return told.weeks();
    }
    return Objects.requireNonNull(known.get(hit.card().id())).isWithoutWait()
        ? 0
        : Integer.MAX_VALUE;
  }

  private static List<UUID> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.card().id()).toList();
  }
}
