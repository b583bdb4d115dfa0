package wegwijs.data.situation;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import wegwijs.data.vocabulary.TermRef;

/**
 * A way from one law to another, for whoever helps a resident along it. Immutable.
 *
 * @param id what names it in files
 * @param title such as "Van Wmo naar Wlz"
 * @param summary one or two sentences: when it happens
 * @param signs when a case is about it
 * @param before who is responsible until then
 * @param after who is responsible from then on
 * @param runsOn what goes on without a new decision, or for some time; may be empty
 * @param ends what stops, and must be arranged anew; may be empty
 * @param support who can stay alongside all the way
 */
public record Transition(
    String id,
    String title,
    String summary,
    Signs signs,
    Advice before,
    Advice after,
    List<Advice> runsOn,
    List<Advice> ends,
    Advice support) {
  /** Copies the lists. */
  public Transition {
    runsOn = List.copyOf(runsOn);
    ends = List.copyOf(ends);
  }

  /**
   * When a case is about a transition: it touches the law from which it leads and one to which it
   * leads, it is about somebody of the age, or any of the cues is in it. Immutable.
   *
   * @param from a term of the facet {@code wet}
   * @param to terms of the same facet
   * @param ages in years; {@link Ages#NONE} when age says nothing
   */
  public record Signs(TermRef from, Set<TermRef> to, Ages ages, List<Cue> cues) {
    /** Copies the collections. */
    public Signs {
      to = Set.copyOf(to);
      cues = List.copyOf(cues);
    }

    boolean fit(Set<String> typed, List<TermRef> terms, OptionalInt age) {
      return (terms.contains(from) && to.stream().anyMatch(terms::contains))
          || (age.isPresent() && ages.contain(age.getAsInt()))
          || cues.stream().anyMatch(cue -> cue.isIn(terms, typed));
    }
  }

  /** A span of ages in whole years, both ends included. Immutable. */
  public record Ages(int from, int to) {
    /** No age at all. */
    public static final Ages NONE = new Ages(1, 0);

    boolean contain(int age) {
      return from <= age && age <= to;
    }
  }
}
