package wegwijs.data.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTest {

  private final Municipalities municipalities = Municipalities.shipped();

  @Test
  void knowsAllMunicipalitiesAndThePublicBodies() {
    assertThat(municipalities.all()).hasSize(345);
    assertThat(municipalities.all()).filteredOn(m -> m.province().isEmpty()).hasSize(3);
    assertThat(
            municipalities.all().stream()
                .map(Municipality::province)
                .filter(province -> !province.isEmpty())
                .collect(Collectors.toSet()))
        .hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({
    "Weert, 0988",
    "Nederweert, 0946",
    "Leudal, 1640",
    "Almelo, 0141",
    "Borne, 0147",
    "Dinkelland, 1774",
    "Enschede, 0153",
    "Haaksbergen, 0158",
    "Hellendoorn, 0163",
    "Hengelo, 0164",
    "Hof van Twente, 1735",
    "Losser, 0168",
    "Oldenzaal, 0173",
    "Rijssen-Holten, 1742",
    "Tubbergen, 0183",
    "Twenterand, 1700",
    "Wierden, 0189",
    "Hillegom, 0534",
    "Lisse, 0553",
    "Teylingen, 1525",
    "Noordwijk, 0575",
    "Maastricht, 0935",
    "Deurne, 0762",
    "Voorne aan Zee, 1992",
    "Bonaire, 9001"
  })
  void knowsTheCodeOfEachMunicipalityOfThePortals(String name, String code) {
    assertThat(municipalities.find(name)).map(Municipality::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "0988, Weert",
        "GM0988, Weert",
        "gm 0988, Weert",
        "gemeente weert, Weert",
        "Gem. Weert, Weert",
        "de gemeente Weert, Weert",
        "DEN HAAG, Den Haag",
        "'s-Gravenhage, Den Haag",
        "s gravenhage, Den Haag",
        "den bosch, 's-Hertogenbosch",
        "Sudwest-Fryslan, Súdwest-Fryslân",
        "rijssen holten, Rijssen-Holten",
        "Nuenen, \"Nuenen, Gerwen en Nederwetten\"",
        "Bergen (L), Bergen (L.)",
        "bergen nh, Bergen (NH.)",
      })
  void findsAMunicipalityHoweverItIsWritten(String written, String name) {
    assertThat(municipalities.find(written)).map(Municipality::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"Bergen", "0000", "988", "Twente", "Weertje", "''"})
  void findsNothingWhereNothingOrMoreThanOneIsMeant(String written) {
    assertThat(municipalities.find(written)).isEmpty();
  }

  @Test
  void refusesACodeThatIsNotFourDigits() {
    assertThatThrownBy(() -> new Municipality("988", "Weert", "Limburg", List.of()))
        .hasMessageContaining("'988'");
    assertThatThrownBy(() -> new Municipality("0988", " ", "Limburg", List.of()))
        .hasMessageContaining("no name");
  }
}
