package wegwijs.server.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
  @ParameterizedTest
  @CsvSource({
    "psycholoog, psygoloog",
    "huisarts, huisards",
    "mantelzorg, mantelsorg",
    "depressie, depresie",
    "dementie, dementsie",
    "alzheimer, alsheimer",
    "fysiotherapie, fisioterapie",
    "budget, budjet",
    "voedselbank, voetselbank",
    "scheiding, schijding",
    "ouderen, auderen",
    "rollator, rollater",
    "autistisch, autistis",
    "schizofrenie, sgizofrenie",
    "yoga, joga",
    "verslaafd, ferslaaft",
    "quilten, kwilten",
  })
  void wordsThatAreTakenForOneAnotherSoundTheSame(String right, String wrong) {
    assertThat(Sound.of(wrong)).isEqualTo(Sound.of(right));
  }

  @ParameterizedTest
  @CsvSource({"huur, muur", "zorg, borg", "schuld, stuk", "wonen, wennen", "geld, gold"})
  void otherWordsSoundOtherwise(String one, String other) {
    assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
  }
}
