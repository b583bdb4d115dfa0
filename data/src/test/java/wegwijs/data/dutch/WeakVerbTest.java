package wegwijs.data.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeakVerbTest {
  @ParameterizedTest
  @CsvSource({
    "werken, werk, werkt werkte werkten gewerkt gewerkte werkend werkende",
    "bellen, bel, belt belde gebeld",
    "praten, praat, praat praatte gepraat",
    "landen, land, landt landde geland",
    "reizen, reis, reist reisde gereisd",
    "leven, leef, leeft leefde geleefd",
    "oordelen, oordel, oordeelt oordeelde geoordeeld",
    "~betalen, betaal, betaalt betaalde betaald",
    "op|voeden, opvoed, opvoedt opgevoed opvoedde opvoedend",
    "groeien, groei, groeit groeide gegroeid",
  })
  void makesTheForms(String verb, String stem, String forms) {
    WeakVerb parsed = WeakVerb.parse(verb);
    assertThat(parsed.stem()).isEqualTo(stem);
    assertThat(parsed.forms(List.of())).contains(forms.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "op|voeden, ing, opvoeding opvoedingen",
    "werken, er, werker werkers",
    "schoon|maken, ster, schoonmaakster",
  })
  void makesNouns(String verb, String ending, String nouns) {
    assertThat(WeakVerb.parse(verb).forms(List.of(ending))).contains(nouns.split(" ", -1));
  }
}
