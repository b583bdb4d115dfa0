package wegwijs.server.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import wegwijs.data.schema.Fields;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.FacetId;

/**
 * What an order may depend on beside words: for whom, how to get in, whom it serves, when it was
 * checked and of which organization it is (a number of its own where it has none), by document.
 * Immutable and safe to share.
 */
final class Traits {
  private static final Set<String> YOUTH = Set.of("jeugd", "ouders");
  private static final Set<String> GROWN_UPS =
      Set.of("volwassenen", "ouderen", "jongvolwassenen", "mantelzorgers", "werkzoekenden");

  /** Who is for one of these is mostly not for others. */
  private static final List<String> APART =
      List.of(
          "mantelzorgers",
          "verstandelijke-beperking",
          "dementie",
          "verslaving",
          "dak-en-thuislozen",
          "nieuwkomers",
          "ex-gedetineerden",
          "nabestaanden",
          "lhbti",
          "hoogbegaafden");

  /** For each document a bit for each group of {@link #APART} that it is for. */
  private final int[] apart;

  private final FixedBitSet forYouth;
  private final FixedBitSet forGrownUps;
  private final FixedBitSet free;
  private final FixedBitSet decided;
  private final FixedBitSet everywhere;
  private final int[] organizations;

  /** Days since 1970; the least number where nobody ever checked. */
  private final int[] verified;

  private Traits(FacetTable facets, int[] organizations, int[] verified) {
    this.forYouth = facets.any(FacetId.TARGET_GROUP, YOUTH);
    this.forGrownUps = facets.any(FacetId.TARGET_GROUP, GROWN_UPS);
    this.free = facets.any(FacetId.LINE, Set.of("vrij-toegankelijk", "informeel"));
    this.decided = facets.any(FacetId.LINE, Set.of("maatwerk"));
    this.everywhere = facets.any(FacetId.MUNICIPALITY, Set.of(Reach.EVERYWHERE));
    this.organizations = organizations;
    this.verified = verified;
    this.apart = new int[organizations.length];
    for (int i = 0; i < APART.size(); i++) {
      int group = 1 << i;
      Hits.forEach(
          facets.any(FacetId.TARGET_GROUP, Set.of(APART.get(i))),
          document -> apart[document] |= group);
    }
  }

  /** A bit for each group apart among these. */
  static int apart(Set<String> groups) {
    int bits = 0;
    for (int i = 0; i < APART.size(); i++) {
      bits |= groups.contains(APART.get(i)) ? 1 << i : 0;
    }
    return bits;
  }

  static Traits read(IndexReader reader, FacetTable facets) throws IOException {
    return new Traits(facets, organizations(reader), verified(reader));
  }

  boolean isOnlyForYouth(int document) {
    return forYouth.get(document) && !forGrownUps.get(document);
  }

  boolean isOnlyForGrownUps(int document) {
    return forGrownUps.get(document) && !forYouth.get(document);
  }

  /**
   * Whether it is for one group apart, which is none of these.
   *
   * @param groups as {@link #apart} gives them
   */
  boolean isForOthersThan(int groups, int document) {
    return (apart[document] & groups) == 0 && Integer.bitCount(apart[document]) == 1;
  }

  boolean isFree(int document) {
    return free.get(document);
  }

  /** Whether it takes a decision of the municipality to come in. */
  boolean isDecided(int document) {
    return decided.get(document);
  }

  boolean isEverywhere(int document) {
    return everywhere.get(document);
  }

  /** Whether some of these documents do not serve the whole country. */
  boolean isAnyLocal(FixedBitSet documents) {
    FixedBitSet local = documents.clone();
    local.andNot(everywhere);
    return !local.scanIsEmpty();
  }

  /** Whether somebody checked it on this day, counted since 1970, or later. */
  boolean isCheckedSince(long day, int document) {
    return verified[document] >= day;
  }

  /** A number of the organization. */
  int organization(int document) {
    return organizations[document];
  }

  private static int[] verified(IndexReader reader) throws IOException {
    int[] verified = new int[reader.maxDoc()];
    Arrays.fill(verified, Integer.MIN_VALUE);
    NumericDocValues days = MultiDocValues.getNumericValues(reader, Fields.VERIFIED);
    while (days != null && days.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
      verified[days.docID()] = (int) days.longValue();
    }
    return verified;
  }

  private static int[] organizations(IndexReader reader) throws IOException {
    int[] organizations = new int[reader.maxDoc()];
    Arrays.setAll(organizations, document -> -1 - document);
    SortedDocValues ids = MultiDocValues.getSortedValues(reader, Fields.ORGANIZATION_ID);
    if (ids != null) {
      // Values are sorted, so that the empty one, of services without an organization, is first.
      int first = ids.getValueCount() > 0 && ids.lookupOrd(0).length == 0 ? 1 : 0;
      while (ids.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
        if (ids.ordValue() >= first) {
          organizations[ids.docID()] = ids.ordValue();
        }
      }
    }
    return organizations;
  }
}
