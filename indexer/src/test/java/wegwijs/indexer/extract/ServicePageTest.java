package wegwijs.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.crawl.Page;

/** What stands on the page of a service without being about it. */
class ServicePageTest {
  @Test
  void aLinkToASiteThatSharesAnArticleWithTheHeadingDoesNotMakeItsOrganizationTheSubject() {
    Page page =
        Pages.page(
            "https://www.delinde.example/hulp",
            "<title>Hulp bij het huishouden | Gemeente De Linde</title><main><h1>Hulp bij het"
                + " huishouden</h1><p>Een hulp maakt elke week de badkamer en de keuken voor u"
                + " schoon.</p><p>Lees meer bij <a href='https://www.hetcbk.example'>het CBK</a>."
                + "</p><p>Bel 0495-123456</p></main>");

    ExtractedRecord record = Pages.record(page);

    assertThat(record.kind()).isEqualTo(RecordKind.SERVICE);
    assertThat(record.tree().get("organization"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("name", "Gemeente De Linde");
  }

  @Test
  void hoursInASentenceWithATelephoneNumberGiveWayToThoseAtTheDoor() {
    Map<?, ?> tree =
        tree(
            "<p>Maak een afspraak. Dat kan op maandag van 10.00 tot 12.00 uur via 0495-123456.</p>"
                + "<h2>Uitgifte</h2><p>Vrijdag van 13.00 tot 15.00 uur in de loods.</p>");

    assertThat(tree.get("schedules").toString()).contains("byday=FR").doesNotContain("byday=MO");
  }

  @Test
  void aRemarkBehindALineOfAnotherMatterIsNotOnTheHours() {
    Map<?, ?> tree =
        tree(
            "<h2>Contact</h2><p>Maandag van 9.00 tot 12.00 uur</p><p>E-mail:"
                + " post@delinde.example</p><p>Langskomen: alleen op afspraak</p>");

    assertThat(tree.get("schedules").toString()).doesNotContain("afspraak");
  }

  @Test
  void theMailboxOfTheServiceGoesBeforeThatForObjections() {
    Map<?, ?> tree =
        tree(
            "<p>Niet eens met het besluit? Mail bezwaar@delinde.example.</p><h2>Contact</h2>"
                + "<p>hulp@delinde.example</p>");

    assertThat(tree.get("email")).isEqualTo("hulp@delinde.example");
  }

  @Test
  void aNumberUnderTheHeadingOfAnotherCareProviderIsTheirs() {
    Map<?, ?> tree =
        tree("<p>Bel 0495-123456</p><h3>Apotheek</h3><p>De Molen</p><p>0495-123400</p>");

    assertThat(tree.get("phones").toString()).contains("0495-123456").doesNotContain("123400");
  }

  @Test
  void aNumberBehindAShortQuestionForOthersIsTheirs() {
    Map<?, ?> tree = tree("<p>Bel 0495-123456.</p><p>Journalist? Bel 0495-123400.</p>");

    assertThat(tree.get("phones").toString()).contains("0495-123456").doesNotContain("123400");
  }

  @Test
  void aCoordinatorWithoutANameIsNoPrivatePerson() {
    Map<?, ?> tree =
        tree(
            "<p>Bel of app onze coördinator op werkdagen in de ochtend, of vul het formulier in."
                + " Wij bellen u binnen drie dagen terug.</p><p>06-12348031</p>");

    assertThat(tree.get("phones").toString()).contains("06-12348031");
  }

  @Test
  void aMailboxForComplaintsIsNotThatOfTheOrganization() {
    Map<?, ?> tree =
        Pages.record(
                Pages.page(
                    "<title>Maatjes - Welzijn De Linde</title><main><h1>Maatjes</h1><p>Een maatje"
                        + " komt elke week bij u langs voor een praatje of een"
                        + " wandeling.</p></main><footer>Welzijn De Linde,"
                        + " klachten@delinde.example.nl</footer>"))
            .tree();

    assertThat(tree.toString()).doesNotContain("klachten@");
  }

  @Test
  void whatIsSaidInTwoPlacesOnHowOneGetsItIsToldTogether() {
    Map<?, ?> tree =
        tree(
            "<h2>Verwijzing</h2><p>Ja, van je huisarts.</p><h2>Kosten</h2><p>Geen. De gemeente"
                + " betaalt.</p><h2>Aanmelden</h2><p>Je huisarts meldt je aan.</p>");

    assertThat(tree.get("application_process"))
        .isEqualTo("Ja, van je huisarts.\nJe huisarts meldt je aan.");
    assertThat(tree.get("cost_options").toString()).contains("amount=0");
  }

  @Test
  void theCityMayStandBeforeThePostcodeAndTheCountryBehindIt() {
    Map<?, ?> tree = tree("<p>Zwaanhoefstraat 437<br>Tilburg, 5014 AC Nederland</p>");

    assertThat(tree.get("service_at_locations").toString())
        .contains("city=Tilburg", "address_1=Zwaanhoefstraat 437");
  }

  @Test
  void theCityBehindALabelOfItsOwnIsFound() {
    Map<?, ?> tree =
        tree(
            "<table><tr><td>Straat</td><td>Lindelaan 12</td></tr><tr><td>Postcode</td><td>6001"
                + " XA</td></tr><tr><td>Plaats</td><td>Weert</td></tr></table>");

    assertThat(tree.get("service_at_locations").toString())
        .contains("address_1=Lindelaan 12", "city=Weert");
  }

  @Test
  void anAddressBehindALabelNeedsNoPostcode() {
    Map<?, ?> tree = tree("<p>Locatie: Buurthuis De Kei, Lindelaan 12 in Weert</p>");

    assertThat(tree.get("service_at_locations").toString())
        .contains("address_1=Lindelaan 12", "city=Weert");
  }

  @Test
  void anAddressWithItsPostcodeIsNotToldTwice() {
    Map<?, ?> tree =
        tree("<p>Waar: De Kei, Lindelaan 12, Weert</p><p>De Kei, Lindelaan 12, 6001 XA Weert</p>");

    assertThat(tree.get("service_at_locations"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(1);
  }

  @Test
  void theNumberBehindALinkToWhatsAppIsRead() {
    Map<?, ?> tree = tree("<p><a href='https://wa.me/31612348055?text=Hallo'>App ons</a></p>");

    assertThat(tree.get("phones").toString()).contains("+31612348055");
  }

  @Test
  void aHeadingOnCostsWithoutAPriceDoesNotHideThePrice() {
    Map<?, ?> tree =
        tree(
            "<ul><li>€ 30,- voor de hele cursus</li></ul><h2>Vergoeding</h2><p>Soms vergoedt de"
                + " verzekeraar een deel.</p>");

    assertThat(tree.get("cost_options").toString()).contains("amount=30");
  }

  @Test
  void aNameBeforeAMailboxIsAlsoBeforeTheNumberBehindIt() {
    Extraction.Extracted found =
        Pages.extracted(
            Pages.service(
                "<p>Geef u op bij beweegcoach Bram Tangelder:"
                    + " b.tangelder@sportenmeerdelinde.example of 06-12348053. Vol is vol.</p>"));

    assertThat(found.held()).extracting(Held::value).containsExactly("06-12348053");
  }

  @Test
  void theOrganizationOfABranchIsTheOneThatItIsAPartOf() {
    Map<?, ?> tree =
        tree(
            "<script type='application/ld+json'>{\"@type\":\"NursingHome\",\"name\":\"Het"
                + " Anker\",\"telephone\":\"0495-123456\",\"parentOrganization\":{\"@type\":"
                + "\"Organization\",\"name\":\"Zilverzorg\",\"url\":"
                + "\"https://www.delinde.example.nl\"}}</script>");

    assertThat(tree.get("organization"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("name", "Zilverzorg");
  }

  @Test
  void hoursThatAModuleFilledInGiveWayToThoseThatAreShown() {
    ExtractedRecord record =
        Pages.record(
            Pages.page(
                "https://www.delinde.example.nl/",
                "<title>De Linde</title><script type='application/ld+json'>{\"@type\":"
                    + "\"LocalBusiness\",\"name\":\"De Linde\",\"openingHours\":\"Mo-Su"
                    + " 09:00-17:00\"}</script><main><h1>De Linde</h1><p>Een plek om binnen te"
                    + " lopen voor een praatje.</p><p>Open: maandag van 10.00 tot 12.00"
                    + " uur</p></main>"));

    assertThat(record.tree().toString())
        .contains("opens_at=10:00")
        .doesNotContain("opens_at=09:00");
  }

  @Test
  void aNumberWithABarIsOneNumber() {
    Map<?, ?> tree = tree("<p>tel. 0495 / 12 34 56</p>");

    assertThat(tree.get("phones").toString()).contains("0495-12 34 56");
  }

  @Test
  void aPageOnWhichOneAppliesForAJobIsNoService() {
    Page page =
        Pages.service("<p>Krijg jij energie van zorg?</p><h2>Solliciteren</h2><p>Mail ons.</p>");

    assertThat(Pages.EXTRACTOR.extract(page)).isInstanceOf(Extraction.NotContent.class);
  }

  @Test
  void namesInPicturesAreNotInTheDescription() {
    Map<?, ?> tree =
        tree(
            "<div><div>Met dank aan</div><div><img alt='Supermarkt De Wijde Wereld'><img"
                + " alt='Rotaryclub Weert'></div></div>");

    assertThat(tree.get("description").toString()).contains("Een maatje").doesNotContain("Rotary");
  }

  private static Map<?, ?> tree(String html) {
    return Pages.record(Pages.service(html)).tree();
  }
}
