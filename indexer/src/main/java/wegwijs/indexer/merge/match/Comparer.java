package wegwijs.indexer.merge.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Compares two records field by field. What they share weighs less, the more others share it: each
 * doubling of their number takes a bit away, never more than the agreement gave. Immutable.
 */
final class Comparer {
  /** As many records as a value that says everything has: one in each of two sources. */
  private static final int USUAL = 2;

  private static final int FEWEST_WORDS = 5;
  private static final double SAME_WORDS = 0.9;
  private static final double SIMILAR_WORDS = 0.6;
  private static final double SOME_WORDS = 0.3;
  private static final double SAME_SIZE = 0.6;

  private final Frequencies frequencies;

  Comparer(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  Comparison compare(Traits one, Traits other) {
    List<Comparison.Weighed> found = new ArrayList<>();
    name(one, other, found);
    owner(one.owner(), other.owner(), found);
    values(
        one.owner().identifiers(),
        other.owner().identifiers(),
        Level.IDENTIFIER_SAME,
        Level.IDENTIFIER_DIFFERENT,
        found);
    contact(one.contact(), other.contact(), found);
    address(one.place(), other.place(), found);
    area(one.place(), other.place(), found);
    offer(one.offer(), other.offer(), found);
    add(one.source().equals(other.source()) ? Level.SOURCE_SAME : Level.SOURCE_OTHER, found);
    return Comparison.of(found);
  }

  private void name(Traits one, Traits other, List<Comparison.Weighed> found) {
    Level level = NameLikeness.of(one.name(), other.name());
    int bearers =
        Math.max(
            frequencies.of(Field.NAME, one.name().key()).records(),
            frequencies.of(Field.NAME, other.name().key()).records());
    found.add(new Comparison.Weighed(level, common(level.weight(), bearers)));
  }

  private static void owner(Owner one, Owner other, List<Comparison.Weighed> found) {
    if (!one.organization().isEmpty() && one.organization().equals(other.organization())) {
      add(Level.OWNER_SAME, found);
    } else if (!one.known().isEmpty() && !other.known().isEmpty()) {
      add(Level.OWNER_DIFFERENT, found);
    }
  }

  private void contact(ContactTraits one, ContactTraits other, List<Comparison.Weighed> found) {
    values(one.phones(), other.phones(), Level.PHONE_SAME, Level.PHONE_DIFFERENT, found);
    values(one.emails(), other.emails(), Level.EMAIL_SAME, Level.EMAIL_DIFFERENT, found);
    values(one.pages(), other.pages(), Level.PAGE_SAME, Level.PAGE_DIFFERENT, found);
    values(one.sites(), other.sites(), Level.SITE_SAME, Level.SITE_DIFFERENT, found);
  }

  private void address(PlaceTraits one, PlaceTraits other, List<Comparison.Weighed> found) {
    boolean byPostcode = !one.addresses().isEmpty() && !other.addresses().isEmpty();
    values(
        byPostcode ? one.addresses() : one.streets(),
        byPostcode ? other.addresses() : other.streets(),
        Level.ADDRESS_SAME,
        Level.ADDRESS_DIFFERENT,
        found);
  }

  /** Of what both have in common, the rarest counts. */
  private void values(
      Set<String> one,
      Set<String> other,
      Level same,
      Level different,
      List<Comparison.Weighed> found) {
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    int rarest = Integer.MAX_VALUE;
    for (String value : one) {
      if (other.contains(value)) {
        rarest = Math.min(rarest, frequencies.of(same.field(), value).records());
      }
    }
    if (rarest == Integer.MAX_VALUE) {
      add(different, found);
    } else {
      found.add(new Comparison.Weighed(same, common(same.weight(), rarest)));
    }
  }

  private static void area(PlaceTraits one, PlaceTraits other, List<Comparison.Weighed> found) {
    if (one.isEverywhere() || other.isEverywhere()) {
      boolean both = one.isEverywhere() && other.isEverywhere();
      add(both ? Level.AREA_SAME : Level.AREA_WIDER, found);
    } else if (!one.municipalities().isEmpty() && !other.municipalities().isEmpty()) {
      if (one.municipalities().equals(other.municipalities())) {
        add(Level.AREA_SAME, found);
      } else {
        boolean isApart = Collections.disjoint(one.municipalities(), other.municipalities());
        add(isApart ? Level.AREA_DIFFERENT : Level.AREA_SHARED, found);
      }
    }
  }

  private void offer(OfferTraits one, OfferTraits other, List<Comparison.Weighed> found) {
    if (one.hasAge() && other.hasAge()) {
      add(one.isOfSameAge(other) ? Level.AGE_SAME : Level.AGE_OTHER, found);
    }
    int fewest = Math.min(one.words().size(), other.words().size());
    if (fewest < FEWEST_WORDS) {
      return;
    }
    int common = one.words().common(other.words());
    double share = (double) common / fewest;
    double both = (double) common / (one.words().size() + other.words().size() - common);
    Level level =
        share >= SAME_WORDS && both >= SAME_SIZE
            ? Level.TEXT_SAME
            : share >= SIMILAR_WORDS
                ? Level.TEXT_SIMILAR
                : share >= SOME_WORDS ? Level.TEXT_LITTLE : Level.TEXT_DIFFERENT;
    int writers = Math.max(frequencies.ofText(one), frequencies.ofText(other));
    found.add(new Comparison.Weighed(level, common(level.weight(), writers)));
  }

  private static double common(double weight, int records) {
    double loss = Math.log((double) Math.max(records, USUAL) / USUAL) / Math.log(2);
    return weight <= 0 ? weight : Math.max(0, weight - loss);
  }

  private static void add(Level level, List<Comparison.Weighed> found) {
    found.add(new Comparison.Weighed(level, level.weight()));
  }
}
