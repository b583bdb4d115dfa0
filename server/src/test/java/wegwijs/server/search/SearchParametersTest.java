package wegwijs.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.place.Places;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.server.search.SearchParameters.Fault;
import wegwijs.server.search.SearchParameters.Parsed;

final class SearchParametersTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
  private static final SearchParameters PARAMETERS =
      new SearchParameters(VocabularyLoader.load(List.of()), Places.shipped(), CLOCK);

  @Test
  void nothingMeansEverything() {
    Parsed parsed = parse();
    assertThat(parsed.faults()).isEmpty();
    assertThat(parsed.request()).isEqualTo(SearchRequest.of(""));
  }

  @Test
  void readsEveryParameter() {
    Parsed parsed =
        parse(
            "q=hulp",
            "plaats=6001 AB",
            "straal=5",
            "domein=zorg",
            "domein=welzijn",
            "gemeente=0988",
            "gemeente=landelijk",
            "nu-open=1",
            "sorteer=afstand",
            "pagina=2",
            "perPagina=20");
    assertThat(parsed.faults()).isEmpty();
    SearchRequest request = parsed.request();
    assertThat(request.text()).isEqualTo("hulp");
    assertThat(request.place().map(PlaceFound::municipalityCodes)).hasValue(Set.of("0988"));
    assertThat(request.radiusKm()).isEqualTo(OptionalInt.of(5));
    assertThat(request.chosen())
        .isEqualTo(
            Map.of(
                FacetId.DOMAIN, Set.of("zorg", "welzijn"),
                FacetId.MUNICIPALITY, Set.of("0988", "landelijk")));
    assertThat(request.sorting()).isEqualTo(Sorting.DISTANCE);
    assertThat(request.openAt()).hasValue(LocalDateTime.parse("2026-11-23T10:00"));
    assertThat(request.page()).isEqualTo(2);
    assertThat(request.perPage()).isEqualTo(20);
  }

  @Test
  void emptyFieldsOfAFormAreAsAbsent() {
    Parsed parsed = parse("q=", "plaats= ", "straal=", "domein=", "sorteer=", "pagina=");
    assertThat(parsed.faults()).isEmpty();
    assertThat(parsed.request()).isEqualTo(SearchRequest.of(""));
  }

  @ParameterizedTest
  @CsvSource({
    "x=1,x",
    "plaats=Atlantis,plaats",
    "straal=10,straal",
    "sorteer=prijs,sorteer",
    "pagina=0,pagina",
    "pagina=-1,pagina",
    "pagina=1001,pagina",
    "pagina=99999999999,pagina",
    "pagina=1.5,pagina",
    "perPagina=101,perPagina",
    "nu-open=ja,nu-open",
    "nu-open=0,nu-open",
    "toelichting=2,toelichting",
    "domein=ZORG,domein",
    "gemeente=Weert,gemeente",
    "gemeente=0000,gemeente",
    "zorgvraag=*,zorgvraag",
  })
  void leavesOutWhatIsFaultyAndTellsIt(String parameter, String name) {
    Parsed parsed = parse("q=hulp", parameter);
    assertThat(parsed.faulty()).containsExactly(name);
    assertThat(parsed.faults()).extracting(Fault::reason).allMatch(reason -> reason.endsWith("."));
    assertThat(parsed.request()).isEqualTo(SearchRequest.of("hulp"));
  }

  @Test
  void cutsOffALongTextInAnAddressButNotInABody() {
    String text = "woord ".repeat(100).strip();
    Parsed address = parse("q=" + text);
    assertThat(address.faulty()).containsExactly("q");
    assertThat(address.request().text()).hasSize(SearchParameters.LONGEST_TEXT);
    Parsed body = body("{\"q\": \"" + text + "\"}");
    assertThat(body.faults()).isEmpty();
    assertThat(body.request().text()).isEqualTo(text);
  }

  @Test
  void offersChoicesForAnAmbiguousPlaceAndUnderstandsThem() {
    Parsed parsed = parse("plaats=Haarle");
    assertThat(parsed.faulty()).containsExactly("plaats");
    assertThat(parsed.faults().getFirst().allowed())
        .hasSize(2)
        .allSatisfy(choice ->
            assertThat(parse("plaats=" + choice).request().place().map(PlaceFound::label))
                .hasValue(choice));
  }

  @Test
  void understandsTheNamesByWhichItCallsPlacesItself() {
    PlaceFound found = parse("plaats=Stramproy").request().place().orElseThrow();
    assertThat(parse("plaats=" + found.label()).request().place()).hasValue(found);
  }

  @Test
  void refusesARadiusAroundARegion() {
    assertThat(parse("plaats=Twente", "straal=5").faulty()).containsExactly("straal");
  }

  @Test
  void takesTheFirstOfSeveralWhereOnlyOneMakesSense() {
    Parsed parsed = parse("q=een", "q=twee");
    assertThat(parsed.faulty()).containsExactly("q");
    assertThat(parsed.request().text()).isEqualTo("een");
  }

  @Test
  void tellsNoMoreFaultsThanAnybodyReads() {
    String[] many = new String[500];
    Arrays.setAll(many, i -> "p" + i + "=1");
    assertThat(parse(many).faults()).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[1]", "3", "{", "{\"q\": 1, \"q\": 2}", "\"tekst\""})
  void aBodyMustBeAnObject(String json) {
    assertThat(body(json).faulty()).containsExactly("body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"q\": null}", "{\"q\": {}}", "{\"q\": true}", "{\"q\": [[1]]}"})
  void aValueInABodyMustBeTextOrNumber(String json) {
    assertThat(body(json).faulty()).containsExactly("q");
  }

  private static Parsed parse(String... parameters) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      String value = parameter.substring(equals + 1);
      map.merge(
          parameter.substring(0, equals),
          List.of(value),
          (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    return PARAMETERS.parse(map);
  }

  private static Parsed body(String json) {
    return PARAMETERS.parseBody(json.getBytes(StandardCharsets.UTF_8));
  }
}
