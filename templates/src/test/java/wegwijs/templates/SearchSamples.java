package wegwijs.templates;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import wegwijs.templates.view.CardFacts;
import wegwijs.templates.view.Checked;
import wegwijs.templates.view.Chip;
import wegwijs.templates.view.Correction;
import wegwijs.templates.view.Distance;
import wegwijs.templates.view.FacetOption;
import wegwijs.templates.view.FacetView;
import wegwijs.templates.view.FilterPanel;
import wegwijs.templates.view.HoursUnknown;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.MapPoint;
import wegwijs.templates.view.Marked;
import wegwijs.templates.view.Marked.Run;
import wegwijs.templates.view.Notice;
import wegwijs.templates.view.OpenNowChoice;
import wegwijs.templates.view.OpenState;
import wegwijs.templates.view.Paging;
import wegwijs.templates.view.Phone;
import wegwijs.templates.view.PlaceList;
import wegwijs.templates.view.ResultCard;
import wegwijs.templates.view.ResultList;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.SearchPage;
import wegwijs.templates.view.Sorting;
import wegwijs.templates.view.Sorting.Order;
import wegwijs.templates.view.Theme;
import wegwijs.templates.view.ZeroHelp;

/** Made-up result pages: full, with danger, and without results. */
final class SearchSamples {
  private static final String BOOKLET = "/voorbeeld/zoek/boekje?q=geldzorgen";

  private SearchSamples() {}

  static SearchPage search() {
    return new SearchPage(
        Samples.layout(new SearchBox("geldzorgen", "0000 AA", false)),
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
            List.of(
                new Chip("Ik kom niet rond", "/voorbeeld/zoek?q=a&negeer=zorgvraag%2Frondkomen"),
                new Chip("Weert", "/voorbeeld/zoek?q=a&negeer=plaats")),
            new Notice("Dit aanbod is er voor het hele land.", null),
            null),
        List.of(SituationSamples.EVENT, SituationSamples.PERSONA),
        null,
        new PlaceList(
            List.of(
                new PlaceList.Place(
                    new Link("Voorbeeld: Budgetcafé", "/voorbeeld/aanbod/budgetcafe/1"),
                    "Voorbeeldplein 1, 0000 AA Voorbeeldstad",
                    new MapPoint(52.5, 5.5))),
            Samples.MAP),
        BOOKLET);
  }

  static SearchPage crisisSearch() {
    return new SearchPage(
        Samples.layout(new SearchBox("ik wil dood", "", false)),
        List.of(Samples.URGENT, Samples.TALK),
        filters(false),
        new ResultList(1, cards().subList(2, 3), Paging.SINGLE, null, List.of(), null, null),
        List.of(),
        null,
        null,
        BOOKLET);
  }

  static SearchPage nothingFound() {
    return new SearchPage(
        Samples.layout(new SearchBox("paardrijden", "Verweggistan", true)),
        List.of(),
        filters(true),
        new ResultList(
            0,
            List.of(),
            Paging.SINGLE,
            null,
            List.of(),
            new Notice(
                "Dat staat bij het loket.", new Link("Naar het loket", "/voorbeeld/contact")),
            new HoursUnknown(12, "/voorbeeld/zoek?q=paardrijden")),
        List.of(),
        new ZeroHelp(
            List.of(
                new ZeroHelp.Drop("Voor wie: Mantelzorgers", "/voorbeeld/zoek?q=a", 7),
                new ZeroHelp.Drop("Kosten: Gratis", "/voorbeeld/zoek?q=b", 1)),
            Samples.home().themes().stream().map(Theme::link).toList()),
        null,
        BOOKLET);
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
            Samples.PHONE,
            new OpenState.Open(LocalTime.of(17, 0)),
            Samples.FRESH,
            List.of("past bij “geldzorgen”", "komt naar u toe in 0000 AA"),
            Samples.SAVE),
        new ResultCard(
            new Link("Voorbeeld: Schuldhulp van de gemeente", "/voorbeeld/aanbod/schuldhulp/2"),
            "Gemeente Voorbeeldstad",
            new Marked(
                List.of(new Run("Samen maken we een plan om van uw schulden af te komen.", false))),
            new CardFacts("Iedereen vanaf 18 jaar", "Voorbeeldstad en Voorbeelddorp", null, null),
            new Phone("14 0000", "tel:140000", "Lokaal tarief"),
            new OpenState.Closed(
                new OpenState.Reopening(DayOfWeek.MONDAY, LocalTime.of(9, 0), false)),
            Samples.STALE,
            List.of("past bij “schulden”"),
            Samples.SAVE),
        new ResultCard(
            new Link("Voorbeeld: Maatje bij je administratie", "/voorbeeld/aanbod/maatje/3"),
            null,
            null,
            new CardFacts(null, null, null, null),
            null,
            new OpenState.Unknown(),
            Checked.NEVER,
            List.of(),
            Samples.SAVE));
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
        new Distance(10, List.of(2, 5, 10, 25)),
        chosen ? OpenNowChoice.CHOSEN : OpenNowChoice.OFFERED);
  }

  private static FacetView topics(boolean chosen) {
    List<FacetOption> options =
        Samples.THEMES.stream()
            .map(line -> line.split("\\|", 2)[0])
            .map(name ->
                new FacetOption(
                    name.toLowerCase(Locale.ROOT).replace(' ', '-'),
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
    return new FacetView("zorgvraag", "Onderwerp", null, options, null, false);
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
                List.of())),
        null,
        false);
  }

  private static FacetView costs(boolean chosen) {
    return new FacetView(
        "kosten",
        "Kosten",
        null,
        List.of(
            new FacetOption("gratis", "Gratis", 80, chosen, List.of()),
            new FacetOption("eigen-bijdrage", "Eigen bijdrage", 0, false, List.of())),
        null,
        false);
  }
}
