package wegwijs.indexer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;

/** Laws that hold for whatever a source may deliver. */
class NormaliserPropertyTest {
  private static final List<String> FIELDS =
      List.of(
          "id",
          "name",
          "description",
          "url",
          "email",
          "status",
          "phones",
          "number",
          "languages",
          "minimum_age",
          "maximum_age",
          "schedules",
          "opens_at",
          "closes_at",
          "valid_from",
          "valid_to",
          "service_at_locations",
          "location",
          "latitude",
          "longitude",
          "addresses",
          "postal_code",
          "organization_id",
          "keywords",
          "attributes",
          "taxonomy_term",
          "tax_id",
          "link_id",
          "contracts",
          "law",
          "capacities",
          "unit",
          "amount",
          "cost_options",
          "last_modified",
          "assured_date",
          "extension",
          "count",
          "unknown");

  private final Normaliser normaliser =
      new Normaliser(new Source("test", SourceFormat.HSDS, null, null, 50, null));

  @Property(tries = 500)
  void cleaningATextTwiceChangesNothing(@ForAll("texts") String text) {
    String once = CleanText.of(text);
    assertThat(CleanText.of(once)).isEqualTo(once);
  }

  @Property(tries = 500)
  void neverThrowsWhateverTheTree(
      @ForAll("trees") Map<String, @Nullable Object> tree, @ForAll boolean fromSpreadsheet) {
    for (RecordKind kind : RecordKind.values()) {
      normaliser.normalise(new Candidate(kind, "", "rij 1", tree, fromSpreadsheet));
    }
  }

  @Property(tries = 500)
  void normalisingTwiceChangesNothing(@ForAll("trees") Map<String, @Nullable Object> tree) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>(tree);
    named.put("name", "Inloop");
    if (normaliser.normalise(candidate(named)) instanceof Normalised.Accepted once
        && normaliser.normalise(candidate(Json.toTree(once.record().value())))
            instanceof Normalised.Accepted twice) {
      assertThat(twice.record().value()).isEqualTo(once.record().value());
      assertThat(twice.issues()).isEmpty();
    }
  }

  private static Candidate candidate(Map<String, @Nullable Object> tree) {
    return new Candidate(RecordKind.SERVICE, "", "rij 1", tree, false);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> nasty =
        Arbitraries.of(
            "\u0000", "\u202E", "\u200B", "\uFEFF", "\u00A0", "\r", "\r\n", "\t", "\u0301",
            "\uD800", "e\u0301", "\u2028", " ", "\u00AD", "\uFFFD", "a", "Å", "😀");
    return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(8))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Map<String, @Nullable Object>> trees() {
    return tree(3);
  }

  private Arbitrary<Map<String, @Nullable Object>> tree(int depth) {
    return Arbitraries.maps(Arbitraries.of(FIELDS), value(depth))
        .ofMaxSize(8)
        .map(LinkedHashMap::new);
  }

  private Arbitrary<@Nullable Object> value(int depth) {
    Arbitrary<@Nullable Object> scalar =
        Arbitraries.oneOf(
            texts().map(text -> (Object) text),
            Arbitraries.of(
                "0495 123456",
                "112",
                "6001 AB",
                "2026-01-31",
                "31-02-2026",
                "25:00",
                "09:00",
                "24:00",
                "https://voorbeeld.nl",
                "info@voorbeeld.nl",
                "active",
                "",
                " "),
            Arbitraries.bigDecimals().map(number -> (Object) number),
            Arbitraries.of(new BigDecimal("1E+999999"), new BigDecimal("1E-999999"), true, 0, -1),
            Arbitraries.just((Object) "x").injectNull(1.0));
    if (depth == 0) {
      return scalar;
    }
    return Arbitraries.oneOf(
        scalar,
        tree(depth - 1).map(map -> (Object) map),
        Arbitraries.lazy(() -> value(depth - 1)).list().ofMaxSize(3).map(list -> (Object) list));
  }
}
