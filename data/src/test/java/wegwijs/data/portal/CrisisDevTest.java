package wegwijs.data.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The cards for judged questions that lie beside the project. */
class CrisisDevTest {
  private static final CrisisRecogniser SHIPPED = CrisisRecogniser.of(List.of());

  /** Which of our cards give the help that the file names. */
  private static final Map<String, Set<String>> CARDS =
      Map.of(
          "112", Set.of("direct-gevaar"),
          "113", Set.of("zelfdoding"),
          "veilig thuis", Set.of("geweld-thuis", "spoedhulp-jeugd", "overbelaste-ouder"),
          "kindertelefoon", Set.of("kind-wil-praten", "naaktbeelden"),
          "dakloos", Set.of("geen-slaapplek"),
          "huisuitzetting", Set.of("geen-slaapplek"),
          "zorgwekkend gedrag", Set.of("verward-gedrag"),
          "jeugd", Set.of("spoedhulp-jeugd"),
          "noodhulp eten", Set.of("geen-eten"),
          "huisarts", Set.of("eetstoornis", "overbelaste-ouder"));

  @Test
  void showsTheCardsThatMustOrShouldAppearAndNoneThatMustNot() throws IOException {
    for (List<String> row : rows("crisis-dev.tsv")) {
      Set<String> shown = shown(row.get(1));
      if (row.get(3).equals("not")) {
        assertThat(shown).as(row.get(1)).isEmpty();
      } else {
        for (String all : row.get(2).toLowerCase(Locale.ROOT).split(" \\+ ", -1)) {
          assertThat(shown).as(row.get(1)).containsAnyElementsOf(cards(all));
        }
      }
    }
  }

  @Test
  void showsNoneForTheOtherQuestions() throws IOException {
    Set<String> judged = new HashSet<>();
    rows("crisis-dev.tsv").forEach(row -> judged.add(row.getFirst()));

    assertThat(rows("queries-dev.tsv"))
        .filteredOn(row -> !judged.contains(row.getFirst()))
        .allSatisfy(row -> assertThat(shown(row.get(1))).as(row.get(1)).isEmpty());
  }

  private static Set<String> cards(String help) {
    Set<String> cards = new HashSet<>();
    CARDS.forEach((words, ids) -> {
      if (help.contains(words)) {
        cards.addAll(ids);
      }
    });
    return cards;
  }

  private static Set<String> shown(String query) {
    Set<String> shown = new HashSet<>();
    SHIPPED.recognise(query).forEach(card -> shown.add(card.id()));
    return shown;
  }

  private static List<List<String>> rows(String name) throws IOException {
    Path file =
        Path.of(System.getProperty("wegwijs.shared", "../../shared")).resolve("corpus/" + name);
    assumeTrue(Files.exists(file), () -> "no judged questions at " + file.toAbsolutePath());
    return Files.readAllLines(file).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }
}
