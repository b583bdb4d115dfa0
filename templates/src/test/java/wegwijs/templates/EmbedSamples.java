package wegwijs.templates;

import java.util.List;
import wegwijs.templates.view.EmbedPage;
import wegwijs.templates.view.EmbedPage.Preset;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.Theme;
import wegwijs.templates.view.WebmasterPage;
import wegwijs.templates.view.WebmasterPage.CodeWord;
import wegwijs.templates.view.WebmasterPage.CodeWords;
import wegwijs.templates.view.WebmasterPage.Section;

/** Made-up pages by which a portal stands in another site. */
final class EmbedSamples {
  private EmbedSamples() {}

  static EmbedPage themes() {
    return new EmbedPage(
        Samples.home().layout().site(),
        new SearchBox("", "Voorbeeldstad", false),
        List.of(),
        Samples.home().themes(),
        List.of(),
        128,
        "/voorbeeld/zoek?plaats=Voorbeeldstad",
        "/voorbeeld/contact");
  }

  static EmbedPage results() {
    return new EmbedPage(
        Samples.home().layout().site(),
        SearchBox.EMPTY,
        List.of(new Preset("zorgvraag", "geld", "Geld"), new Preset("doelgroep", "x\"y", "<b>")),
        List.of(),
        List.of(
            new Theme(
                new Link("Voorbeeldhulp", "/voorbeeld/aanbod/voorbeeldhulp/1"), "Wij helpen."),
            new Theme(new Link("Zonder uitleg", "/voorbeeld/aanbod/zonder-uitleg/2"), null)),
        2,
        "/voorbeeld/zoek?zorgvraag=geld",
        "/voorbeeld/contact");
  }

  static WebmasterPage webmaster() {
    return new WebmasterPage(
        Samples.statement().layout(),
        "Zo zet u dit op uw site",
        "Kopieer de code.",
        List.of(
            new Section("Een link", List.of("Dit werkt overal."), "<a href=\"#\">Kaart</a>"),
            new Section("Wie mag dit?", List.of("Iedereen."), null)),
        List.of(new CodeWords("Onderwerpen", List.of(new CodeWord("geld", "Geld & schulden")))));
  }
}
