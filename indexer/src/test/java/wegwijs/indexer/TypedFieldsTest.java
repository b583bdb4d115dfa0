package wegwijs.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;

/** What editors type for a field that held something already. */
class TypedFieldsTest {
  private static final TypedFields FIELDS = new TypedFields(Workplace.VOCABULARY, Workplace.PLACES);
  private static final String PLACE =
      """
      [{"id": "00000000-0000-4000-8000-000000000001", "location": {
        "id": "00000000-0000-4000-8000-000000000002", "location_type": "physical",
        "name": "Het Huis", "latitude": 51.25, "longitude": 5.7, "addresses": [{
          "id": "00000000-0000-4000-8000-000000000003", "address_1": "Markt 1",
          "postal_code": "6001 AB", "city": "Weert", "country": "NL",
          "address_type": "physical"}]}}]
      """;

  @Test
  void anAddressThatStaysKeepsItsCoordinates() {
    String same = typed("service_at_locations", "Buurthuis | Markt 1 | 6001 AB | Weert", PLACE);
    assertThat(same).contains("51.25", "5.7", "Buurthuis").doesNotContain("Het Huis");
    assertThat(typed("service_at_locations", "Markt 2 | 6001 AB | Weert", PLACE))
        .contains("Markt 2")
        .doesNotContain("51.25", "Het Huis");
    assertThat(typed("service_at_locations", "Markt 1 | 6001 AB | Weert", null))
        .doesNotContain("51.25");
    assertThat(
            typed(
                "service_at_locations",
                "Markt 9 | 6001 AB | Weert\nHet Huis | Markt 1 | 6001 AB | Weert",
                PLACE))
        .contains("Markt 9", "51.25");
  }

  @Test
  void aNumberThatStaysKeepsItsKind() {
    String before =
        typed("phones", "020-7960111 | keuken", null).replace("}]", ",\"type\":\"sms\"}]");
    assertThat(typed("phones", "020-7960111 | balie", before))
        .contains("sms", "balie")
        .doesNotContain("keuken");
    assertThat(typed("phones", "020-7960112", before)).doesNotContain("sms");
  }

  @Test
  void hoursBehindASentenceThatStaysAreKept() {
    String before = "[{\"description\": \"Elke dag, zie de agenda\", \"opens_at\": \"09:00\"}]";
    assertThat(typed("schedules", "Elke dag, zie de agenda", before)).contains("09:00");
    assertThat(typed("schedules", "Zie de agenda", before)).doesNotContain("09:00");
    assertThat(typed("schedules", "ma t/m vr 9.00-17.00 uur", before)).contains("17:00");
  }

  private static String typed(String field, String text, @Nullable String before) {
    Object known =
        before == null ? null : Json.read(before.getBytes(StandardCharsets.UTF_8), List.class);
    return FIELDS.read(RecordKind.SERVICE, new UUID(0, 1), field, text, known)
            instanceof TypedFields.Typed.Good(var json)
        ? json.orElse("")
        : "wrong";
  }
}
