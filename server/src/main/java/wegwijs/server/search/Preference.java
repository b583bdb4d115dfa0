package wegwijs.server.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;
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
  private static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

  private final Traits traits;
  private final Ranking.Preferences factors;
  private final boolean isPlaced;
  private final boolean isForYouth;
  private final Set<String> groups;
  private final long freshSince;

  Preference(
      Snapshot snapshot,
      Understanding understanding,
      Ranking.Preferences factors,
      boolean isPlaced) {
    this.traits = snapshot.traits();
    this.factors = factors;
    this.isPlaced = isPlaced;
    this.freshSince = LocalDate.now(DUTCH_TIME).minusYears(1).toEpochDay();
    this.groups = understanding.meaning().groups();
    this.isForYouth =
        understanding.meaning().terms().entrySet().stream().anyMatch(Preference::isYoung);
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
    return factors(document).stream().mapToDouble(ScorePart::value).reduce(1, (a, b) -> a * b);
  }

  /** What a score is multiplied by, each with its reason. */
  private List<ScorePart> factors(int document) {
    boolean youth = traits.isForYouth(document);
    boolean grownUps = traits.isForGrownUps(document);
    boolean isOtherAge = isForYouth ? grownUps && !youth : youth && !grownUps;
    List<ScorePart> parts = new ArrayList<>();
    add(parts, isOtherAge, factors.otherAge(), "for another age");
    boolean isForOthers = traits.isForOthersThan(groups, document);
    add(parts, isForOthers, factors.otherGroup(), "for another group");
    add(parts, traits.isFree(document), factors.free(), "freely accessible");
    add(parts, traits.isDecided(document), factors.decided(), "takes a decision");
    add(parts, isPlaced && !traits.isEverywhere(document), factors.local(), "of the place itself");
    boolean isUnchecked = !traits.isCheckedSince(freshSince, document);
    add(parts, isUnchecked, factors.unchecked(), "not checked of late");
    return parts;
  }

  private static void add(List<ScorePart> parts, boolean holds, double factor, String of) {
    if (holds) {
      parts.add(new ScorePart(factor, of, List.of()));
    }
  }

  /** A score by words with what it is multiplied by. */
  ScorePart explain(int document, ScorePart words) {
    List<ScorePart> parts = new ArrayList<>(List.of(words));
    parts.addAll(factors(document));
    return new ScorePart(words.value() * factor(document), "product of", parts);
  }

  /** Further services of an organization step back, so that it does not fill the page. */
  private List<Integer> spread(List<TopHits.Scored> scored) {
    Map<Integer, Integer> seen = new HashMap<>();
    List<TopHits.Scored> changed = new ArrayList<>();
    for (TopHits.Scored hit : scored) {
      int before = seen.merge(traits.organization(hit.document()), 1, Integer::sum) - 1;
      double factor = Math.pow(factors.sameOrganization(), before);
      changed.add(new TopHits.Scored(hit.document(), (float) (hit.score() * factor)));
    }
    changed.sort(Comparator.comparingDouble(TopHits.Scored::score).reversed());
    return changed.stream().map(TopHits.Scored::document).toList();
  }
}
