package wegwijs.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import wegwijs.data.json.RawJson;
import wegwijs.server.search.FacetCounts;

/**
 * Writes the values of a facet straight as JSON: an answer has hundreds of them, and of each only
 * the count and whether it is chosen differ from question to question. Few and long pieces, as
 * copying a short one takes nearly as long.
 */
final class FacetJson {
  private static final int BYTES_PER_VALUE = 110;
  private static final byte[] CHOSEN = ",\"gekozen\":true}".getBytes(UTF_8);
  private static final byte[] CHOSEN_AND_MORE = ",\"gekozen\":true},".getBytes(UTF_8);
  private static final byte[] NOT_CHOSEN = ",\"gekozen\":false}".getBytes(UTF_8);
  private static final byte[] NOT_CHOSEN_AND_MORE = ",\"gekozen\":false},".getBytes(UTF_8);

  private FacetJson() {}

  /** What is always the same of a value: the beginning of its object, up to the count. */
  static byte[] start(SearchAnswer.Value value) {
    String fields = RawJson.fields(value);
    return ("{" + fields + ",\"aantal\":").getBytes(UTF_8);
  }

  /** An array of the values, each with its start where that is known. */
  static RawJson of(List<FacetCounts.Value> values, Map<String, byte[]> starts) {
    RawJson json = new RawJson(BYTES_PER_VALUE * values.size());
    json.add("[".getBytes(UTF_8));
    int left = values.size();
    for (FacetCounts.Value value : values) {
      byte[] start = starts.get(value.id());
      json.add(start != null ? start : start(new SearchAnswer.Value(value.id(), value.id(), null)))
          .add(value.count())
          .add(end(value.isChosen(), --left > 0));
    }
    return json.add("]".getBytes(UTF_8));
  }

  private static byte[] end(boolean isChosen, boolean isMore) {
    if (isMore) {
      return isChosen ? CHOSEN_AND_MORE : NOT_CHOSEN_AND_MORE;
    }
    return isChosen ? CHOSEN : NOT_CHOSEN;
  }
}
