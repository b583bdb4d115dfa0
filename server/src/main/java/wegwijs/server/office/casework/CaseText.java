package wegwijs.server.office.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a case says. Immutable; only ever kept sealed. What is empty is left out where it is kept.
 *
 * @param question in plain words, without anybody's name
 * @param terms what was understood or chosen, as "facet/term"
 * @param services those that may help, in the order in which they were added
 * @param advice what the resident was told
 * @param nextStep what happens next, and who does it
 * @param municipality code of where the resident lives; "" when that is not known
 */
public record CaseText(
    String question,
    List<String> terms,
    List<UUID> services,
    String advice,
    String nextStep,
    String municipality) {
  /** More services than this nobody compares. */
  public static final int MOST_SERVICES = 20;

  /** Keeps each term and service once. */
  public CaseText {
    question = Objects.requireNonNullElse(question, "");
    terms = once(terms);
    services = once(services).stream().limit(MOST_SERVICES).toList();
    advice = Objects.requireNonNullElse(advice, "");
    nextStep = Objects.requireNonNullElse(nextStep, "");
    municipality = Objects.requireNonNullElse(municipality, "");
  }

  /** A new case. */
  public static CaseText asking(String question, List<String> terms, List<UUID> services) {
    return new CaseText(question, terms, services, "", "", "");
  }

  private static <T> List<T> once(List<T> values) {
    return List.copyOf(new LinkedHashSet<>(Objects.requireNonNullElse(values, List.of())));
  }

  /** The same with one service more. */
  public CaseText with(UUID service) {
    List<UUID> more = new ArrayList<>(services);
    more.add(service);
    return new CaseText(question, terms, more, advice, nextStep, municipality);
  }

  /** The same of somebody who lives in a municipality. */
  public CaseText from(String other) {
    return new CaseText(question, terms, services, advice, nextStep, other);
  }

  /** The same with one service less. */
  public CaseText without(UUID service) {
    return new CaseText(
        question,
        terms,
        services.stream().filter(other -> !other.equals(service)).toList(),
        advice,
        nextStep,
        municipality);
  }
}
