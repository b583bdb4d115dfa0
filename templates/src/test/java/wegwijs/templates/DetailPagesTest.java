package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Language;

final class DetailPagesTest {
  private final Pages pages = Pages.in(Language.DUTCH);
  private final Document service = Jsoup.parse(pages.render(DetailSamples.service()));
  private final Document bare = Jsoup.parse(pages.render(DetailSamples.bareService()));
  private final Document organization = Jsoup.parse(pages.render(DetailSamples.organization()));
  private final Document bareOrganization =
      Jsoup.parse(pages.render(DetailSamples.bareOrganization()));

  @Test
  void saysFirstWhatToDoNow() {
    assertThat(service.select("main h2").eachText())
        .containsExactly(
            "Wat kunt u nu doen?",
            "Voor wie",
            "Niet voor wie",
            "Hoe kom ik er?",
            "Kosten",
            "Wachttijd",
            "Wat is het?",
            "Wie betaalt dit?",
            "Afspraken met gemeenten",
            "Openingstijden",
            "Adres",
            "Voor welke gemeenten?",
            "Talen",
            "Bron",
            "Onderwerpen",
            "Dit lijkt hierop",
            "Meer van Stichting Voorbeeld");
  }

  @Test
  void wordsEveryStepAsSomethingToDo() {
    assertThat(service.select(".step").eachText())
        .containsExactly(
            "Bel 000 000 00 00",
            "Loop binnen: Voorbeeldplein 1, Voorbeeldstad",
            "Meld u aan bij Stichting Voorbeeld",
            "Mail naar budgetcafe@stichting-met-een-lange-naam.voorbeeld.invalid",
            "Ga naar de website van Stichting Voorbeeld");
    assertThat(service.select("a.step").eachAttr("href"))
        .contains("tel:+31000000000", "https://voorbeeld.invalid/aanmelden");
  }

  @Test
  void keepsATelephoneNumberOnOneLine() {
    assertThat(service.select("a.step .phone-number").eachText()).containsExactly("000 000 00 00");
  }

  @Test
  void isMailedAndPrintedWithItsAddress() {
    String address = service.select("link[rel=canonical]").attr("href");
    assertThat(service.select(".paper-only").text()).isEqualTo(address).isNotEmpty();
    assertThat(service.select(".share a").attr("href"))
        .startsWith("mailto:?subject=")
        .endsWith(URLEncoder.encode(address, StandardCharsets.UTF_8) + "%0D%0A");
    assertThat(service.select(".share .copy-button").attr("data-address")).isEqualTo(address);
    assertThat(service.select(".share .print-button")).hasSize(1);
    assertThat(organization.select(".share .print-button")).hasSize(1);
  }

  @Test
  void tellsWhoShowsALinkToItWhatItIs() {
    assertThat(service.select("meta[property=og:title]").attr("content"))
        .isEqualTo(service.title());
    assertThat(service.select("meta[property=og:description]").attr("content"))
        .isEqualTo(service.select("meta[name=description]").attr("content"))
        .isNotEmpty();
    assertThat(service.select("meta[property=og:url]").attr("content"))
        .isEqualTo(service.select("link[rel=canonical]").attr("href"));
  }

  @Test
  void tellsOpeningTimesDayByDay() {
    assertThat(service.selectFirst("table.hours > caption").text())
        .isEqualTo("Openingstijden per dag");
    assertThat(service.select("tbody th[scope=row]").eachText())
        .containsExactly(
            "maandag",
            "dinsdag (vandaag)",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag");
    assertThat(service.select("tbody td").eachText())
        .startsWith("9.00 tot 12.00 uur 13.30 tot 17.00 uur")
        .endsWith("gesloten");
  }

  @Test
  void keepsWhereItStandsApartFromWhomItServes() {
    assertThat(service.selectFirst("#adres + ul").text())
        .isEqualTo(
            "Buurthuis Voorbeeld Voorbeeldplein 1 0000 AA Voorbeeldstad"
                + " Rolstoeltoegankelijk, Invalidentoilet");
    assertThat(service.select("#gebied + ul > li").eachText())
        .containsExactly("Voorbeeldstad", "Voorbeelddorp");
  }

  @Test
  void tellsWhoPaysAndWhichMunicipalitiesBuyIt() {
    assertThat(service.selectFirst("#wet + p").text())
        .isEqualTo("De gemeente betaalt dit via de Wet gemeentelijke schuldhulpverlening.");
    assertThat(service.selectFirst("#contract + ul").text())
        .isEqualTo("Voorbeeldstad: Wmo 2015. Voor: begeleiding. Van 2025 tot en met 2027.");
  }

  @Test
  void showsHowFreshItIsAndWhereItCameFrom() {
    assertThat(service.selectFirst(".detail-head .checked").text())
        .isEqualTo("Al lang niet gecontroleerd. Bel eerst. Laatst gecontroleerd op 2 januari 2023");
    assertThat(service.selectFirst(".source").text())
        .isEqualTo("Website van Stichting Voorbeeld (gelezen op 1 februari 2026)");
  }

  @Test
  void admitsWhatIsNotKnown() {
    assertThat(bare.selectFirst(".steps").text())
        .isEqualTo(
            "Wat kunt u nu doen? Wij weten nog niet hoe u hen bereikt."
                + " Het Voorbeeldloket helpt u verder. Vraag het aan Het Voorbeeldloket");
    assertThat(bare.select("main h2").eachText())
        .containsExactly("Wat kunt u nu doen?", "Dit weten wij nog niet");
    assertThat(bare.select("#onbekend + ul li").eachText())
        .containsExactly(
            "Voor wie",
            "Hoe kom ik er?",
            "Kosten",
            "Openingstijden",
            "Adres",
            "Voor welke gemeenten?");
    assertThat(bare.selectFirst("main .checked").text()).isEqualTo("Niet recent gecontroleerd.");
    assertThat(bare.selectFirst("#mens").text()).contains("Contactgegevens nog niet bekend.");
  }

  @Test
  void leadsToTheFrontOfficeWhereNoContactIsKnown() {
    Document asking = Jsoup.parse(pages.render(DetailSamples.bareService(Samples.OFFICE)));
    assertThat(asking.select(".steps a").eachText())
        .containsExactly("Bel 000 000 00 00", "Bel mij terug", "Geef uw vraag aan ons mee");
  }

  @Test
  void namesTheRestOfManyOffersInOneLink() {
    assertThat(service.select("#meer ~ .more-link a").text())
        .isEqualTo("Alles van Stichting Voorbeeld");
    assertThat(bare.select(".more-link")).isEmpty();
  }

  @Test
  void showsAnOrganizationWithWhatItDoes() {
    assertThat(organization.select("main h2").eachText())
        .containsExactly(
            "Contact",
            "Wat deze organisatie doet",
            "Over deze organisatie",
            "Adressen",
            "Registratie",
            "Bron");
    assertThat(organization.select(".offers a")).hasSize(2);
    assertThat(organization.select(".tags li").eachText())
        .containsExactly("Vrijwilligersorganisatie", "Cliëntondersteuning");
  }

  @Test
  void admitsWhatIsNotKnownOfAnOrganization() {
    assertThat(bareOrganization.select("main .unknown").eachText())
        .containsExactly(
            "Er staat nog geen aanbod bij deze organisatie.", "Er is geen adres bekend.");
  }
}
