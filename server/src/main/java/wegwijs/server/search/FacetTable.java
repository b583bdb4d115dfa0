package wegwijs.server.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.FixedBitSet;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.TermRef;

/** All facet values of all documents of one commit. Immutable and safe to share. */
final class FacetTable {
  private final int documents;
  private final Map<FacetId, FacetColumn> columns;

  private FacetTable(int documents, Map<FacetId, FacetColumn> columns) {
    this.documents = documents;
    this.columns = columns;
  }

  /** Reads the table from the doc values of an index. */
  static FacetTable read(IndexReader reader) throws IOException {
    Map<FacetId, FacetColumn> columns = new EnumMap<>(FacetId.class);
    for (FacetId facet : FacetId.values()) {
      columns.put(facet, new FacetColumnReader(reader, facet).read());
    }
    return new FacetTable(reader.maxDoc(), columns);
  }

  /** The documents that have at least one of these values; an unknown value has none. */
  FixedBitSet any(FacetId facet, Set<String> chosen) {
    FixedBitSet found = new FixedBitSet(Math.max(1, documents));
    column(facet).addAny(chosen, found);
    return found;
  }

  /** The documents that have a term; nothing when none has it. */
  Optional<ValueSet> documents(TermRef term) {
    return column(term.facet()).documents(term.term());
  }

  /** How often each value of a facet occurs; nothing for a facet without any value. */
  Optional<FacetCounts> count(FacetId facet, Hits hits, Set<String> chosen) {
    return Optional.of(column(facet))
        .filter(column -> column.hasValues() || !chosen.isEmpty())
        .map(column -> column.count(hits, chosen));
  }

  private FacetColumn column(FacetId facet) {
    FacetColumn column = columns.get(facet);
    if (column == null) {
      throw new IllegalStateException("facet " + facet + " was not read");
    }
    return column;
  }
}
