package wegwijs.server.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import wegwijs.data.json.Json;
import wegwijs.data.schema.Fields;
import wegwijs.data.schema.IndexCommit;
import wegwijs.data.schema.Label;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.schema.ServiceDocument;

/** One commit of the index, with what was prepared to answer from it. Immutable, safe to share. */
final class Snapshot {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final IndexCommit commit;
  private final FacetTable facets;
  private final LocationTable locations;
  private final OpeningTable openings;
  private final Traits traits;
  private final FixedBitSet live;
  private final int[] nameRanks;
  private final int[] byName;
  private final TypingTables typing;

  private Snapshot(DirectoryReader reader, IndexCommit commit, Ranking ranking) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    searcher.setSimilarity(ranking.similarity());
    this.commit = commit;
    this.facets = FacetTable.read(reader);
    this.locations = LocationTable.read(reader);
    this.openings = OpeningTable.read(reader);
    this.traits = Traits.read(reader, facets);
    this.live = live(reader);
    this.byName = byName(reader, live);
    this.nameRanks = new int[reader.maxDoc()];
    for (int rank = 0; rank < byName.length; rank++) {
      nameRanks[byName[rank]] = rank;
    }
    this.typing = new TypingTables(this);
  }

  /** Prepares a commit. Whoever counts the references to its reader closes it. */
  static Snapshot of(DirectoryReader reader, Ranking ranking) throws IOException {
    IndexCommit commit =
        IndexCommit.find(reader.getIndexCommit().getUserData())
            .orElseThrow(() -> new IOException("the index has no commit data of ours"));
    return new Snapshot(reader, commit, ranking);
  }

  private static FixedBitSet live(DirectoryReader reader) {
    FixedBitSet live = new FixedBitSet(Math.max(1, reader.maxDoc()));
    Bits bits = MultiBits.getLiveDocs(reader);
    for (int document = 0; document < reader.maxDoc(); document++) {
      if (bits == null || bits.get(document)) {
        live.set(document);
      }
    }
    return live;
  }

  /** Live documents by name; those of the same name in the order of the index. */
  private static int[] byName(DirectoryReader reader, FixedBitSet live) throws IOException {
    SortedDocValues names = MultiDocValues.getSortedValues(reader, Fields.SORT_NAME);
    long[] keys = new long[live.cardinality()];
    int size = 0;
    while (names != null && names.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live.get(names.docID())) {
        keys[size++] = ((long) names.ordValue() << 32) | names.docID();
      }
    }
    Arrays.parallelSort(keys);
    int[] byName = new int[size];
    for (int i = 0; i < size; i++) {
      byName[i] = (int) keys[i];
    }
    return byName;
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  FacetTable facets() {
    return facets;
  }

  Traits traits() {
    return traits;
  }

  LocationTable locations() {
    return locations;
  }

  OpeningTable openings() {
    return openings;
  }

  /** Names to complete and words to spell. */
  TypingTables typing() {
    return typing;
  }

  /** The documents that are not deleted; never to be changed. */
  FixedBitSet live() {
    return live;
  }

  /** Documents in the order of their names. */
  int[] byName() {
    return byName;
  }

  /** The place of a document in the order of names. */
  int nameRank(int document) {
    return nameRanks[document];
  }

  IndexState state() {
    return new IndexState(byName.length, commit.run());
  }

  ServiceCard card(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BinaryDocValues cards = leaf.reader().getBinaryDocValues(Fields.CARD);
    if (cards == null || !cards.advanceExact(document - leaf.docBase)) {
      throw new IOException("document " + document + " has no card");
    }
    BytesRef bytes = cards.binaryValue();
    return Json.read(
        Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length),
        ServiceCard.class);
  }

  Optional<Label[]> findLabels(UUID service) throws IOException {
    TopDocs found = searcher.search(new TermQuery(ServiceDocument.key(service.toString())), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    BytesRef reasons =
        searcher
            .storedFields()
            .document(found.scoreDocs[0].doc, Set.of(Fields.REASONS))
            .getBinaryValue(Fields.REASONS);
    return Optional.of(
        Json.read(
            Arrays.copyOfRange(reasons.bytes, reasons.offset, reasons.offset + reasons.length),
            Label[].class));
  }
}
