package wegwijs.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.indexer.extract.html.WebPage;

class HousePartsTest {
  @ParameterizedTest
  @CsvSource({
    "Restaurant De Kajuit, true",
    "Boerderijwinkel, true",
    "De bibliotheek, true",
    "Openingstijden, false",
    "Samen eten in het restaurant, false",
  })
  void knowsTheNamesOfRooms(String heading, boolean isPart) {
    assertThat(HouseParts.isNamedIn(heading)).isEqualTo(isPart);
  }

  @Test
  void leavesOutTheHoursThatHaveANameBehindThoseOfTheHouse() {
    assertThat(left("Ma t/m vr: 9.00 - 17.00 uur", "Keuken: woensdag 17.30 - 19.30 uur", "Welkom!"))
        .containsExactly("Ma t/m vr: 9.00 - 17.00 uur", "Welkom!");
  }

  @Test
  void keepsHoursThatAllHaveAName() {
    assertThat(left("Olst: maandag 9.00 - 11.00 uur", "Wijhe: dinsdag 9.00 - 11.00 uur"))
        .hasSize(2);
  }

  private static List<String> left(String... lines) {
    String html = "<main><p>" + String.join("</p><p>", lines) + "</p></main>";
    List<Section> sections = Section.of(WebPage.parse(Pages.page(html), List.of()).lines());
    return HouseParts.leaveOut(sections.getFirst().parts()).stream()
        .map(Section.Part::text)
        .toList();
  }
}
