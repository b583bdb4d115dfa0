package wegwijs.data.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesFileTest {

  private static final String GEONAMES =
      "NL\t6001 AB\tWeert\tLimburg\t05\tGemeente Weert\t0988\t\t\t51.254\t5.7067\t6\n";
  private static final String HEADER =
      "country_code,zipcode,place,state,state_code,province,province_code,community,"
          + "community_code,latitude,longitude\n";

  @TempDir private Path folder;

  @Test
  void readsTheFormOfGeoNames() throws IOException {
    PlacesFile read = read(GEONAMES);

    assertThat(read.issues()).isEmpty();
    assertThat(read.places())
        .singleElement()
        .satisfies(place -> {
          assertThat(place.postcode()).isEqualTo("6001");
          assertThat(place.name()).isEqualTo("Weert");
          assertThat(place.municipalityCode()).isEqualTo("0988");
        });
  }

  @Test
  void readsTheSameColumnsWithCommasUnderAHeader() throws IOException {
    PlacesFile read =
        read(
            "\uFEFF"
                + HEADER
                + "NL,6001,\"Weert, \"\"stad\"\"\",Limburg,05,Weert,0988,,,51.254,5.7067\r\n\r\n");

    assertThat(read.issues()).isEmpty();
    assertThat(read.places()).extracting(Place::name).containsExactly("Weert, \"stad\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL,6001,Weert                                  | heeft 3 kolommen; nodig zijn er 11",
        "BE,6001,Weert,L,05,Weert,0988,,,51.2,5.7       | is niet de landcode NL",
        "NL,061,Weert,L,05,Weert,0988,,,51.2,5.7        | is geen postcode van vier cijfers",
        "NL,6001,,L,05,Weert,0988,,,51.2,5.7            | heeft geen plaatsnaam",
        "NL,6001,Weert,L,05,Weert,9999,,,51.2,5.7       | is geen CBS-code",
        "NL,6001,Weert,L,05,Weert,,,,51.2,5.7           | is geen CBS-code",
        "NL,6001,Weert,L,05,Weert,0988,,,noord,5.7      | is geen breedtegraad en lengtegraad",
        "NL,6001,Weert,L,05,Weert,0988,,,512.0,5.7      | is geen breedtegraad en lengtegraad",
      })
  void leavesABadLineOutAndSaysWhichOneAndWhy(String line, String rule) throws IOException {
    PlacesFile read = read(HEADER + line + "\n" + GEONAMES);

    assertThat(read.places()).hasSize(1);
    assertThat(read.issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.toString()).startsWith("regel 2: '").contains(rule));
  }

  @Test
  void survivesWhatIsNoTextAtAll() throws IOException {
    Path file = folder.resolve("binary");
    byte[] bytes = new byte[10_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);

    assertThat(PlacesFile.read(file).places()).isEmpty();
  }

  @Test
  void doesNotCutUpAnEndlessLine() throws IOException {
    PlacesFile read = read("x,".repeat(100_000) + "\n" + GEONAMES);

    assertThat(read.places()).hasSize(1);
    assertThat(read.issues()).extracting(PlacesIssue::rule).first().asString().contains("langer");
  }

  @Test
  void takesInThePublishedFileWhole() throws IOException {
    Path file = SharedMaterial.folder().resolve("geo/geonames_zipcodes.nl.csv");
    Assumptions.assumeTrue(Files.exists(file), "no shared material here: " + file);

    PlacesFile read = PlacesFile.read(file);

    assertThat(read.places().size() + read.issues().size()).isEqualTo(4_334);
    assertThat(read.places().stream().map(Place::municipalityCode).distinct()).hasSize(341);
    assertThat(Places.shipped().with(read.places()).resolvePlace("1506"))
        .isInstanceOf(PlaceFound.class);
  }

  private PlacesFile read(String content) throws IOException {
    Path file = folder.resolve("places");
    Files.writeString(file, content, StandardCharsets.UTF_8);
    return PlacesFile.read(file);
  }
}
