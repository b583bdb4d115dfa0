package wegwijs.server.page.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import wegwijs.server.search.Sorting;

/** Writes a question as the address at which its results stand. */
public final class QuestionAddress {
  private QuestionAddress() {}

  /**
   * The address of the results. What is as by default is left out, so that one question has one
   * address.
   *
   * @param base what the links of the portal begin with, such as "/weert" or ""
   */
  public static String of(String base, Question question) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    add(query, "q", question.text());
    add(query, "plaats", question.place());
    question.radiusKm().ifPresent(km -> add(query, "straal", Integer.toString(km)));
    question
        .chosen()
        .forEach((facet, values) -> values.forEach(value -> add(query, facet.id(), value)));
    question.openAt().ifPresent(moment -> add(query, "nu-open", "1"));
    question.ignored().forEach(insight -> add(query, "negeer", insight));
    if (question.sorting() != Sorting.RELEVANCE) {
      add(query, "sorteer", question.sorting().word());
    }
    if (question.page() > 1) {
      add(query, "pagina", Integer.toString(question.page()));
    }
    return base + "/zoek" + query;
  }

  /** The address of the same results, at any hour, as a booklet to print and read later. */
  public static String ofBooklet(String base, Question question) {
    return base + "/zoek/boekje" + of("", question.atAnyTime()).substring("/zoek".length());
  }

  private static void add(StringJoiner query, String name, String value) {
    if (!value.isEmpty()) {
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
