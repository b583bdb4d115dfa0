package wegwijs.server.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import wegwijs.data.json.Json;
import wegwijs.data.model.Service;
import wegwijs.data.place.Places;
import wegwijs.templates.view.Checked;
import wegwijs.templates.view.Marked;
import wegwijs.templates.view.Marked.Run;

class WordsTest {
  private static final String ID = "\"id\":\"00000000-0000-4000-8000-000000000001\"";

  private final PageTexts texts = PageTexts.dutch();

  @Test
  void callsACheckStaleAfterAYear() {
    // Half an hour past midnight in the Netherlands, while it is still the day before in UTC.
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
    Freshness freshness = new Freshness(clock);
    assertThat(freshness.checked(LocalDate.of(2025, 11, 23)).stale()).isFalse();
    assertThat(freshness.checked(LocalDate.of(2025, 11, 22)).stale()).isTrue();
    assertThat(freshness.checked(null)).isEqualTo(Checked.NEVER);
  }

  @Test
  void marksWordsOfTheQuestionAndTheirLongerForms() {
    assertThat(marks(Marking.asked("Schulden? Schuldhulp, ook voor één kind.", "schuld KIND in")))
        .containsExactly("Schulden", "Schuldhulp", "kind");
    assertThat(Marking.asked("Niets hiervan", "geld"))
        .isEqualTo(new Marked(List.of(new Run("Niets hiervan", false))));
  }

  @Test
  void marksTheWordsThatWereCorrected() {
    assertThat(marks(Marking.changed("hulp bij mantelzorg", "hulp bij mantelsorg")))
        .containsExactly("mantelzorg");
  }

  @Test
  void namesAFewAndCountsTheRest() {
    assertThat(Lists.few(List.of("a", "b", "c", "d", "e"), texts)).isEqualTo("a, b, c, d, e");
    assertThat(Lists.few(List.of("a", "b", "c", "d", "e", "f"), texts))
        .isEqualTo("a, b, c, d en nog 2");
  }

  @Test
  void cutsTextIntoParagraphsWithoutListMarks() {
    assertThat(Paragraphs.of("Een.\n\n- twee\n • drie \r\n"))
        .containsExactly("Een.", "twee", "drie");
    assertThat(Paragraphs.of(null)).isEmpty();
  }

  @Test
  void saysAgesUnlessTheTextDoesSoItself() {
    assertThat(AgeWords.find(service("\"minimum_age\":12,\"maximum_age\":17.5"), texts))
        .contains("Van 12 tot en met 17,5 jaar.");
    assertThat(AgeWords.find(service("\"minimum_age\":18"), texts)).contains("Vanaf 18 jaar.");
    assertThat(AgeWords.find(service("\"maximum_age\":4"), texts)).contains("Tot en met 4 jaar.");
    assertThat(AgeWords.find(service("\"minimum_age\":0"), texts)).isEmpty();
    assertThat(
            AgeWords.find(
                service("\"maximum_age\":18,\"eligibility_description\":\"Tot 18 jaar\""), texts))
        .isEmpty();
  }

  @Test
  void writesMoneyAsTheDutchDo() {
    Service service =
        service(
            "\"cost_options\":[{%1$s,\"amount\":650,\"currency\":\"EUR\"},{%1$s,\"amount\":3.5}]"
                .formatted(ID));
    assertThat(CostWords.of(service)).containsExactly("€\u00a0650", "€\u00a03,50");
  }

  @Test
  void namesAreasByCodeOrNameAndKeepsUnknownOnes() {
    AreaWords areas = new AreaWords(Places.shipped(), texts);
    Service service =
        service(
            """
            "service_areas":[{%1$s,"extent":"0988"},
              {%1$s,"name":"Enschede","extent":"municipality"},
              {%1$s,"extent":"landelijk"},{%1$s,"name":"Achter de dijk"},{%1$s}]
            """
                .formatted(ID));
    assertThat(areas.of(service))
        .containsExactly("Weert", "Enschede", "Heel Nederland", "Achter de dijk");
  }

  private static List<String> marks(Marked marked) {
    return marked.runs().stream().filter(Marked.Run::marked).map(Marked.Run::text).toList();
  }

  private static Service service(String fields) {
    String json = "{%s,\"name\":\"Proef\",%s}".formatted(ID, fields);
    return Json.read(json.getBytes(StandardCharsets.UTF_8), Service.class);
  }
}
