package wegwijs.data.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.place.Places;
import wegwijs.data.yaml.ConfigurationException;

/** What a second folder changes of portals, and the colours of a portal. */
class PortalChangesTest {
  private static final Places PLACES = Places.shipped();

  @TempDir private Path home;
  @TempDir private Path changes;

  @Test
  void aChangeReplacesOnlyTheKeysThatItNames() throws IOException {
    write(
        home,
        """
        id: weert
        name: Eigen kaart
        prefix: weert
        municipalities: ["0988"]
        tagline: Vind hulp
        frontOffice:
          name: Het loket
          explanation: Hier helpt een mens u.
          phone: "020-7960000"
          hours: Elke dag
        """);
    write(
        changes,
        """
        id: weert
        tagline: Vind hulp dichtbij
        frontOffice: {phone: "020-7960001", hours: ""}
        """);
    Portal weert = Portals.of(home, changes, PLACES).findById("weert").orElseThrow();
    assertThat(weert.name()).isEqualTo("Eigen kaart");
    assertThat(weert.texts().tagline()).isEqualTo("Vind hulp dichtbij");
    assertThat(weert.frontOffice().name()).isEqualTo("Het loket");
    assertThat(weert.frontOffice().contact().phone()).contains("020-7960001");
    assertThat(weert.frontOffice().contact().hours()).isEqualTo(OfficeHours.UNKNOWN);
    assertThat(Portals.of(home, PLACES).findById("weert").orElseThrow().texts().tagline())
        .isEqualTo("Vind hulp");
  }

  @Test
  void hoursAreReadByDayAndATextIsARemark() throws IOException {
    write(
        changes,
        """
        id: weert
        frontOffice:
          hours:
            - {days: [di, ma], from: 9, till: "12:30", channel: telefoon}
            - {days: [za], from: "10.00", till: "11.00"}
          hoursRemark: Op 24 december dicht.
        """);
    OfficeHours hours =
        Portals.of(home, changes, PLACES)
            .findById("weert")
            .orElseThrow()
            .frontOffice()
            .contact()
            .hours();
    assertThat(hours.openings().getFirst())
        .isEqualTo(
            new OfficeHours.Opening(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                LocalTime.of(9, 0),
                LocalTime.of(12, 30),
                Optional.of(OfficeHours.Channel.PHONE)));
    assertThat(hours.openings().getLast().channel()).isEmpty();
    assertThat(hours.remark()).contains("Op 24 december dicht.");

    write(changes, "id: weert\nfrontOffice: {hours: Elke werkdag.}\n");
    assertThat(
            Portals.of(home, changes, PLACES)
                .findById("weert")
                .orElseThrow()
                .frontOffice()
                .contact()
                .hours())
        .isEqualTo(new OfficeHours(List.of(), Optional.of("Elke werkdag.")));
  }

  @ParameterizedTest
  @CsvSource({
    "'days: [maandag], from: 9, till: 12', geen dag",
    "'days: [], from: 9, till: 12', geen dag",
    "'days: [ma], from: 25, till: 26', geen tijd",
    "'days: [ma], from: 12, till: 9', niet later",
    "'days: [ma], from: 9, till: 12, channel: fax', geen manier",
  })
  void hoursThatCannotBeAreRefused(String written, String told) throws IOException {
    write(changes, "id: weert\nfrontOffice:\n  hours:\n    - {" + written + "}\n");
    assertThatThrownBy(() -> Portals.of(home, changes, PLACES)).hasMessageContaining(told);
  }

  @Test
  void coloursBecomeTokens() throws IOException {
    write(changes, "id: weert\ncolours: {brand: \"#0B5468\", link: \"#7a0000\"}\n");
    Look look =
        Portals.of(home, changes, PLACES)
            .findById("weert")
            .flatMap(portal -> portal.hostSite().look())
            .orElseThrow();
    assertThat(look.tokens())
        .containsEntry("--ww-brand", "#0b5468")
        .containsEntry("--ww-on-brand", "#ffffff")
        .containsEntry("--ww-link", "#7a0000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brand: \"#ffff00\"|verschilt te weinig van #ffffff: 1,1 tegen 1",
        "brand: \"#767676\", onBrand: \"#777777\"|verschilt te weinig",
        "link: \"#808080\"|verschilt te weinig van #f8f6f1",
        "link: red|is geen kleur",
        "link: \"#12345\"|is geen kleur",
        "onButton: \"#ffffff\"|hoort ook 'button'",
        "border: \"#000000\"|bestaat hier niet",
      })
  void aColourThatCannotBeReadIsRefusedWithItsLine(String colours, String told) throws IOException {
    write(changes, "id: weert\ncolours: {" + colours + "}\n");
    assertThatThrownBy(() -> Portals.of(home, changes, PLACES))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("regel 2")
        .hasMessageContaining(told);
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(ColoursBlock.contrast("#000000", "#ffffff")).isEqualTo(21.0);
    assertThat(ColoursBlock.contrast("#767676", "#ffffff")).isBetween(4.54, 4.55);
  }

  @Test
  void aFaceIsAPictureAndNothingElse() throws IOException {
    write(
        changes,
        """
        id: weert
        frontOffice:
          people:
            - {name: Anna, role: luistert, face: anna.jpg}
        """);
    assertThat(
            Portals.of(home, changes, PLACES)
                .findById("weert")
                .orElseThrow()
                .frontOffice()
                .people()
                .getFirst()
                .face())
        .contains("anna.jpg");
    write(changes, "id: weert\nfrontOffice: {people: [{name: A, role: b, face: ../x.jpg}]}\n");
    assertThatThrownBy(() -> Portals.of(home, changes, PLACES))
        .hasMessageContaining("geen naam van een foto");
  }

  private static void write(Path root, String text) throws IOException {
    Path folder = Files.createDirectories(root.resolve("portals"));
    Files.writeString(folder.resolve("weert.yaml"), text);
  }
}
