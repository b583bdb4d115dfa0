package wegwijs.data.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.data.vocabulary.VocabularyLoader;
import wegwijs.data.yaml.ConfigurationException;

/** What an installation can change, and what it hears of a mistake. */
class OwnSituationsTest {
  private static final Vocabulary VOCABULARY = VocabularyLoader.load(List.of());
  private static final String OWN =
      """
      id: kermis
      title: De kermis is te luid
      summary: Zo komt u de week door.
      about:
        - [kermis]
      steps:
        - heading: Vraag een rustige plek
          text: De gemeente weet waar die is.
          search: {label: Zoek rust, zorgvraag: [stress]}
          law: wmo
      rights: [oordoppen, bezwaar]
      nearby: {zorgvraag: [stress]}
      contacts:
        - heading: Het loket
          text: Daar helpt een mens u.
      related: [peter]
      """;
  private static final String RIGHTS =
      """
      rights:
        - id: oordoppen
          heading: Gratis oordoppen
          text: Haal ze bij het loket.
        - id: bezwaar
          heading: Bezwaar maken
          text: Dat kan in onze gemeente ook mondeling.
      """;

  @TempDir private Path installation;

  @Test
  void addsASituationAfterTheShippedOnesWithItsOwnRights() throws IOException {
    write("kermis.yaml", OWN);
    write("rights.yaml", RIGHTS);

    Situation last = load().all().getLast();

    assertThat(last.id()).isEqualTo("kermis");
    assertThat(last.advices().rights())
        .extracting(Advice::heading)
        .containsExactly("Gratis oordoppen", "Bezwaar maken");
    assertThat(load().find("kind-wordt-18").orElseThrow().advices().rights())
        .extracting(Advice::heading)
        .contains("Bezwaar maken");
  }

  @Test
  void replacesAShippedSituationInItsPlace() throws IOException {
    write("eigen.yaml", OWN.replace("id: kermis", "id: kind-wordt-18"));
    write("rights.yaml", RIGHTS);

    assertThat(load().all().getFirst().title()).isEqualTo("De kermis is te luid");
  }

  @Test
  void takesAShippedSituationAwayWithoutBreakingThoseThatReferToIt() throws IOException {
    write("kim.yaml", "id: kim\nhidden: true\n");

    assertThat(load().find("kim")).isEmpty();
    assertThat(load().find("daan").orElseThrow().related()).contains("kim");
  }

  @Test
  void isTheShippedSetWithoutAFolder() {
    assertThat(load().all()).hasSameSizeAs(Situations.of(List.of(), VOCABULARY).all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: kermis | id: Kermis! | regel 1 | kleine letters",
        "zorgvraag: [stress]} | zorgvraag: [strest]} | regel 9 | Bedoelde u 'stress'?",
        "law: wmo | law: wmoo | regel 10 | Bedoelde u 'wmo'?",
        "related: [peter] | related: [pieter] | regel 16 | Bedoelde u 'peter'?",
        "rights: [oordoppen, bezwaar] | rights: [bezwar] | regel 11 | Bedoelde u 'bezwaar'?",
        "- [kermis] | - [te luid] | regel 5 | Schrijf elk woord apart",
        "- [kermis] | - [domein/kermis] | regel 5 | Schrijf hem als facet/term",
        "summary: Zo | samenvatting: Zo | regel 3 | U kunt kiezen uit",
        "nearby: {zorgvraag: [stress]} | nearby: {} | regel 12 | Zet er 'q: ...' bij",
        "nearby: {zorgvraag: [stress]} | title2: a | regel 12 | U kunt kiezen uit",
      })
  void saysWhereAMistakeStandsAndHowToMendIt(String right, String wrong, String line, String remedy)
      throws IOException {
    write("kermis.yaml", OWN.replace(right, wrong));
    write("rights.yaml", RIGHTS);

    assertThatThrownBy(this::load)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("kermis.yaml")
        .hasMessageContaining(line)
        .hasMessageContaining(remedy);
  }

  @Test
  void refusesASituationWithoutStepsOrHelpNearby() throws IOException {
    write("kermis.yaml", OWN.replaceAll("(?s)steps:.*rights:", "rights:"));
    write("rights.yaml", RIGHTS);
    assertThatThrownBy(this::load).hasMessageContaining("Bij 'steps' staat niets");

    write("kermis.yaml", OWN.replace("nearby: {zorgvraag: [stress]}\n", ""));
    assertThatThrownBy(this::load).hasMessageContaining("noemt geen hulp in de buurt");
  }

  @Test
  void refusesTwoFilesForOneSituation() throws IOException {
    write("een.yaml", OWN);
    write("twee.yaml", OWN);
    write("rights.yaml", RIGHTS);

    assertThatThrownBy(this::load)
        .hasMessageContaining("twee.yaml, regel 1")
        .hasMessageContaining("een.yaml");
  }

  private Situations load() {
    return Situations.of(List.of(installation), VOCABULARY);
  }

  private void write(String name, String text) throws IOException {
    Path folder = Files.createDirectories(installation.resolve("paths"));
    Files.writeString(folder.resolve(name), text);
  }
}
