package wegwijs.indexer.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsOfLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voor kinderen van 8 tot 12 jaar.|8|12",
        "jongeren tussen de 12 en 18 jaar|12|18",
        "12 t/m 17 jaar|12|17",
        "Voor iedereen vanaf 18 jaar|18|",
        "mensen van 65 jaar en ouder|65|",
        "55-plussers zijn welkom|55|",
        "Leden van 60+|60|",
        "Jeugdigen tot 23 jaar||23",
        "Wij bestaan 25 jaar||",
        "Met mijn man en twee kinderen van 9 en 14 jaar woon ik hier||",
        "Al 10 jaar een begrip||",
        "Meer dan 20 jaar ervaring met jongeren||",
        "Bel 020-7960101||",
      })
  void findsAges(String text, @Nullable String minimum, @Nullable String maximum) {
    Optional<Ages> ages = Ages.find(text);

    assertThat(ages.flatMap(Ages::minimum)).isEqualTo(Optional.ofNullable(minimum));
    assertThat(ages.flatMap(Ages::maximum)).isEqualTo(Optional.ofNullable(maximum));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "U betaalt € 21,80 per maand|21.80",
        "Kosten: € 25|25",
        "75 euro per sessie|75",
        "€ 1.250,00|1250.00",
        "€ 12,-|12",
        "0,30 euro per kilometer|0.30",
        "EUR 5|5",
      })
  void findsAmounts(String text, String amount) {
    assertThat(Amounts.find(text)).containsExactly(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De hulp is gratis.|true",
        "Er zijn geen kosten.|true",
        "Dit is niet gratis.|false",
        "U kunt hier gratis parkeren.|false",
      })
  void knowsWhatIsFree(String text, boolean isFree) {
    assertThat(Amounts.isFree(text)).isEqualTo(isFree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Een abonnement kost € 22,50, borg € 10|22.50",
        "Een rit kost € 2,50. Parkeren kan in de garage (€ 3,20 per uur)|2.50",
        "Een les kost € 5. Wij vergoeden ten hoogste € 11,23 per uur|5",
        "tot € 24.150: 4%|",
        "Een gesprek kost € 75 per gesprek|75",
        "U krijgt een vergoeding van € 100|",
        "Bel 0900-1270 (€ 0,10 per minuut)|",
        "Ook niet als je schuld maar € 50 is|",
        "€ 12,10 inclusief 21% btw|12.10",
      })
  void whatIsGivenBackOrEarnedIsNoPrice(String text, @Nullable String amount) {
    assertThat(Amounts.toPay(text)).isEqualTo(Optional.ofNullable(amount).stream().toList());
  }

  @Test
  void aGiftIsNoPrice() {
    assertThat(Amounts.isAboutCost("Met een donatie van € 10 helpt u ons.")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KvK 90001201|90001201",
        "KvK-nummer: 90 00 12 01|90001201",
        "Ingeschreven bij de Kamer van Koophandel onder nummer 90001201.|90001201",
        "KVK 0684.190.268|",
        "KvK 9000120|",
      })
  void findsKvkNumbers(String text, @Nullable String number) {
    assertThat(Identifiers.findKvk(text).flatMap(Identifiers::eightDigits))
        .isEqualTo(Optional.ofNullable(number));
  }

  @Test
  void findsAgbCodes() {
    assertThat(Identifiers.findAgb("AGB-code praktijk: 01201201")).contains("01201201");
  }

  @Test
  void sentencesEndAtTheirMarksAndNotAtAbbreviations() {
    assertThat(
            Sentences.of("Bel ons. Wij zijn er van 9.00 uur af, bijv. voor dr. A. Jansen. Komt u?"))
        .containsExactly(
            "Bel ons.", "Wij zijn er van 9.00 uur af, bijv. voor dr.", "A. Jansen.", "Komt u?");
  }
}
