package wegwijs.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.indexer.extract.html.WebPage;

class SectionTest {
  @ParameterizedTest
  @CsvSource({
    "Openingstijden, HOURS",
    "Wanneer?, HOURS",
    "Kosten:, COST",
    "Wat kost het?, COST",
    "Voor wie, ELIGIBILITY",
    "Hoe meld ik mij aan?, ACCESS",
    "Werkgebied, AREA",
    "Contactgegevens, CONTACT",
    "Contactstichting Zeg Het,",
    "Onze vrijwilligers,",
  })
  void aHeadingAnnouncesATopic(String heading, @Nullable Topic topic) {
    assertThat(Topic.of(heading)).isEqualTo(Optional.ofNullable(topic));
  }

  @Test
  void linesBelongToTheirHeadingAndALabelToItsLine() {
    List<Section> sections =
        sections("<p>Welkom</p><h2>Kosten</h2><p>Gratis</p><p>Leeftijd: vanaf 18 jaar</p>");

    assertThat(sections)
        .extracting(section -> section.heading() + "=" + section.text())
        .containsExactlyInAnyOrder("=Welkom", "Kosten=Gratis", "Leeftijd=vanaf 18 jaar");
  }

  @Test
  void stepsStandUnderTheHeadingThatAnnouncesThem() {
    List<Section> sections =
        sections(
            "<h2>Aanpak</h2><h3>Vul het formulier in</h3><p>Met DigiD.</p><h3>Gesprek</h3><p>Wij"
                + " bellen u.</p><h2>Kosten</h2><p>Gratis</p>");

    assertThat(sections)
        .extracting(section -> section.heading() + "=" + section.text())
        .containsExactly(
            "Aanpak=Vul het formulier in\nMet DigiD.\nGesprek\nWij bellen u.", "Kosten=Gratis");
  }

  @Test
  void aBareLabelIsAHeading() {
    assertThat(sections("<div>Voor wie?</div><div>Voor iedereen uit de wijk.</div>"))
        .singleElement()
        .satisfies(section -> {
          assertThat(section.topic()).contains(Topic.ELIGIBILITY);
          assertThat(section.text()).isEqualTo("Voor iedereen uit de wijk.");
        });
  }

  private static List<Section> sections(String html) {
    return Section.of(WebPage.parse(Pages.page(html), List.of()).lines());
  }
}
