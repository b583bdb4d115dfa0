package wegwijs.server.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import wegwijs.data.time.DutchTime;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
import wegwijs.server.search.understanding.Meaning;
import wegwijs.server.search.understanding.Strand;
import wegwijs.server.search.understanding.Understanding;

/**
 * Puts the best hits in their last order, by what their words do not say: whether they are for
 * somebody of that age, easy to get into, near, checked of late, and not all of one organization.
 */
final class Preference {
  /** How many of the best hits are looked at. */
  static final int LOOKED_AT = 200;

  private static final Set<String> YOUNG = Set.of("jeugd", "ouders");
  private static final double SURE = 0.2;
  private static final double SURELY = 0.8;

  private final Traits traits;
  private final double sameOrganization;
  private final List<Rule> rules;

  /** What a score is multiplied by when something holds for a document. */
  private record Rule(String of, double factor, IntPredicate holds) {}

  Preference(
      Snapshot snapshot,
      Understanding understanding,
      Ranking.Preferences factors,
      boolean isPlaced,
      boolean isOnlyNear) {
    traits = snapshot.traits();
    sameOrganization = factors.sameOrganization();
    int groups = Traits.apart(understanding.meaning().groups());
    long freshSince = LocalDate.now(DutchTime.ZONE).minusYears(1).toEpochDay();
    boolean isForYouth =
        understanding.meaning().terms().entrySet().stream().anyMatch(Preference::isYoung);
    IntPredicate isOtherAge = isForYouth ? traits::isOnlyForGrownUps : traits::isOnlyForYouth;
    List<Rule> all = new ArrayList<>();
    all.addAll(
        List.of(
            new Rule(
                "for another age",
                isOnlyNear ? factors.otherAgeNear() : factors.otherAge(),
                isOtherAge),
            new Rule(
                "for another group",
                factors.otherGroup(),
                document -> traits.isForOthersThan(groups, document)),
            new Rule("freely accessible", factors.free(), traits::isFree),
            new Rule("takes a decision", factors.decided(), traits::isDecided),
            new Rule(
                "of the place itself",
                factors.local(),
                document -> isPlaced && !traits.isEverywhere(document)),
            new Rule(
                "not checked of late",
                factors.unchecked(),
                document -> !traits.isCheckedSince(freshSince, document))));
    all.addAll(unanswered(snapshot.facets(), understanding.meaning(), factors.unanswered()));
    rules = List.copyOf(all);
  }

  /** Who asks for two things, or for one thing for a kind of people, wants both. */
  private static List<Rule> unanswered(FacetTable facets, Meaning meaning, double factor) {
    List<Strand> parts =
        meaning.strands().stream().filter(strand -> strand.surest() >= SURELY).toList();
    if (parts.size() < 2) {
      return List.of();
    }
    List<Rule> rules = new ArrayList<>();
    for (Strand part : parts) {
      List<ValueSet> answers =
          part.terms().keySet().stream().flatMap(term -> facets.documents(term).stream()).toList();
      rules.add(
          new Rule(
              "about part of the question",
              1 - factor / parts.size(),
              document -> answers.stream().noneMatch(answer -> answer.contains(document))));
    }
    return rules;
  }

  private static boolean isYoung(Map.Entry<TermRef, Double> term) {
    return term.getKey().facet() == FacetId.TARGET_GROUP
        && YOUNG.contains(term.getKey().term())
        && term.getValue() >= SURE;
  }

  /** The documents, best first; ties as they came. */
  List<Integer> order(List<TopHits.Scored> scored) {
    List<TopHits.Scored> changed = new ArrayList<>();
    for (TopHits.Scored hit : scored) {
      changed.add(
          new TopHits.Scored(hit.document(), (float) (hit.score() * factor(hit.document()))));
    }
    changed.sort(Comparator.comparingDouble(TopHits.Scored::score).reversed());
    return spread(changed);
  }

  private double factor(int document) {
    double factor = 1;
    for (Rule rule : rules) {
      if (rule.holds().test(document)) {
        factor *= rule.factor();
      }
    }
    return factor;
  }

  /** A score by words with what it is multiplied by. */
  ScorePart explain(int document, ScorePart words) {
    List<ScorePart> parts = new ArrayList<>(List.of(words));
    for (Rule rule : rules) {
      if (rule.holds().test(document)) {
        parts.add(new ScorePart(rule.factor(), rule.of(), List.of()));
      }
    }
    return new ScorePart(words.value() * factor(document), "product of", parts);
  }

  /** Further services of an organization step back, so that it does not fill the page. */
  private List<Integer> spread(List<TopHits.Scored> scored) {
    Map<Integer, Integer> seen = new HashMap<>();
    List<TopHits.Scored> changed = new ArrayList<>();
    for (TopHits.Scored hit : scored) {
      int before = seen.merge(traits.organization(hit.document()), 1, Integer::sum) - 1;
      double factor = Math.pow(sameOrganization, before);
      changed.add(new TopHits.Scored(hit.document(), (float) (hit.score() * factor)));
    }
    changed.sort(Comparator.comparingDouble(TopHits.Scored::score).reversed());
    return changed.stream().map(TopHits.Scored::document).toList();
  }
}
