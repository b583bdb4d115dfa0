package wegwijs.templates;

import java.util.List;
import wegwijs.templates.view.AdviceView;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.Nearby;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.SituationCard;
import wegwijs.templates.view.SituationPage;
import wegwijs.templates.view.SituationsPage;

/** Made-up life events and personas. */
final class SituationSamples {
  static final SituationCard EVENT =
      new SituationCard(
          new Link("Mijn kind wordt 18", "/voorbeeld/situaties/kind-wordt-18"),
          "Lees wat u op tijd regelt.",
          null);
  static final SituationCard PERSONA =
      new SituationCard(
          new Link("Ik ben veel alleen", "/voorbeeld/situaties/willem"),
          "Willem zoekt mensen om zich heen.",
          "Willem");
  private static final Link SEARCH = new Link("Zoek hulp bij geld", "/voorbeeld/zoek?q=geld");
  private static final AdviceView FULL =
      new AdviceView("Bel de gemeente", "Dat kan elke dag.", SEARCH, "Wmo 2015", "Zij beslist.");
  private static final AdviceView BARE =
      new AdviceView("Praat erover", "Met iemand die u kent.", null, null, null);

  private SituationSamples() {}

  static SituationsPage all() {
    return new SituationsPage(
        Samples.layout(SearchBox.EMPTY), List.of(EVENT, EVENT), List.of(PERSONA));
  }

  static SituationPage event() {
    return new SituationPage(
        Samples.layout(SearchBox.EMPTY),
        new SituationPage.Head("Mijn kind wordt 18", "Lees wat u op tijd regelt.", null),
        new SituationPage.Advices(List.of(FULL, BARE), List.of(FULL), List.of(BARE)),
        new Nearby(SearchSamples.search().results().cards(), 23, "/voorbeeld/zoek?q=x", "", false),
        "/voorbeeld/situaties/kind-wordt-18",
        List.of(PERSONA));
  }

  static SituationPage persona() {
    return new SituationPage(
        Samples.layout(SearchBox.EMPTY),
        new SituationPage.Head(
            "Ik ben veel alleen",
            "Willem zoekt mensen om zich heen.",
            new SituationPage.Story("Willem", "Willem is 73.")),
        new SituationPage.Advices(List.of(BARE), List.of(), List.of(FULL)),
        new Nearby(List.of(), 0, "/voorbeeld/zoek?q=x", "xyzdorp", true),
        "/voorbeeld/situaties/willem",
        List.of());
  }
}
