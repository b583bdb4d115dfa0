package wegwijs.data.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.directory.ShippedDirectory.Field;
import wegwijs.data.place.Places;
import wegwijs.data.place.UnknownArea;

class DirectoryTest {

  /** The only contact data that the sources of the directory give. */
  private static final Set<String> KNOWN_NUMBERS =
      Set.of("112", "113", "0800-0113", "0800-2000", "0800-0432");

  private static final Set<String> PROSE =
      Set.of("omschrijving", "samenvatting", "voorWie", "nietVoorWie", "aanmelden");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\+?0\\d[\\d -]{6,}\\d");
  private static final Pattern ADDRESS = Pattern.compile("@|https?:|www\\.|\\.nl\\b");

  private static final Places PLACES = Places.shipped();

  @Test
  void isLargeEnoughToBeOfUse() {
    assertThat(ShippedDirectory.organizations().count()).isGreaterThanOrEqualTo(45);
    assertThat(ShippedDirectory.services().count()).isGreaterThanOrEqualTo(80);
  }

  @Test
  void usesEveryIdOnce() {
    assertThat(ids(ShippedDirectory.organizations())).doesNotHaveDuplicates();
    assertThat(ids(ShippedDirectory.services())).doesNotHaveDuplicates();
  }

  @Test
  void namesAnOrganizationOfTheSameFileForEveryService() {
    for (String file : ShippedDirectory.FILES) {
      JsonNode tree = ShippedDirectory.tree(file);
      Set<String> known = Set.copyOf(ids(ShippedDirectory.each(tree.path("organisaties"))));
      Set<String> used =
          ShippedDirectory.each(tree.path("aanbod"))
              .map(service -> service.path("organisatie").asText())
              .collect(Collectors.toSet());

      assertThat(used).as(file).isEqualTo(known);
    }
  }

  @ParameterizedTest
  @MethodSource("services")
  void serveAnAreaThatIsKnown(JsonNode service) {
    List<String> areas = texts(service.path("gebied"));

    assertThat(areas).isNotEmpty();
    assertThat(areas).noneMatch(area -> PLACES.resolveArea(area) instanceof UnknownArea);
    service
        .path("contract")
        .forEach(contract ->
            assertThat(PLACES.findMunicipality(contract.path("gemeente").asText())).isPresent());
  }

  @ParameterizedTest
  @MethodSource("services")
  void sayForWhomAndWhatAbout(JsonNode service) {
    assertThat(texts(service.path("domein"))).isNotEmpty();
    assertThat(service.path("omschrijving").asText()).isNotBlank();
    assertThat(service.path("samenvatting").asText()).isNotBlank();
    assertThat(service.path("voorWie").asText()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("records")
  void holdNoContactDataThatNoSourceGave(JsonNode entry) {
    for (Field field : ShippedDirectory.fields(entry)) {
      if (field.name().equals("telefoon")) {
        assertThat(KNOWN_NUMBERS).contains(field.text());
      }
      assertThat(field.name()).isNotIn("website", "email", "adres", "kvk", "agb");
      assertThat(ADDRESS.matcher(field.text()).find()).as(field.text()).isFalse();
      assertThat(NUMBER.matcher(field.text()).results().map(found -> found.group()))
          .isSubsetOf(KNOWN_NUMBERS);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void areWrittenInShortSentences(JsonNode entry) {
    String prose =
        ShippedDirectory.fields(entry).stream()
            .filter(field -> PROSE.contains(field.name()))
            .map(Field::text)
            .collect(Collectors.joining(" "));
    List<String> sentences =
        Arrays.stream(prose.split("(?<=[.!?])\\s+", -1)).filter(s -> !s.isBlank()).toList();
    long words = sentences.stream().mapToLong(s -> s.split("\\s+", -1).length).sum();

    assertThat((double) words / sentences.size()).as(prose).isLessThanOrEqualTo(12);
    assertThat(sentences).allMatch(sentence -> sentence.split("\\s+", -1).length <= 20);
  }

  @Test
  void tellApartWhatOnlyShowsAFeature() {
    assertThat(ShippedDirectory.services())
        .filteredOn(service -> service.has("openingstijden") || service.has("wachttijd"))
        .allMatch(service -> service.path("naam").asText().startsWith("Voorbeeld: "));
    assertThat(ShippedDirectory.services()).noneMatch(service -> service.has("gecontroleerdOp"));
  }

  @Test
  void reachesEveryMunicipalityOfThePortalsWithHelpOfItsOwn() {
    Set<String> areas =
        ShippedDirectory.services()
            .flatMap(service -> texts(service.path("gebied")).stream())
            .collect(Collectors.toSet());

    assertThat(areas).containsAll(PLACES.findRegion("twente").orElseThrow().municipalityCodes());
    assertThat(areas)
        .containsAll(PLACES.findRegion("bollenstreek").orElseThrow().municipalityCodes())
        .containsAll(PLACES.findRegion("midden-limburg-west").orElseThrow().municipalityCodes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"doelgroep", "domein", "zorgvraag", "wet", "lijn", "toegang", "soort", "kosten"})
  void usesOnlyTermsOfTheVocabulary(String facet) {
    Set<String> used =
        records().flatMap(entry -> texts(entry.path(facet)).stream()).collect(Collectors.toSet());

    assertThat(ShippedDirectory.termIds(facet)).containsAll(used);
    assertThat(used).isNotEmpty();
  }

  static Stream<JsonNode> services() {
    return ShippedDirectory.services();
  }

  static Stream<JsonNode> records() {
    return Stream.concat(ShippedDirectory.organizations(), ShippedDirectory.services());
  }

  private static List<String> ids(Stream<JsonNode> records) {
    return records.map(entry -> entry.path("id").asText()).toList();
  }

  private static List<String> texts(JsonNode list) {
    return ShippedDirectory.each(list).map(JsonNode::asText).toList();
  }
}
