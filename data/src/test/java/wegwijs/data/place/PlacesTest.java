package wegwijs.data.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.model.Coordinates;

class PlacesTest {
  private static final List<String> PROVINCES =
      List.of(
          "Drenthe",
          "Flevoland",
          "Fryslân",
          "Gelderland",
          "Groningen",
          "Limburg",
          "Noord-Brabant",
          "Noord-Holland",
          "Overijssel",
          "Utrecht",
          "Zeeland",
          "Zuid-Holland");

  private static final Places PLACES = Places.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6001 AB        | 6001 (Weert)                      | 0988",
        "6001ab         | 6001 (Weert)                      | 0988",
        " 6001          | 6001 (Weert)                      | 0988",
        "6001 AB Weert  | 6001 (Weert)                      | 0988",
        "Weert          | Weert                             | 0988",
        "WEERT          | Weert                             | 0988",
        "in weert       | Weert                             | 0988",
        "gemeente Weert | Weert                             | 0988",
        "Glanerbrug     | Glanerbrug (gemeente Enschede)    | 0153",
        "de lutte       | De Lutte (gemeente Losser)        | 0168",
        "Noordwijkerhout| Noordwijkerhout (gemeente Noordwijk) | 0575",
        "Hengelo        | Hengelo                           | 0164",
        "Den Bosch      | 's-Hertogenbosch                  | 0796",
      },
      quoteCharacter = '"')
  void understandsWhatAResidentTypes(String typed, String label, String code) {
    assertThat(PLACES.resolvePlace(typed))
        .isInstanceOfSatisfying(
            PlaceFound.class,
            found -> {
              assertThat(found.label()).isEqualTo(label);
              assertThat(found.municipalityCodes()).containsExactly(code);
            });
  }

  @Test
  void takesARegionAsAllItsMunicipalities() {
    PlaceFound twente = (PlaceFound) PLACES.resolvePlace("regio twente");

    assertThat(twente.label()).isEqualTo("Twente");
    assertThat(twente.municipalityCodes()).hasSize(14).contains("0153", "1735");
    assertThat(twente.coordinates()).isEmpty();
  }

  @Test
  void putsAMunicipalityWhereItsNamesakeLies() {
    PlaceFound weert = (PlaceFound) PLACES.resolvePlace("Weert");

    assertThat(weert.coordinates().orElseThrow().distanceTo(new Coordinates(51.2517, 5.7067)))
        .isLessThan(3_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Haarle", "haarle ", "Bergen", "Deurningen"})
  void asksWhichOneWhenSeveralPlacesShareAName(String typed) {
    assertThat(PLACES.resolvePlace(typed))
        .isInstanceOfSatisfying(
            PlaceAmbiguous.class, ambiguous -> assertThat(ambiguous.choices()).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "Atlantis", "9999", "0123", "12345", "60 01", "?"})
  void saysWhenAPlaceIsUnknown(String typed) {
    assertThat(PLACES.resolvePlace(typed)).isEqualTo(new PlaceUnknown(typed.strip()));
  }

  @Test
  void takesTheWholeCountryAsEveryMunicipality() {
    PlaceFound everywhere = (PlaceFound) PLACES.resolvePlace("heel Nederland");

    assertThat(everywhere.municipalityCodes()).hasSize(345);
  }

  @ParameterizedTest
  @CsvSource({
    "0988, Weert, Municipality",
    "Weert, Weert, Municipality",
    "Utrecht, Utrecht, Municipality",
    "provincie Utrecht, Provincie Utrecht, Region",
    "provincie-utrecht, Provincie Utrecht, Region",
    "Friesland, Provincie Fryslân, Region",
    "twente, Twente, Region",
    "midden-limburg-west, Midden-Limburg West, Region",
    "bollenstreek, Bollenstreek, Region",
    "landelijk, heel Nederland, National",
    "Heel Nederland, heel Nederland, National",
    "Nederland, heel Nederland, National",
    "Bergen, Bergen, UnknownArea",
    "overal, overal, UnknownArea",
  })
  void understandsTheAreaASourceNames(String written, String label, String kind) {
    Area area = PLACES.resolveArea(written);

    assertThat(area.label()).isEqualTo(label);
    assertThat(area.getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void shipsThreeRegionsAndTheTwelveProvinces() {
    assertThat(PLACES.findRegion("Twente").orElseThrow().municipalityCodes()).hasSize(14);
    assertThat(PLACES.findRegion("Midden-Limburg West").orElseThrow().municipalityCodes())
        .containsExactly("0946", "0988", "1640");
    assertThat(PLACES.findRegion("bollenstreek").orElseThrow().municipalityCodes())
        .containsExactly("0534", "0553", "0575", "1525");
    assertThat(
            PROVINCES.stream()
                .map(province -> PLACES.findRegion("Provincie " + province).orElseThrow())
                .mapToInt(region -> region.municipalityCodes().size())
                .sum())
        .isEqualTo(342);
  }

  @Test
  void offersPlacesOfEveryMunicipalityOfThePortals() {
    List<String> withPlaces =
        PLACES.municipalities().stream()
            .filter(municipality ->
                PLACES.resolvePlace(municipality.name()) instanceof PlaceFound found
                    && found.coordinates().isPresent())
            .map(Municipality::name)
            .toList();

    assertThat(withPlaces).hasSize(23).contains("Weert", "Enschede", "Lisse");
  }

  @Test
  void addsPlacesWithoutChangingTheOriginal() {
    Place zaandam = new Place("1506", "Zaandam", "0479", new Coordinates(52.44, 4.83));

    Places more = PLACES.with(List.of(zaandam, zaandam));

    assertThat(more.resolvePlace("zaandam"))
        .isEqualTo(
            new PlaceFound(
                "Zaandam (gemeente Zaanstad)", Set.of("0479"), Optional.of(zaandam.coordinates())));
    assertThat(more.resolvePlace("1506"))
        .isEqualTo(
            new PlaceFound("1506 (Zaandam)", Set.of("0479"), Optional.of(zaandam.coordinates())));
    assertThat(PLACES.resolvePlace("zaandam")).isInstanceOf(PlaceUnknown.class);
  }

  @Test
  void letsALaterPlaceReplaceTheSameOne() {
    Place moved = new Place("6001", "weert", "0988", new Coordinates(51, 5));

    PlaceFound found = (PlaceFound) PLACES.with(List.of(moved)).resolvePlace("6001");

    assertThat(found.coordinates()).contains(new Coordinates(51, 5));
  }

  @Test
  void refusesAPlaceThatCannotBe() {
    Coordinates here = new Coordinates(51, 5);
    assertThatThrownBy(() -> new Place("0123", "Weert", "0988", here)).hasMessageContaining("0123");
    assertThatThrownBy(() -> new Place("6001", "Weert", "98", here)).hasMessageContaining("'98'");
    assertThatThrownBy(() -> new Place("6001", " ", "0988", here)).hasMessageContaining("no place");
  }
}
