package wegwijs.server.staff.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wegwijs.data.portal.Portal;
import wegwijs.server.page.question.Asked;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.question.QuestionAddress;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.search.Sorting;

/** A question of somebody at work, as it stands in the address. Immutable. */
record WorkQuestion(Asked asked, Set<Wish> wishes, WorkOrder order) {
  private static final String ORDER = "sorteer";
  private static final String YES = "ja";

  WorkQuestion {
    wishes = Collections.unmodifiableSet(copy(wishes));
  }

  private static Set<Wish> copy(Set<Wish> wishes) {
    Set<Wish> copy = EnumSet.noneOf(Wish.class);
    copy.addAll(wishes);
    return copy;
  }

  /** Reads an address; what is unknown is left out. */
  static WorkQuestion read(QuestionReader reader, Portal portal, Map<String, List<String>> query) {
    Set<Wish> wishes = EnumSet.noneOf(Wish.class);
    Arrays.stream(Wish.values())
        .filter(wish -> query.getOrDefault(wish.parameter(), List.of()).contains(YES))
        .forEach(wishes::add);
    WorkOrder order =
        query.getOrDefault(ORDER, List.of()).stream()
            .flatMap(word -> WorkOrder.find(word).stream())
            .findFirst()
            .orElse(WorkOrder.FIT);
    return new WorkQuestion(reader.read(portal, query), wishes, order);
  }

  Question question() {
    return asked.question();
  }

  /** The same question with a page, filter or text changed. */
  WorkQuestion with(Question other) {
    return new WorkQuestion(asked.with(other), wishes, order);
  }

  WorkQuestion without(Wish wish) {
    Set<Wish> less = copy(wishes);
    less.remove(wish);
    return new WorkQuestion(asked.with(question().withPage(1)), less, order);
  }

  /** Only the words and the place. */
  WorkQuestion bare() {
    return new WorkQuestion(asked.with(question().withoutFilters()), Set.of(), order);
  }

  /** Where its results stand. */
  String address(String base) {
    StringBuilder address = new StringBuilder(QuestionAddress.of(base, question()));
    wishes.forEach(wish -> add(address, wish.parameter(), YES));
    if (order == WorkOrder.WAIT || order == WorkOrder.CHECKED) {
      add(address, ORDER, order.word());
    }
    return address.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
  }

  /** Whether the engine alone cannot answer it. */
  boolean isMoreThanSearch() {
    return !wishes.isEmpty() || order == WorkOrder.WAIT || order == WorkOrder.CHECKED;
  }

  /** A page of what the engine finds for it. */
  SearchRequest request(int page, int perPage) {
    SearchRequest request = asked.request();
    return new SearchRequest(
        request.text(),
        request.place(),
        request.radiusKm(),
        request.chosen(),
        order == WorkOrder.NAME ? Sorting.NAME : request.sorting(),
        page,
        perPage,
        request.ignored(),
        request.openAt());
  }
}
