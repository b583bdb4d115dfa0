package wegwijs.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wegwijs.server.search.SearchFixture.serving;
import static wegwijs.server.search.SearchFixture.standingAt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.place.PlaceFound;
import wegwijs.data.vocabulary.FacetId;

class LuceneSearchTest {
  @TempDir private Path folder;

  /** Lucene refuses queries of more than 1,024 clauses; a letter of that many words is none. */
  @Test
  void aQuestionOfThousandsOfKnownWordsIsAnswered() throws IOException {
    String words =
        IntStream.range(0, 2_500)
            .mapToObj(i -> "" + letter(i / 441) + letter(i / 21) + 'a' + letter(i))
            .collect(Collectors.joining(" "));
    assertThat(words.split(" ", -1)).doesNotHaveDuplicates().hasSizeGreaterThan(1_024);
    SearchFixture fixture = new SearchFixture(folder).service("Maatje", Map.of());
    for (int i = 0; i < words.length() - 1_000; i += 1_000) {
      fixture.service("Boek " + i, Map.of("description", words.substring(i, i + 1_000)));
    }
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, words)).isNotEmpty().doesNotContain("Maatje");
    }
  }

  /** Consonants and the like, so that no word is one that says little. */
  private static char letter(int number) {
    return "bcdfghjklmnpqrstvwxyz".charAt(number % 21);
  }

  @Test
  void findsWordsWithoutRegardToCaseAccentsAndEndings() throws IOException {
    try (LuceneSearch search =
        new SearchFixture(folder)
            .service("Cliëntondersteuning", Map.of())
            .service("Maatjes voor ouderen", Map.of())
            .publish()
            .open()) {
      assertThat(names(search, "clientondersteuning")).containsExactly("Cliëntondersteuning");
      assertThat(names(search, "OUDEREN maatje"))
          .containsExactly("Maatjes voor ouderen", "Cliëntondersteuning");
    }
  }

  @Test
  void ranksServicesWithAllWordsAboveThoseWithSome() throws IOException {
    try (LuceneSearch search =
        new SearchFixture(folder)
            .service("Fietsles", Map.of("description", "Voor wie wil leren fietsen."))
            .service("Fietsles voor vrouwen", Map.of("description", "Samen fietsen."))
            .publish()
            .open()) {
      assertThat(names(search, "fietsles vrouwen"))
          .containsExactly("Fietsles voor vrouwen", "Fietsles");
    }
  }

  @Test
  void findsAnyWordWhenNothingHasEnoughOfThem() throws IOException {
    try (LuceneSearch search =
        new SearchFixture(folder).service("Fietsles", Map.of()).publish().open()) {
      assertThat(names(search, "fietsles olifant")).containsExactly("Fietsles");
    }
  }

  @Test
  void givesEverythingByNameWithoutAQuestion() throws IOException {
    try (LuceneSearch search =
        new SearchFixture(folder)
            .service("zwemles", Map.of())
            .service("Élan", Map.of())
            .service("Buurthuis", Map.of())
            .publish()
            .open()) {
      assertThat(names(search, "")).containsExactly("Buurthuis", "Élan", "zwemles");
    }
  }

  @Test
  void placeMeansWhatServesItWhereverItStands() throws IOException {
    try (LuceneSearch search = openWithPlaces()) {
      assertThat(namesAt(search, "6001 AB", OptionalInt.empty(), Sorting.NAME))
          .containsExactly(
              "Dagbesteding",
              "Hulplijn zonder adres",
              "Inloop Weert",
              "Overal welkom",
              "Regionaal");
    }
  }

  @Test
  void distanceSortsAndNeverCutsOffWhatServesThePlace() throws IOException {
    try (LuceneSearch search = openWithPlaces()) {
      assertThat(namesAt(search, "Weert", OptionalInt.empty(), Sorting.DISTANCE))
          .containsExactly(
              "Inloop Weert",
              "Dagbesteding",
              "Hulplijn zonder adres",
              "Overal welkom",
              "Regionaal");
    }
  }

  @Test
  void radiusDropsWhatStandsFartherButKeepsWhatHasNoAddress() throws IOException {
    try (LuceneSearch search = openWithPlaces()) {
      assertThat(namesAt(search, "Weert", OptionalInt.of(5), Sorting.NAME))
          .containsExactly("Hulplijn zonder adres", "Inloop Weert", "Overal welkom", "Regionaal");
    }
  }

  private LuceneSearch openWithPlaces() throws IOException {
    return new SearchFixture(folder)
        .service("Inloop Weert", standingAt("0988", 51.2517, 5.7068))
        .service("Dagbesteding", standingAt("0988", 51.4400, 5.4800))
        .service("Hulplijn zonder adres", Map.of())
        .service("Overal welkom", serving("landelijk"))
        .service("Regionaal", serving("midden-limburg-west"))
        .service("Alleen Enschede", serving("0153"))
        .service("Staat in Weert, is voor Almelo", standingAt("0141", 51.2517, 5.7068))
        .publish()
        .open();
  }

  @Test
  void pagesNeverOverlapWhenAllHitsAreEqual() throws IOException {
    SearchFixture fixture = new SearchFixture(folder);
    for (int i = 0; i < 57; i++) {
      fixture.service("Zelfde naam", Map.of("id", new UUID(1, i).toString()));
    }
    try (LuceneSearch search = fixture.publish().open()) {
      List<Object> seen = new ArrayList<>();
      for (int page = 1; page <= 6; page++) {
        search
            .search(
                new SearchRequest(
                    "naam",
                    Optional.empty(),
                    OptionalInt.empty(),
                    Map.of(),
                    Sorting.RELEVANCE,
                    page,
                    10))
            .hits()
            .forEach(hit -> seen.add(hit.card().id()));
      }
      assertThat(seen).hasSize(57).doesNotHaveDuplicates();
    }
  }

  @Test
  void seesANewCommitWithoutRestartAndForgetsWhatIsGone() throws IOException {
    SearchFixture fixture = new SearchFixture(folder).service("Eetcafé", Map.of()).publish();
    try (LuceneSearch search = fixture.open()) {
      fixture.clear();
      fixture.service("Taalcafé", Map.of()).publish();
      search.refresh();
      assertThat(names(search, "")).containsExactly("Taalcafé");
      assertThat(search.state()).isEqualTo(new IndexState(1, 2));
    }
  }

  @Test
  void readsAMisspelledWordAsWhatWasMeantAndSaysSo() throws IOException {
    try (LuceneSearch search =
        new SearchFixture(folder).service("Schuldhulpverlening", Map.of()).publish().open()) {
      SearchResult result = search.search(SearchRequest.of("schuldhulpverlenign"));
      assertThat(result.total()).isEqualTo(1);
      assertThat(result.didYouMean()).contains("schuldhulpverlening");
    }
  }

  @Test
  void completesCareQuestionsServicesAndOrganizations() throws IOException {
    try (LuceneSearch search =
        new SearchFixture(folder).service("Taalmaatje Voorbeeldstad", Map.of()).publish().open()) {
      assertThat(search.suggest("taalm", 8))
          .extracting(Suggestion::text)
          .contains("Taalmaatje Voorbeeldstad");
      assertThat(search.suggest("stichting voor", 8))
          .extracting(Suggestion::text)
          .contains("Stichting Voorbeeld");
      assertThat(search.suggest("", 8)).isEmpty();
    }
  }

  @Test
  void tellsWhyALabelWasGiven() throws IOException {
    SearchFixture fixture = new SearchFixture(folder).service("Voedselbank", Map.of()).publish();
    try (LuceneSearch search = fixture.open()) {
      var id = search.search(SearchRequest.of("voedselbank")).hits().getFirst().card().id();
      assertThat(search.findLabels(id).orElseThrow())
          .isNotEmpty()
          .allSatisfy(label -> assertThat(label.because()).isNotBlank());
      assertThat(search.findLabels(UUID.randomUUID())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "((((",
        "a AND OR NOT",
        "*",
        "?:\\",
        "\u0000\u202E",
        "-",
        "+++",
        "^2~",
        "[* TO *]"
      })
  void takesEverySignAsPlainText(String text) throws IOException {
    try (LuceneSearch search =
        new SearchFixture(folder).service("Buurthuis", Map.of()).publish().open()) {
      assertThat(search.search(SearchRequest.of(text)).total()).isBetween(0, 1);
    }
  }

  @Test
  void boundsAVeryLongQuestion() throws IOException {
    try (LuceneSearch search =
        new SearchFixture(folder).service("Buurthuis", Map.of()).publish().open()) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 2_000; i++) {
        text.append("woord").append(i).append(' ');
      }
      assertThat(search.search(SearchRequest.of(text.toString())).total()).isZero();
    }
  }

  @Test
  void answersFromAnIndexWithoutServices() throws IOException {
    try (LuceneSearch search = new SearchFixture(folder).publish().open()) {
      SearchResult result = search.search(SearchRequest.of("iets"));
      assertThat(result.total()).isZero();
      assertThat(search.search(SearchRequest.of("")).hits()).isEmpty();
    }
  }

  @Test
  void refusesAFolderWithoutAnIndex() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() ->
            LuceneSearch.open(empty, SearchFixture.VOCABULARY, () -> SearchFixture.INTERPRETER))
        .isInstanceOf(IOException.class);
  }

  @Test
  void countsForAMunicipalityWhatReachesEveryone() throws IOException {
    try (LuceneSearch search = openWithPlaces()) {
      Map<FacetId, Set<String>> weert = new EnumMap<>(FacetId.class);
      weert.put(FacetId.MUNICIPALITY, Set.of("0988"));
      SearchResult chosen = search.search(SearchRequest.of("").withChosen(weert));
      assertThat(chosen.total()).isEqualTo(5);
      assertThat(count(chosen, FacetId.MUNICIPALITY, "0988")).isEqualTo(5);
      assertThat(count(chosen, FacetId.MUNICIPALITY, "0153")).isEqualTo(3);
      assertThat(count(chosen, FacetId.MUNICIPALITY, "landelijk")).isEqualTo(2);
    }
  }

  static int count(SearchResult result, FacetId facet, String value) {
    return result.facets().stream()
        .filter(counts -> counts.facet() == facet)
        .flatMap(counts -> counts.values().stream())
        .filter(counted -> counted.id().equals(value))
        .mapToInt(FacetCounts.Value::count)
        .findFirst()
        .orElse(0);
  }

  private static List<String> names(Search search, String text) {
    return search.search(SearchRequest.of(text)).hits().stream()
        .map(hit -> hit.card().name())
        .toList();
  }

  private static List<String> namesAt(
      Search search, String place, OptionalInt radius, Sorting sorting) {
    PlaceFound found = (PlaceFound) SearchFixture.PLACES.resolvePlace(place);
    return search
        .search(new SearchRequest("", Optional.of(found), radius, Map.of(), sorting, 1, 20))
        .hits()
        .stream()
        .map(hit -> hit.card().name())
        .toList();
  }
}
