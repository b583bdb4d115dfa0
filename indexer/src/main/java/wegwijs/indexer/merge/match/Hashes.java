package wegwijs.indexer.merge.match;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Texts as hashes of 64 bits. Of all that records have, most is of one record alone and brings it
 * together with none: what is repeated is found first, so that only that takes memory. Stateless.
 */
final class Hashes {
  private Hashes() {}

  static long of(String text) {
    return StringHelper.murmurhash3_x64_128(new BytesRef(text))[0];
  }

  /** What occurs twice or more, once each, sorted. */
  static long[] repeated(LongStream hashes) {
    long[] sorted = hashes.sorted().toArray();
    int count = 0;
    for (int i = 1; i < sorted.length; i++) {
      boolean isRepeated = sorted[i] == sorted[i - 1];
      if (isRepeated && (count == 0 || sorted[count - 1] != sorted[i])) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
