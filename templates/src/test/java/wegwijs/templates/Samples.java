package wegwijs.templates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import wegwijs.templates.view.CardFacts;
import wegwijs.templates.view.Checked;
import wegwijs.templates.view.Chip;
import wegwijs.templates.view.ContactPage;
import wegwijs.templates.view.ContractView;
import wegwijs.templates.view.Correction;
import wegwijs.templates.view.CrisisCardView;
import wegwijs.templates.view.Distance;
import wegwijs.templates.view.ErrorPage;
import wegwijs.templates.view.FacetOption;
import wegwijs.templates.view.FacetView;
import wegwijs.templates.view.FilterPanel;
import wegwijs.templates.view.FrontOfficeBlock;
import wegwijs.templates.view.HomePage;
import wegwijs.templates.view.HoursView;
import wegwijs.templates.view.HoursView.Span;
import wegwijs.templates.view.Layout;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.LocationView;
import wegwijs.templates.view.Marked;
import wegwijs.templates.view.Marked.Run;
import wegwijs.templates.view.NextStep;
import wegwijs.templates.view.Offer;
import wegwijs.templates.view.OpenState;
import wegwijs.templates.view.OrganizationHead;
import wegwijs.templates.view.OrganizationPage;
import wegwijs.templates.view.PageHead;
import wegwijs.templates.view.Paging;
import wegwijs.templates.view.Phone;
import wegwijs.templates.view.Related;
import wegwijs.templates.view.ResultCard;
import wegwijs.templates.view.ResultList;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.SearchPage;
import wegwijs.templates.view.ServiceFacts;
import wegwijs.templates.view.ServiceHead;
import wegwijs.templates.view.ServicePage;
import wegwijs.templates.view.Site;
import wegwijs.templates.view.Sorting;
import wegwijs.templates.view.Sorting.Order;
import wegwijs.templates.view.SourceView;
import wegwijs.templates.view.Theme;
import wegwijs.templates.view.Trust;
import wegwijs.templates.view.Whereabouts;
import wegwijs.templates.view.ZeroHelp;

/** Made-up pages that show everything a page can show; every name says that it is an example. */
final class Samples {
  static final Phone PHONE = new Phone("000 000 00 00", "tel:+31000000000", null);
  static final FrontOfficeBlock OFFICE =
      new FrontOfficeBlock(
          "Het Voorbeeldloket",
          "Onze medewerkers luisteren en zoeken met u mee. Dat is gratis.",
          List.of(PHONE),
          List.of("Voorbeeldplein 1", "0000 AA Voorbeeldstad"),
          List.of("Maandag tot en met vrijdag van 9.00 tot 17.00 uur"),
          "Meestal krijgt u binnen 2 minuten iemand aan de lijn.",
          List.of(new Link("Mail ons", "mailto:loket@voorbeeld.invalid")));
  static final FrontOfficeBlock UNKNOWN_OFFICE =
      new FrontOfficeBlock(
          "Het Voorbeeldloket", null, List.of(), List.of(), List.of(), null, List.of());
  static final CrisisCardView URGENT =
      new CrisisCardView(
          "Bel 112 als er nu gevaar is",
          "Bent u of is iemand anders in levensgevaar? Wacht niet.",
          List.of(new Phone("112", "tel:112", null)),
          null,
          true);
  static final CrisisCardView TALK =
      new CrisisCardView(
          "Denkt u aan zelfdoding? Praat erover",
          "U kunt dag en nacht bellen of chatten. Het is gratis en u blijft anoniem.",
          List.of(new Phone("0800 0113", "tel:08000113", "Gratis, dag en nacht")),
          new Link("Naar 113 Zelfmoordpreventie", "https://voorbeeld.invalid/113"),
          false);
  static final Checked FRESH = new Checked(LocalDate.of(2026, 3, 12), false);
  static final Checked STALE = new Checked(LocalDate.of(2023, 1, 2), true);

  private static final List<String> THEMES =
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
            List.of(
                new Link("Privacy", "/voorbeeld/privacy"),
                new Link("Toegankelijkheid", "/voorbeeld/toegankelijkheid")));
    return new Layout(site, new PageHead("Zoek hulp.", null, true), search, office);
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
        List.of(URGENT, TALK),
        612);
  }

  static HomePage emptyHome() {
    return new HomePage(layout(SearchBox.EMPTY, UNKNOWN_OFFICE), null, List.of(), List.of(), 0);
  }

  static SearchPage search() {
    return new SearchPage(
        layout(new SearchBox("geldzorgen", "0000 AA", false)),
        List.of(),
        filters(true),
        new ResultList(
            1234,
            cards(),
            new Paging(
                3,
                124,
                "/voorbeeld/zoek?pagina=2",
                "/voorbeeld/zoek?pagina=4",
                IntStream.of(1, 2, 3, 4, 5, 124)
                    .mapToObj(n -> new Paging.PageLink(n, "/voorbeeld/zoek?pagina=" + n))
                    .toList()),
            new Correction(
                new Marked(List.of(new Run("grote ", false), new Run("geldzorgen", true))),
                "/voorbeeld/zoek?q=grote+geldzorgen"),
            List.of("geldzorgen", "schulden", "rekeningen niet betalen")),
        null);
  }

  static SearchPage crisisSearch() {
    return new SearchPage(
        layout(new SearchBox("ik wil dood", "", false)),
        List.of(URGENT, TALK),
        filters(false),
        new ResultList(1, cards().subList(2, 3), Paging.SINGLE, null, List.of()),
        null);
  }

  static SearchPage nothingFound() {
    return new SearchPage(
        layout(new SearchBox("paardrijden", "Verweggistan", true)),
        List.of(),
        filters(true),
        new ResultList(0, List.of(), Paging.SINGLE, null, List.of()),
        new ZeroHelp(
            List.of(
                new ZeroHelp.Drop("Voor wie: Mantelzorgers", "/voorbeeld/zoek?q=a", 7),
                new ZeroHelp.Drop("Kosten: Gratis", "/voorbeeld/zoek?q=b", 1)),
            home().themes().stream().map(Theme::link).toList()));
  }

  static List<ResultCard> cards() {
    return List.of(
        new ResultCard(
            new Link("Voorbeeld: Budgetcafé", "/voorbeeld/aanbod/budgetcafe/1"),
            "Stichting Voorbeeld",
            new Marked(
                List.of(
                    new Run("Vrijwilligers helpen u met uw ", false),
                    new Run("geldzorgen", true),
                    new Run(" en uw post.", false))),
            new CardFacts(
                "Volwassenen, mensen met schulden", "Heel Voorbeeldstad", "1,2 km", "Gratis"),
            PHONE,
            new OpenState.Open(LocalTime.of(17, 0)),
            FRESH,
            List.of("past bij “geldzorgen”", "komt naar u toe in 0000 AA")),
        new ResultCard(
            new Link("Voorbeeld: Schuldhulp van de gemeente", "/voorbeeld/aanbod/schuldhulp/2"),
            "Gemeente Voorbeeldstad",
            Marked.plain("Samen maken we een plan om van uw schulden af te komen."),
            new CardFacts("Iedereen vanaf 18 jaar", "Voorbeeldstad en Voorbeelddorp", null, null),
            new Phone("14 0000", "tel:140000", "Lokaal tarief"),
            new OpenState.Closed(
                new OpenState.Reopening(DayOfWeek.MONDAY, LocalTime.of(9, 0), false)),
            STALE,
            List.of("past bij “schulden”")),
        new ResultCard(
            new Link("Voorbeeld: Maatje bij je administratie", "/voorbeeld/aanbod/maatje/3"),
            null,
            null,
            new CardFacts(null, null, null, null),
            null,
            new OpenState.Unknown(),
            Checked.NEVER,
            List.of()));
  }

  static FilterPanel filters(boolean chosen) {
    List<Chip> chips =
        chosen
            ? List.of(
                new Chip("Voor wie: Mantelzorgers", "/voorbeeld/zoek?q=geldzorgen&kosten=gratis"),
                new Chip("Kosten: Gratis", "/voorbeeld/zoek?q=geldzorgen"))
            : List.of();
    return new FilterPanel(
        List.of(topics(chosen), targetGroups(chosen), costs(chosen)),
        chips,
        "/voorbeeld/zoek?q=geldzorgen",
        new Sorting(Order.RELEVANCE, List.of(Order.values())),
        new Distance(10, List.of(2, 5, 10, 25)));
  }

  private static FacetView topics(boolean chosen) {
    List<FacetOption> options =
        THEMES.stream()
            .map(line -> line.split("\\|", 2)[0])
            .map(name ->
                new FacetOption(
                    name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                    name,
                    34,
                    chosen && name.startsWith("Geld"),
                    List.of(
                        new FacetOption(
                            "rondkomen-" + name.charAt(0) + name.length(),
                            "Rondkomen",
                            12,
                            false,
                            List.of()),
                        new FacetOption(
                            "aflossen-" + name.charAt(0) + name.length(),
                            "Schulden aflossen",
                            9,
                            false,
                            List.of()))))
            .toList();
    return new FacetView("zorgvraag", "Onderwerp", null, options);
  }

  private static FacetView targetGroups(boolean chosen) {
    return new FacetView(
        "doelgroep",
        "Voor wie",
        "Voor wie zoekt u hulp?",
        List.of(
            new FacetOption("mantelzorgers", "Mantelzorgers", 41, chosen, List.of()),
            new FacetOption("ouderen", "Ouderen", 1130, false, List.of()),
            new FacetOption(
                "verstandelijke-beperking",
                "Mensen met een verstandelijke beperking",
                8,
                false,
                List.of())));
  }

  private static FacetView costs(boolean chosen) {
    return new FacetView(
        "kosten",
        "Kosten",
        null,
        List.of(
            new FacetOption("gratis", "Gratis", 80, chosen, List.of()),
            new FacetOption("eigen-bijdrage", "Eigen bijdrage", 0, false, List.of())));
  }

  static ServicePage service() {
    return new ServicePage(
        layout(SearchBox.EMPTY),
        new ServiceHead(
            "Voorbeeld: Budgetcafé",
            "Geldcafé",
            new Link("Stichting Voorbeeld", "/voorbeeld/organisatie/stichting-voorbeeld/9"),
            "Vrijwilligers helpen u met uw geldzorgen en uw post.",
            List.of(
                "In het Budgetcafé kijken we samen naar uw rekeningen. U hoeft niets voor te"
                    + " bereiden. Neem uw post gerust ongeopend mee.",
                "Wij werken samen met de gemeente en met het maatschappelijk werk. Als dat nodig"
                    + " is, gaan we samen naar een andere organisatie."),
            new OpenState.ClosesSoon(LocalTime.of(12, 0))),
        List.of(
            new NextStep(
                NextStep.Kind.CALL, "000 000 00 00", "tel:+31000000000", "Vraag naar Budgetcafé"),
            new NextStep(
                NextStep.Kind.WALK_IN,
                "Voorbeeldplein 1, Voorbeeldstad",
                null,
                "U hoeft geen afspraak te maken."),
            new NextStep(
                NextStep.Kind.SIGN_UP,
                "Stichting Voorbeeld",
                "https://voorbeeld.invalid/aanmelden",
                null),
            new NextStep(
                NextStep.Kind.MAIL,
                "budgetcafe@stichting-met-een-lange-naam.voorbeeld.invalid",
                "mailto:budgetcafe@stichting-met-een-lange-naam.voorbeeld.invalid",
                null),
            new NextStep(
                NextStep.Kind.WEBSITE, "Stichting Voorbeeld", "https://voorbeeld.invalid/", null)),
        new ServiceFacts(
            List.of("Iedereen vanaf 18 jaar", "Mensen met schulden of een laag inkomen"),
            List.of("Ondernemers met schulden van hun bedrijf"),
            List.of("U kunt zo binnenlopen.", "U heeft geen verwijzing nodig."),
            List.of("Gratis"),
            "Geen wachttijd.",
            List.of("De gemeente betaalt dit via de Wet gemeentelijke schuldhulpverlening."),
            List.of(
                new ContractView(
                    "Voorbeeldstad", "Wmo 2015", "begeleiding", "Van 2025 tot en met 2027.")),
            List.of("Nederlands", "Engels", "Arabisch")),
        new Whereabouts(
            List.of(
                new LocationView(
                    "Buurthuis Voorbeeld",
                    List.of("Voorbeeldplein 1", "0000 AA Voorbeeldstad"),
                    List.of("Rolstoeltoegankelijk", "Invalidentoilet"))),
            List.of("Voorbeeldstad", "Voorbeelddorp")),
        hours(),
        new Trust(
            STALE,
            List.of(
                new SourceView(
                    "Website van Stichting Voorbeeld",
                    "https://voorbeeld.invalid/",
                    LocalDate.of(2026, 2, 1)))),
        new Related(
            List.of(
                new Link("Rondkomen", "/voorbeeld/zoek?zorgvraag=rondkomen"),
                new Link("Schulden aflossen", "/voorbeeld/zoek?zorgvraag=schulden")),
            offers()));
  }

  static ServicePage bareService() {
    return new ServicePage(
        layout(SearchBox.EMPTY, UNKNOWN_OFFICE),
        new ServiceHead(
            "Voorbeeld: Ouderenadviseurs",
            null,
            new Link("Stichting Voorbeeld", "/voorbeeld/organisatie/stichting-voorbeeld/9"),
            null,
            List.of(),
            null),
        List.of(),
        new ServiceFacts(
            List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of()),
        new Whereabouts(List.of(), List.of()),
        null,
        new Trust(Checked.NEVER, List.of()),
        new Related(List.of(), List.of()));
  }

  private static HoursView hours() {
    List<HoursView.Day> days =
        IntStream.rangeClosed(1, 7)
            .mapToObj(DayOfWeek::of)
            .map(day ->
                new HoursView.Day(
                    day,
                    day.getValue() > 5
                        ? List.of()
                        : List.of(
                            new Span(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                            new Span(LocalTime.of(13, 30), LocalTime.of(17, 0))),
                    day == DayOfWeek.TUESDAY))
            .toList();
    return new HoursView(days, List.of("Op feestdagen zijn wij gesloten."));
  }

  private static List<Offer> offers() {
    return List.of(
        new Offer(
            new Link("Voorbeeld: Maatje bij je administratie", "/voorbeeld/aanbod/maatje/3"),
            "Een vrijwilliger komt bij u thuis en helpt met uw papieren."),
        new Offer(new Link("Voorbeeld: Koffie-ochtend", "/voorbeeld/aanbod/koffie/4"), null));
  }

  static OrganizationPage organization() {
    return new OrganizationPage(
        layout(SearchBox.EMPTY),
        new OrganizationHead(
            "Stichting Voorbeeld",
            "Voorbeeldwerk",
            List.of("Vrijwilligersorganisatie", "Cliëntondersteuning"),
            List.of("Stichting Voorbeeld helpt mensen om zelf verder te kunnen."),
            List.of("KvK 00000000")),
        service().steps().subList(0, 1),
        service().where().locations(),
        offers(),
        new Trust(FRESH, List.of(new SourceView("Gemeente Voorbeeldstad", null, null))));
  }

  static OrganizationPage bareOrganization() {
    return new OrganizationPage(
        layout(SearchBox.EMPTY),
        new OrganizationHead("Stichting Voorbeeld", null, List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        new Trust(Checked.NEVER, List.of()));
  }

  static ContactPage contact() {
    FrontOfficeBlock other =
        new FrontOfficeBlock(
            "Wijkteam Voorbeelddorp",
            null,
            List.of(PHONE),
            List.of(),
            List.of("Elke werkdag van 9.00 tot 12.00 uur"),
            null,
            List.of());
    return new ContactPage(layout(SearchBox.EMPTY), List.of(other), List.of(URGENT, TALK));
  }

  static ErrorPage error(ErrorPage.Kind kind) {
    return new ErrorPage(layout(SearchBox.EMPTY), kind, List.of());
  }
}
