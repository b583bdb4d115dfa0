package wegwijs.indexer.merge.match;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wegwijs.data.model.RecordKind;
import wegwijs.data.store.Verdict;

/**
 * What no sum of agreements outweighs. Immutable.
 *
 * <ul>
 *   <li>Two registrations (KvK, AGB) are two organizations.
 *   <li>Two addresses, two areas or two ages are two offers: branches stay branches.
 *   <li>A name alone is no proof, and a name that several organizations use only counts within one.
 * </ul>
 */
final class Rules {
  /** From this weight on, two records are taken for the same, if no rule is against it. */
  static final double MERGE = 5;

  /** From this weight on, a person should look. */
  static final double REVIEW = 0;

  /** One in each of two sources. */
  private static final int TWO = 2;

  private static final Set<Level> SUPPORT =
      Set.of(
          Level.IDENTIFIER_SAME,
          Level.PHONE_SAME,
          Level.EMAIL_SAME,
          Level.PAGE_SAME,
          Level.SITE_SAME,
          Level.ADDRESS_SAME,
          Level.TEXT_SAME,
          Level.TEXT_SIMILAR);

  private final RecordKind kind;
  private final Frequencies frequencies;

  Rules(RecordKind kind, Frequencies frequencies) {
    this.kind = kind;
    this.frequencies = frequencies;
  }

  /** Whether two records can be the same at all. */
  boolean isPossible(Traits one, Traits other) {
    return !differInIdentifier(one.owner(), other.owner())
        && (kind == RecordKind.ORGANIZATION || !isAnotherBranch(one, other));
  }

  /** Both have a number of one kind, and not the same. */
  private static boolean differInIdentifier(Owner one, Owner other) {
    return Set.of("kvk:", "agb:").stream()
        .anyMatch(type -> {
          Set<String> numbers = ofType(one, type);
          Set<String> others = ofType(other, type);
          return !numbers.isEmpty() && !others.isEmpty() && Collections.disjoint(numbers, others);
        });
  }

  private static Set<String> ofType(Owner owner, String type) {
    return owner.identifiers().stream()
        .filter(identifier -> identifier.startsWith(type))
        .collect(Collectors.toSet());
  }

  private static boolean isAnotherBranch(Traits one, Traits other) {
    PlaceTraits place = one.place();
    PlaceTraits elsewhere = other.place();
    return one.offer().isOfOtherAge(other.offer())
        || areApart(place.addresses(), elsewhere.addresses())
        || ((place.addresses().isEmpty() || elsewhere.addresses().isEmpty())
            && areApart(place.streets(), elsewhere.streets()))
        || (!place.isEverywhere()
            && !elsewhere.isEverywhere()
            && areApart(place.municipalities(), elsewhere.municipalities()));
  }

  private static boolean areApart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** What is to be done with two records that can be the same; empty when they are not. */
  Optional<Verdict> judge(Traits one, Traits other, Comparison comparison) {
    if (comparison.weight() < REVIEW) {
      return Optional.empty();
    }
    boolean isSure =
        comparison.weight() >= MERGE
            && isNamedAlike(comparison)
            && !Collections.disjoint(comparison.levels(), SUPPORT)
            && (kind == RecordKind.ORGANIZATION || areOfOneOwner(one, other, comparison));
    return Optional.of(isSure ? Verdict.MERGE : Verdict.REVIEW);
  }

  private static boolean isNamedAlike(Comparison comparison) {
    return comparison.has(Level.NAME_SAME) || comparison.has(Level.NAME_SPELLING);
  }

  private boolean areOfOneOwner(Traits one, Traits other, Comparison comparison) {
    if (comparison.has(Level.OWNER_SAME) || comparison.has(Level.IDENTIFIER_SAME)) {
      return true;
    }
    ContactTraits contact = one.contact();
    ContactTraits others = other.contact();
    boolean isReachedAlike =
        isOwn(Field.PHONE, contact.phones(), others.phones())
            || isOwn(Field.EMAIL, contact.emails(), others.emails())
            || isOwn(Field.PAGE, contact.pages(), others.pages())
            || isOwn(Field.SITE, contact.sites(), others.sites());
    boolean isToldAlike =
        comparison.has(Level.TEXT_SAME)
            && comparison.has(Level.AREA_SAME)
            && frequencies.ofText(one.offer()) <= TWO;
    return isReachedAlike
        || ((comparison.has(Level.ADDRESS_SAME) || isToldAlike)
            && frequencies.of(Field.NAME, one.name().key()).isOwn());
  }

  /** Whether two records share something that no third organization has. */
  private boolean isOwn(Field field, Set<String> one, Set<String> other) {
    return one.stream()
        .anyMatch(value -> other.contains(value) && frequencies.of(field, value).isOwn());
  }
}
