package wegwijs.server.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTracesTest {
  private final PersonalTraces traces =
      new PersonalTraces(List.of("Weert", "Stichting Anna", "Sint Jan"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bel haar op 06-12345678 | PHONE | 06-12345678",
        "Haar nummer is +31 20 796 0123 | PHONE | +31 20 796 0123",
        "Mail naar m.jansen@example.nl | MAIL | m.jansen@example.nl",
        "Bsn 111222333 staat erbij | CITIZEN_NUMBER | 111222333",
        "Bsn 1112 22 333 staat erbij | CITIZEN_NUMBER | 1112 22 333",
        "geboren op 3 mei 1950 in Weert | BIRTH | geboren op 3 mei 1950",
        "geb. 03-05-2015 | BIRTH | geb. 03-05-2015",
        "Van 12-3-1948 | BIRTH | 12-3-1948",
        "Woont op 6001 AB 12 | ADDRESS | 6001 AB 12",
        "NL91 ABNA 0417 1643 00 is van haar | ACCOUNT | NL91 ABNA 0417 1643 00",
        "mevrouw Quirijns valt vaak | NAME | Quirijns",
        "Ze heet Oksana en is nieuw hier | NAME | Oksana",
        "Volgens dhr. van Puffelen kan het | NAME | Puffelen",
        "Gesproken met Pieter de Vries | NAME | Pieter de Vries",
        "Fatima komt vaak te laat | NAME | Fatima",
      })
  void findsByWhatSomebodyIsRecognised(String text, Trace.Kind kind, String found) {
    assertThat(traces.find(text)).contains(new Trace(kind, found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Een vrouw van 83 jaar valt vaak en woont alleen in Weert.",
        "Zij heeft Wmo-hulp en vraagt langdurige zorg aan bij het CIZ.",
        "Wil naar de Stichting Anna of het Sint Jan.",
        "Afspraak op 12-03-2026 om 10.00 uur, kosten 125 euro per maand.",
        "Bel 112 of 113. Open van 09.00-12.00 uur. Postcode 6001 AB.",
        "123456789 is geen nummer van iemand.",
      })
  void leavesPlainWordsAlone(String text) {
    assertThat(traces.find(text)).isEmpty();
  }
}
