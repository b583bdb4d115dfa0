package wegwijs.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.vocabulary.FacetId;

/** Both ways of counting give what counting one by one gives. */
class FacetColumnTest {
  private static final int DOCUMENTS = 20_000;
  private static final List<String> VALUES =
      IntStream.range(0, 300).mapToObj("v%03d"::formatted).toList();

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "0.0001, 1",
    "0.001, 40",
    "0.02, 300",
    "0.05, 3",
    "0.4, 3",
    "0.4, 300",
    "0.7, 300",
    "0.99, 40",
    "0.9999, 3",
    "1, 40"
  })
  void countsAsOneByOne(double shareOfHits, int values) {
    SplittableRandom random = new SplittableRandom(values);
    List<List<Integer>> valuesOf = randomValues(random, values);
    FixedBitSet hits = new FixedBitSet(DOCUMENTS);
    IntStream.range(0, DOCUMENTS)
        .filter(document -> random.nextDouble() < shareOfHits)
        .forEach(hits::set);

    Map<String, Integer> expected = oneByOne(valuesOf, hits);
    assertThat(counted(column(valuesOf, values, true), hits)).isEqualTo(expected);
    assertThat(counted(column(valuesOf, values, false), hits)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {65_536, 65_537})
  void holdsNoMoreCombinationsThanHaveANumber(int different) {
    Combinations.Builder builder = new Combinations.Builder(different);
    for (int document = 1; document < different; document++) {
      char[] values = {(char) (document / 300), (char) (300 + document % 300)};
      builder.add(document, values, values.length);
    }
    // Together with the combination of no values at all.
    assertThat(builder.build().isPresent()).isEqualTo(different <= 65_536);
  }

  private static List<List<Integer>> randomValues(SplittableRandom random, int values) {
    List<List<Integer>> valuesOf = new ArrayList<>();
    for (int document = 0; document < DOCUMENTS; document++) {
      valuesOf.add(
          random
              .ints(random.nextInt(4), 0, values)
              .mapToObj(value -> (int) ((long) value * value / values))
              .distinct()
              .sorted()
              .toList());
    }
    return valuesOf;
  }

  private static FacetColumn column(List<List<Integer>> valuesOf, int values, boolean isCombined) {
    ValueSet[] documentsOf =
        IntStream.range(0, values)
            .mapToObj(value ->
                IntStream.range(0, DOCUMENTS)
                    .filter(document -> valuesOf.get(document).contains(value))
                    .toArray())
            .map(ids -> ValueSet.of(ids, DOCUMENTS))
            .toArray(ValueSet[]::new);
    return new FacetColumn(
        FacetId.DOMAIN,
        VALUES.subList(0, values),
        documentsOf,
        isCombined ? combinations(valuesOf) : Optional.empty());
  }

  private static Optional<Combinations> combinations(List<List<Integer>> valuesOf) {
    Combinations.Builder builder = new Combinations.Builder(DOCUMENTS);
    for (int document = 0; document < DOCUMENTS; document++) {
      char[] values = new char[valuesOf.get(document).size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (char) (int) valuesOf.get(document).get(i);
      }
      builder.add(document, values, values.length);
    }
    return builder.build();
  }

  private static Map<String, Integer> oneByOne(List<List<Integer>> valuesOf, FixedBitSet hits) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int document = 0; document < DOCUMENTS; document++) {
      for (int value : valuesOf.get(document)) {
        if (hits.get(document)) {
          counts.merge(VALUES.get(value), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static Map<String, Integer> counted(FacetColumn column, FixedBitSet hits) {
    return column.count(new Hits(hits, hits.cardinality()), Set.of()).values().stream()
        .collect(
            Collectors.toMap(
                FacetCounts.Value::id, FacetCounts.Value::count, Integer::sum, TreeMap::new));
  }
}
