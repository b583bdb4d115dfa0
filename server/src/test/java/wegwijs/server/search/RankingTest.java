package wegwijs.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.data.model.NameUuid;
import wegwijs.server.search.understanding.Insight;

/** What comes first, and when it is said that nothing fits. */
class RankingTest {
  @TempDir private Path folder;

  @Test
  void whoBearsTheWordInItsNameComesBeforeWhoOnlySpeaksOfIt() throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service("Praktijk Zon", Map.of("description", "Therapie met muziek: muziektherapie."))
            .service("Muziektherapie", Map.of("description", "Therapie voor iedereen."));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, "muziektherapie")).startsWith("Muziektherapie");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"schuldhulpverlening", "schuld hulpverlening", "Schuld hulp verlening"})
  void whatPeopleWriteApartIsOneWord(String text) throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service("Hulp en zorg", Map.of("description", "Hulpverlening, ook bij schuld."))
            .service("Budgetplan", Map.of("description", "Wij doen schuldhulpverlening."));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, text)).startsWith("Budgetplan");
      assertThat(ask(search, text).reading().insights())
          .filteredOn(insight -> insight.kind() == Insight.Kind.TERM)
          .anySatisfy(insight -> assertThat(insight.words()).contains(text));
    }
  }

  @Test
  void whatNoServiceWritesAsOneWordStaysApart() throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service("Samen", Map.of("description", "Wij eten hier samen."))
            .service("Zorg", Map.of("description", "Zorg thuis."));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, "samen eten")).startsWith("Samen");
    }
  }

  @Test
  void whoIsForAnotherGroupFollows() throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service(
                "Lotgenoten A", Map.of("description", "Praten met lotgenoten, voor mantelzorgers."))
            .service(
                "Lotgenoten B",
                Map.of("description", "Praten met lotgenoten, voor iedereen hier."));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, "praten met lotgenoten")).startsWith("Lotgenoten B");
      assertThat(names(search, "mantelzorger praten met lotgenoten")).startsWith("Lotgenoten A");
    }
  }

  @Test
  void whatIsForAnotherAgeIsTheLastOfWhatOnlyComesNear() throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service("Luisterlijn", Map.of("description", "Een luisterend oor voor jongeren."))
            .service("De Vraagbaak", Map.of("description", "Ook een luisterend oor."));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, "ik ben zo eenzaam")).startsWith("De Vraagbaak");
    }
  }

  @Test
  void whoItIsAskedForNeedNotBeSpokenOf() throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service("Van vrouw tot vrouw", Map.of("description", "Koffie voor vrouwen."))
            .service("Wandelen", Map.of("description", "Wij lopen en kijken naar vogels."));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, "mijn vrouw houdt van vogels")).startsWith("Wandelen");
    }
  }

  @Test
  void wordsBesideWhatIsUnderstoodSayLess() throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service(
                "Zelf doen en zelf leren",
                Map.of("description", "Zelf doen, zelf leren en dan hulp met geld."))
            .service("Budgetcoach", Map.of("description", "Hulp bij schulden en uw geld."));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, "schulden, zelf lukt het doen en leren me niet"))
          .startsWith("Budgetcoach");
    }
  }

  @Test
  void whatAnswersBothPartsOfAQuestionComesBeforeWhatAnswersOne() throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service(
                "Dementie, alzheimer, hersenen en geheugen",
                Map.of("description", "Dementie, alzheimer, hersenen en geheugen."))
            .service(
                "Samen aan tafel",
                Map.of("description", "Samen eten in de buurt, ook voor mensen met dementie."));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, "samen eten, dementie, alzheimer, hersenen, geheugen"))
          .startsWith("Samen aan tafel");
    }
  }

  @Test
  void anotherOrganizationComesBetweenEqualServicesOfOne() throws IOException {
    SearchFixture fixture = new SearchFixture(folder);
    String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    for (int number = 1; number <= 12; number++) {
      fixture.service("Samen eten " + number, eating(today));
      fixture.service("Sporten " + number, Map.of("description", "Sporten in de buurt."));
    }
    fixture.service(
        "Samen eten in het buurthuis",
        Map.of(
            "organization_id",
            NameUuid.of("other").toString(),
            "description",
            "Muziek maken, een cursus volgen of gewoon een kop koffie in de buurt."));
    try (LuceneSearch search = fixture.publish().open()) {
      List<String> names = names(search, "samen eten");
      assertThat(names).hasSize(13).startsWith("Samen eten 1");
      assertThat(names.indexOf("Samen eten in het buurthuis")).isBetween(1, 9);
    }
  }

  @Test
  void whatWasCheckedOfLateComesBeforeWhatWasNot() throws IOException {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    SearchFixture fixture =
        new SearchFixture(folder)
            .service("Eettafel A", eating(""))
            .service("Eettafel B", eating(today.minusMonths(13).toString()))
            .service("Eettafel C", eating(today.minusMonths(11).toString()));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, "samen eten")).startsWith("Eettafel C").hasSize(3);
    }
    fixture.clear();
    fixture
        .service("Eettafel A", eating(today.toString()))
        .service("Eettafel B", eating(""))
        .service("Eettafel C", eating(""));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(names(search, "samen eten")).startsWith("Eettafel A").hasSize(3);
    }
  }

  private static Map<String, Object> eating(String checked) {
    String text = "Samen eten in de buurt.";
    return checked.isEmpty()
        ? Map.of("description", text)
        : Map.of("description", text, "assured_date", checked);
  }

  @Test
  void aThingThatNobodySpeaksOfIsNotThere() throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service("Uitleen", Map.of("description", "Hulpmiddelen lenen, zoals een krukje."));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(shortfall(search, "rollator")).isEqualTo(Shortfall.NOTHING_FITS);
      assertThat(shortfall(search, "hulpmiddelen")).isEqualTo(Shortfall.NONE);
    }
  }

  @Test
  void aThingThatSomebodySpeaksOfIsThere() throws IOException {
    SearchFixture fixture =
        new SearchFixture(folder)
            .service("Uitleen", Map.of("description", "Hulpmiddelen lenen, zoals een rollator."));
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(shortfall(search, "rollator")).isEqualTo(Shortfall.NONE);
    }
  }

  @Test
  void showsMoreOfWhatComesNearWhenTheQuestionIsUnderstood() throws IOException {
    SearchFixture fixture = new SearchFixture(folder);
    for (int number = 0; number < 12; number++) {
      fixture.service(
          "Wijkteam " + number, Map.of("description", "Wmo aanvragen bij het wijkteam."));
    }
    try (LuceneSearch search = fixture.publish().open()) {
      assertThat(ask(search, "traplift").total()).isEqualTo(10);
      assertThat(ask(search, "rollator").total()).isEqualTo(5);
    }
  }

  private static Shortfall shortfall(LuceneSearch search, String text) {
    return ask(search, text).reading().shortfall();
  }

  private static List<String> names(LuceneSearch search, String text) {
    return ask(search, text).hits().stream().map(hit -> hit.card().name()).toList();
  }

  private static SearchResult ask(LuceneSearch search, String text) {
    return search.search(
        new SearchRequest(
            text, Optional.empty(), OptionalInt.empty(), Map.of(), Sorting.RELEVANCE, 1, 20));
  }
}
