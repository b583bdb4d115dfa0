package wegwijs.templates;

import java.time.LocalDate;
import java.util.List;
import wegwijs.templates.view.Checked;
import wegwijs.templates.view.ContactPage;
import wegwijs.templates.view.CrisisCardView;
import wegwijs.templates.view.ErrorPage;
import wegwijs.templates.view.FrontOfficeBlock;
import wegwijs.templates.view.HomePage;
import wegwijs.templates.view.Languages;
import wegwijs.templates.view.Layout;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.MapOffer;
import wegwijs.templates.view.PageHead;
import wegwijs.templates.view.Phone;
import wegwijs.templates.view.SaveLink;
import wegwijs.templates.view.SavedList;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.Site;
import wegwijs.templates.view.StatementPage;
import wegwijs.templates.view.Theme;

/** Made-up pages of a portal; every name says that it is an example. */
final class Samples {
  static final Phone PHONE = new Phone("000 000 00 00", "tel:+31000000000", null);
  static final FrontOfficeBlock OFFICE =
      new FrontOfficeBlock(
          "Het Voorbeeldloket",
          "Onze medewerkers luisteren en zoeken met u mee. Dat is gratis.",
          List.of("Luisteren naar uw vraag", "U in contact brengen met de juiste persoon"),
          List.of(PHONE),
          List.of("Voorbeeldplein 1", "0000 AA Voorbeeldstad"),
          new FrontOfficeBlock.Hours(
              List.of("Maandag tot en met vrijdag van 9.00 tot 17.00 uur"),
              List.of("Op 24 december is het loket dicht.")),
          "Meestal krijgt u binnen 2 minuten iemand aan de lijn.",
          List.of(new Link("Mail ons", "mailto:loket@voorbeeld.invalid")),
          List.of(
              new FrontOfficeBlock.Face("Vera Voorbeeld", "luistert naar u", "/gezichten/v.jpg"),
              new FrontOfficeBlock.Face("Bo Voorbeeld", "denkt met u mee", null)),
          true);

  static final FrontOfficeBlock UNKNOWN_OFFICE =
      new FrontOfficeBlock(
          "Het Voorbeeldloket",
          null,
          List.of(),
          List.of(),
          List.of(),
          FrontOfficeBlock.Hours.UNKNOWN,
          null,
          List.of(),
          List.of(),
          false);

  static final CrisisCardView URGENT =
      new CrisisCardView(
          "Bel 112 als er nu gevaar is",
          "Bent u of is iemand anders in levensgevaar? Wacht niet.",
          List.of(new Phone("112", "tel:112", null)),
          null,
          "nl",
          true);

  static final CrisisCardView TALK =
      new CrisisCardView(
          "Denkt u aan zelfdoding? Praat erover",
          "U kunt dag en nacht bellen of chatten. Het is gratis en u blijft anoniem.",
          List.of(new Phone("0800 0113", "tel:08000113", "Gratis, dag en nacht")),
          new Link("Naar 113 Zelfmoordpreventie", "https://voorbeeld.invalid/113"),
          "nl",
          false);

  static final MapOffer MAP =
      new MapOffer("https://kaart.voorbeeld.invalid/{z}/{x}/{y}.png", "Kadaster");
  static final SavedList NO_LIST = new SavedList("", 0, "/voorbeeld/lijst");
  static final SaveLink SAVE = new SaveLink("/voorbeeld/zoek?lijst=a", false);
  static final Checked FRESH = new Checked(LocalDate.of(2026, 3, 12), false);
  static final Checked STALE = new Checked(LocalDate.of(2023, 1, 2), true);

  static final List<String> THEMES =
      List.of(
          "Geld en schulden|Hulp als u niet rondkomt of rekeningen niet kunt betalen.",
          "Eenzaam of somber|Iemand om mee te praten of iets mee te doen.",
          "Hulp in huis|Hulp bij het huishouden, koken of wassen.",
          "Zorgen voor een ander|Steun als u voor een naaste zorgt.",
          "Kinderen en opvoeden|Vragen over uw kind, uw gezin of school.",
          "Wonen|Een huis zoeken, aanpassen of houden.",
          "Werk en inkomen|Werk vinden, een uitkering of dagbesteding.",
          "Vervoer|Ergens komen als dat lastig is.",
          "Ruzie en veiligheid|Hulp bij geweld, bedreiging of ruzie thuis.",
          "Recht en klachten|Hulp bij een brief, een klacht of bezwaar.",
          "Taal en computer|Beter lezen, schrijven of omgaan met de computer.",
          "Verslaving|Stoppen met drank, drugs, gokken of gamen.");

  private Samples() {}

  static Layout layout(SearchBox search) {
    return layout(search, OFFICE);
  }

  static Layout layout(SearchBox search, FrontOfficeBlock office) {
    Site site =
        new Site(
            "Wegwijs in Voorbeeldstad",
            "/voorbeeld",
            "/static",
            null,
            new Languages(
                "",
                List.of(
                    new Languages.Choice("nl", "Nederlands", "/voorbeeld/", true),
                    new Languages.Choice("ar", "العربية", "/voorbeeld/?taal=ar", false))),
            List.of(
                new Link("Privacy", "/voorbeeld/privacy"),
                new Link("Toegankelijkheid", "/voorbeeld/toegankelijkheid")));
    return new Layout(site, head(), search, NO_LIST, office, null);
  }

  static HomePage home() {
    List<Theme> themes =
        THEMES.stream()
            .map(line -> line.split("\\|", 2))
            .map(parts -> new Theme(new Link(parts[0], "/voorbeeld/zoek?zorgvraag=x"), parts[1]))
            .toList();
    return new HomePage(
        layout(SearchBox.EMPTY),
        "Vind hulp, zorg en ondersteuning in Voorbeeldstad en omgeving.",
        themes,
        List.of(SituationSamples.EVENT),
        List.of(URGENT, TALK),
        612);
  }

  static HomePage emptyHome() {
    return new HomePage(
        layout(SearchBox.EMPTY, UNKNOWN_OFFICE), null, List.of(), List.of(), List.of(), 0);
  }

  static ContactPage contact() {
    FrontOfficeBlock other =
        new FrontOfficeBlock(
            "Wijkteam Voorbeelddorp",
            null,
            List.of(),
            List.of(PHONE),
            List.of(),
            new FrontOfficeBlock.Hours(List.of("Elke werkdag van 9.00 tot 12.00 uur"), List.of()),
            null,
            List.of(),
            List.of(),
            true);
    return new ContactPage(
        layout(SearchBox.EMPTY),
        List.of(other),
        List.of(new Link("Ik heb schulden", "/zoek?q=schulden")),
        List.of(URGENT, TALK));
  }

  static StatementPage statement() {
    return new StatementPage(
        layout(SearchBox.EMPTY),
        "Privacy",
        "Wij weten niet wie u bent.",
        List.of(
            new StatementPage.Section(
                "Uw rechten",
                List.of("U mag vragen wat wij weten."),
                List.of(new Link("Neem contact op", "/voorbeeld/contact"))),
            new StatementPage.Section("Uw lijst", List.of("Wij bewaren hem niet."), List.of())));
  }

  static ErrorPage error(ErrorPage.Kind kind) {
    return new ErrorPage(layout(SearchBox.EMPTY), kind, List.of());
  }

  private static PageHead head() {
    String home = "https://voorbeeld.invalid/";
    return new PageHead(
        "Zoek hulp.",
        home,
        true,
        List.of(
            new PageHead.Alternate("nl", home), new PageHead.Alternate("ar", home + "?taal=ar")),
        List.of());
  }
}
