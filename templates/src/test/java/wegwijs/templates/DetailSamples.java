package wegwijs.templates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import wegwijs.templates.view.Checked;
import wegwijs.templates.view.ContractView;
import wegwijs.templates.view.DataBlock;
import wegwijs.templates.view.FrontOfficeBlock;
import wegwijs.templates.view.HoursView;
import wegwijs.templates.view.HoursView.Span;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.LocationView;
import wegwijs.templates.view.MapPoint;
import wegwijs.templates.view.NextStep;
import wegwijs.templates.view.Offer;
import wegwijs.templates.view.OpenState;
import wegwijs.templates.view.OrganizationHead;
import wegwijs.templates.view.OrganizationPage;
import wegwijs.templates.view.Related;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.ServiceFacts;
import wegwijs.templates.view.ServiceHead;
import wegwijs.templates.view.ServicePage;
import wegwijs.templates.view.SourceView;
import wegwijs.templates.view.Trust;
import wegwijs.templates.view.Whereabouts;

/** Made-up services and organizations: one with everything, one with nothing but a name. */
final class DetailSamples {
  private static final DataBlock DATA = DataBlock.of("{\"name\":\"A & B\"}");

  private DetailSamples() {}

  static ServicePage service() {
    return new ServicePage(
        Samples.layout(SearchBox.EMPTY),
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
                    new MapPoint(52.5, 5.5),
                    List.of("Rolstoeltoegankelijk", "Invalidentoilet"))),
            Samples.MAP,
            List.of("Voorbeeldstad", "Voorbeelddorp")),
        hours(),
        new Trust(
            Samples.STALE,
            List.of(
                new SourceView(
                    "Website van Stichting Voorbeeld",
                    "https://voorbeeld.invalid/",
                    LocalDate.of(2026, 2, 1))),
            "/voorbeeld/melden/aanbod/1"),
        new Related(
            List.of(
                new Link("Rondkomen", "/voorbeeld/zoek?zorgvraag=rondkomen"),
                new Link("Schulden aflossen", "/voorbeeld/zoek?zorgvraag=schulden")),
            offers(),
            offers(),
            true),
        Samples.SAVE,
        DATA);
  }

  static ServicePage bareService() {
    return bareService(Samples.UNKNOWN_OFFICE);
  }

  static ServicePage bareService(FrontOfficeBlock office) {
    return new ServicePage(
        Samples.layout(SearchBox.EMPTY, office),
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
        new Whereabouts(List.of(), null, List.of()),
        null,
        new Trust(Checked.NEVER, List.of(), "/voorbeeld/melden/aanbod/1"),
        new Related(List.of(), List.of(), List.of(), false),
        Samples.SAVE,
        DATA);
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
    return new HoursView(
        days,
        List.of("Maandag tot en met vrijdag van 9.00 tot 12.00 uur."),
        List.of("Op feestdagen zijn wij gesloten."));
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
        Samples.layout(SearchBox.EMPTY),
        new OrganizationHead(
            "Stichting Voorbeeld",
            "Voorbeeldwerk",
            List.of("Vrijwilligersorganisatie", "Cliëntondersteuning"),
            List.of("Stichting Voorbeeld helpt mensen om zelf verder te kunnen."),
            List.of("KvK 00000000")),
        service().steps().subList(0, 1),
        service().where().locations(),
        offers(),
        List.of(),
        new Trust(
            Samples.FRESH,
            List.of(new SourceView("Gemeente Voorbeeldstad", null, null)),
            "/voorbeeld/melden/organisatie/1"));
  }

  static OrganizationPage bareOrganization() {
    return new OrganizationPage(
        Samples.layout(SearchBox.EMPTY),
        new OrganizationHead("Stichting Voorbeeld", null, List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Trust(Checked.NEVER, List.of(), "/voorbeeld/melden/aanbod/1"));
  }
}
