package wegwijs.data.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules alone make of words that no list holds. */
class EndingsTest {
  @ParameterizedTest
  @CsvSource({
    "bomen, boom",
    "manden, mand",
    "pannen, pan",
    "druiven, druif",
    "neuzen, neus",
    "schoenen, schoen",
    "schoen, schoen",
    "kopieen, kopie",
    "zeeen, zee",
    "koeien, koei",
    "onderdelen, onderdel",
    "onderdeel, onderdel",
    "tractoren, tractor",
    "emmers, emmer",
    "fotos, foto",
    "cadeaus, cadeau",
    "themas, thema",
    "virus, virus",
    "arts, arts",
    "kaars, kaars",
    "waardeloos, waardeloos",
    "rode, rood",
    "dikke, dik",
    "rustige, rustig",
    "blauwe, blauw",
    "mooie, mooi",
    "vrolijkheid, vrolijk",
    "mogelijkheden, mogelijk",
    "stoeltje, stoel",
    "deurtje, deur",
    "lepeltje, lepel",
    "raampje, raam",
    "pannetje, pan",
    "straatje, straat",
    "parapluutje, paraplu",
    "touwtjes, touw",
    "palinkje, paling",
    "noteert, noter",
    "genoteerd, noter",
    "noteren, noter",
    "drie, drie",
    "de, de",
    "65plus, 65plus",
  })
  void cutsEndings(String word, String stem) {
    assertThat(Endings.cut(word)).isEqualTo(stem);
  }
}
