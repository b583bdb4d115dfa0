package wegwijs.server.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import wegwijs.data.schema.Fields;
import wegwijs.data.schema.Reach;
import wegwijs.data.vocabulary.FacetId;

/**
 * What an order may depend on beside words: for whom, how to get in, whom it serves and of which
 * organization it is (a number of its own where it has none), by document. Immutable and safe to share.
 */
record Traits(
    FixedBitSet forYouth,
    FixedBitSet forGrownUps,
    FixedBitSet free,
    FixedBitSet decided,
    FixedBitSet everywhere,
    int[] organizations) {
  private static final Set<String> YOUTH = Set.of("jeugd", "ouders");
  private static final Set<String> GROWN_UPS =
      Set.of("volwassenen", "ouderen", "jongvolwassenen", "mantelzorgers", "werkzoekenden");

  static Traits read(IndexReader reader, FacetTable facets) throws IOException {
    return new Traits(
        facets.any(FacetId.TARGET_GROUP, YOUTH),
        facets.any(FacetId.TARGET_GROUP, GROWN_UPS),
        facets.any(FacetId.LINE, Set.of("vrij-toegankelijk", "informeel")),
        facets.any(FacetId.LINE, Set.of("maatwerk")),
        facets.any(FacetId.MUNICIPALITY, Set.of(Reach.EVERYWHERE)),
        organizations(reader));
  }

  private static int[] organizations(IndexReader reader) throws IOException {
    int[] organizations = new int[reader.maxDoc()];
    Arrays.setAll(organizations, document -> -1 - document);
    SortedDocValues ids = MultiDocValues.getSortedValues(reader, Fields.ORGANIZATION_ID);
    while (ids != null && ids.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      if (ids.lookupOrd(ids.ordValue()).length > 0) {
        organizations[ids.docID()] = ids.ordValue();
      }
    }
    return organizations;
  }
}
