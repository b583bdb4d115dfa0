package wegwijs.indexer.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.json.Json;
import wegwijs.data.model.Coordinates;
import wegwijs.data.model.Service;
import wegwijs.data.place.Places;

class PostcodeMiddlesTest {
  private static final Coordinates LISSE = new Coordinates(52.257, 4.5558);

  private final PostcodeMiddles middles = new PostcodeMiddles(Places.shipped());

  @ParameterizedTest
  @CsvSource({"2161 AB", "2161AB", "2161"})
  void anAddressWithoutCoordinatesStandsInTheMiddleOfItsPostcode(String postcode) {
    assertThat(of(Map.of(), Map.of("postal_code", postcode, "country", "NL")))
        .containsExactly(LISSE);
  }

  @Test
  void whatASourceToldIsNotGuessedAgain() {
    Map<String, Object> told = Map.of("latitude", 52.26, "longitude", 4.55);
    assertThat(of(told, Map.of("postal_code", "2161 AB"))).isEmpty();
  }

  @Test
  void aPostBoxAnotherCountryAndAnUnknownPostcodeAreNowhere() {
    assertThat(of(Map.of(), Map.of("postal_code", "2161 AB", "address_type", "postal"))).isEmpty();
    assertThat(of(Map.of(), Map.of("postal_code", "2161", "country", "BE"))).isEmpty();
    assertThat(of(Map.of(), Map.of("postal_code", "9999 ZZ"))).isEmpty();
    assertThat(of(Map.of(), Map.of("postal_code", "Lisse"))).isEmpty();
    assertThat(of(Map.of(), Map.of("city", "Lisse"))).isEmpty();
  }

  private List<Coordinates> of(Map<String, Object> place, Map<String, Object> door) {
    Map<String, Object> address = new HashMap<>(door);
    address.put("id", id());
    Map<String, Object> location = new HashMap<>(place);
    location.put("id", id());
    location.put("addresses", List.of(address));
    Map<String, Object> service =
        Map.of(
            "id",
            id(),
            "name",
            "Hulp",
            "service_at_locations",
            List.of(Map.of("id", id(), "location", location)));
    return middles.of(Json.fromTree(service, Service.class));
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
