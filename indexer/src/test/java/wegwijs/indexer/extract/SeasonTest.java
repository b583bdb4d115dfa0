package wegwijs.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.indexer.extract.html.WebPage;

class SeasonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "April t/m oktober: woensdag van 9.30 tot 12.30 uur",
        "In de zomervakantie zijn wij open van 9.00 tot 12.00 uur",
        "Op Tweede Paasdag is het bad open van 9.00 tot 13.00 uur.",
        "Zomerrooster (juli en augustus)",
        "Woensdag 14.00 - 16.00 uur (november - maart)"
      })
  void hoursOfAPartOfTheYearAreOnlyOfThat(String sentence) {
    assertThat(Season.isOnly(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elke donderdag van 10.30 tot 11.45 uur (niet in de zomervakantie)",
        "In de schoolvakanties en op feestdagen zijn wij gesloten.",
        "Van 13 juli t/m 31 juli is de praktijk dicht.",
        "Maandag van 9.00 tot 12.00 uur, in juli en augustus niet",
        "Winterswijk, maandag van 9.00 tot 12.00 uur"
      })
  void anExceptionToTheHoursOfTheYearLeavesThemAsTheyAre(String sentence) {
    assertThat(Season.isOnly(sentence)).isFalse();
  }

  @Test
  void aLineThatHeadsTheHoursOfASeasonEndsThoseOfTheYear() {
    List<Section> sections =
        Section.of(
            WebPage.parse(
                    Pages.page(
                        "<main><h2>Open</h2><p>Maandag 9.00 - 17.00 uur</p><p>In de winter:</p>"
                            + "<p>Dinsdag 9.00 - 12.00 uur</p></main>"),
                    List.of())
                .lines());

    assertThat(HoursFinder.find(sections).orElseThrow().hours().rules()).hasSize(1);
  }
}
