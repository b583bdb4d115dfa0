package wegwijs.server.search;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import wegwijs.data.hours.WeeklyOpening;
import wegwijs.data.schema.Fields;
import wegwijs.data.schema.OpeningBytes;

/**
 * When the services of one commit are open. Only those stand in it of which that is known, and each
 * week that several have stands in it once. Immutable and safe to share.
 */
final class OpeningTable {
  /** Ascending. */
  private final int[] documents;

  /** For each of {@link #documents} the place of its week in {@link #weeks}. */
  private final int[] weekOf;

  private final List<List<WeeklyOpening>> weeks;
  private final FixedBitSet withOpenings;

  private OpeningTable(int[] documents, int[] weekOf, List<List<WeeklyOpening>> weeks, int maxDoc) {
    this.documents = documents;
    this.weekOf = weekOf;
    this.weeks = List.copyOf(weeks);
    this.withOpenings = new FixedBitSet(Math.max(1, maxDoc));
    for (int document : documents) {
      withOpenings.set(document);
    }
  }

  static OpeningTable read(IndexReader reader) throws IOException {
    SortedDocValues values = MultiDocValues.getSortedValues(reader, Fields.OPENINGS);
    List<List<WeeklyOpening>> weeks = new ArrayList<>();
    int[] documents = new int[16];
    int[] weekOf = new int[16];
    int known = 0;
    for (int week = 0; values != null && week < values.getValueCount(); week++) {
      weeks.add(OpeningBytes.read(values.lookupOrd(week)));
    }
    while (values != null && values.nextDoc() != SortedDocValues.NO_MORE_DOCS) {
      if (known == documents.length) {
        documents = Arrays.copyOf(documents, known * 2);
        weekOf = Arrays.copyOf(weekOf, known * 2);
      }
      documents[known] = values.docID();
      weekOf[known++] = values.ordValue();
    }
    return new OpeningTable(
        Arrays.copyOf(documents, known), Arrays.copyOf(weekOf, known), weeks, reader.maxDoc());
  }

  /** What is known to be open at a moment of Dutch time. */
  FixedBitSet open(LocalDateTime moment) {
    return some(opening -> opening.isOpenAt(moment));
  }

  /** What is known to be open or closed at a moment of Dutch time. */
  FixedBitSet known(LocalDateTime moment) {
    return some(opening -> opening.holdsOn(moment.toLocalDate()));
  }

  private FixedBitSet some(Predicate<WeeklyOpening> isSo) {
    boolean[] isWeekSo = new boolean[weeks.size()];
    for (int week = 0; week < isWeekSo.length; week++) {
      isWeekSo[week] = weeks.get(week).stream().anyMatch(isSo);
    }
    FixedBitSet some = new FixedBitSet(withOpenings.length());
    for (int i = 0; i < documents.length; i++) {
      if (isWeekSo[weekOf[i]]) {
        some.set(documents[i]);
      }
    }
    return some;
  }

  /** Whether of any of these it is known when it is open, be it in another season. */
  boolean isKnownOfAny(FixedBitSet some) {
    return withOpenings.intersects(some);
  }

  /** The openings of a service; empty when they are unknown. */
  List<WeeklyOpening> of(int document) {
    int at = Arrays.binarySearch(documents, document);
    return at < 0 ? List.of() : weeks.get(weekOf[at]);
  }
}
