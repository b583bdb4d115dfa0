package wegwijs.server.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SloppyMath;
import wegwijs.data.model.Coordinates;
import wegwijs.data.schema.Fields;

/**
 * Where the services of one commit stand; a service may stand in several places. Immutable and safe
 * to share.
 */
final class LocationTable {
  /** The distance of what has no address: further than anything. */
  static final int UNKNOWN = Integer.MAX_VALUE;

  private final int[] firstOf;
  private final long[] places;

  private LocationTable(int[] firstOf, long[] places) {
    this.firstOf = firstOf;
    this.places = places;
  }

  static LocationTable read(IndexReader reader) throws IOException {
    int[] firstOf = new int[reader.maxDoc() + 1];
    long[] places = new long[16];
    int size = 0;
    int document = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedNumericDocValues values = leaf.reader().getSortedNumericDocValues(Fields.COORDINATES);
      while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int next = leaf.docBase + values.docID();
        Arrays.fill(firstOf, document + 1, next + 1, size);
        document = next;
        for (int i = 0; i < values.docValueCount(); i++) {
          if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
          }
          places[size++] = values.nextValue();
        }
      }
    }
    Arrays.fill(firstOf, Math.min(document + 1, firstOf.length), firstOf.length, size);
    return new LocationTable(firstOf, Arrays.copyOf(places, size));
  }

  /** Metres to the nearest place of a service, or {@link #UNKNOWN}. */
  int metres(int document, Coordinates from) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = firstOf[document]; i < firstOf[document + 1]; i++) {
      double latitude = GeoEncodingUtils.decodeLatitude((int) (places[i] >> 32));
      double longitude = GeoEncodingUtils.decodeLongitude((int) places[i]);
      nearest =
          Math.min(
              nearest,
              SloppyMath.haversinMeters(from.latitude(), from.longitude(), latitude, longitude));
    }
    return nearest == Double.POSITIVE_INFINITY ? UNKNOWN : (int) Math.round(nearest);
  }
}
