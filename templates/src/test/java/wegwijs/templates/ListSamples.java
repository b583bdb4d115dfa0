package wegwijs.templates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.BookletPage;
import wegwijs.templates.view.Digest;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.Layout;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.QrCode;
import wegwijs.templates.view.SavedList;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.ShortlistPage;

/** Made-up lists and booklets. */
final class ListSamples {
  private static final String ADDRESS = "/voorbeeld/lijst?id=1&id=2";
  private static final Digest FIRST =
      digest("Voorbeeld: Budgetcafé", "Stichting Voorbeeld", List.of("Gratis"));
  private static final Digest SECOND = digest("Voorbeeld: Maatje", null, List.of());

  private ListSamples() {}

  static ShortlistPage list() {
    Layout plain = Samples.layout(SearchBox.EMPTY);
    SavedList saved = new SavedList("1,2", 2, ADDRESS);
    return new ShortlistPage(
        new Layout(
            plain.site(),
            plain.head(),
            plain.search(),
            saved,
            plain.frontOffice(),
            "https://voorbeeld.invalid/weer"),
        List.of(
            new ShortlistPage.Entry(FIRST, "/voorbeeld/lijst?id=2"),
            new ShortlistPage.Entry(SECOND, "/voorbeeld/lijst?id=1")),
        1,
        new ShortlistPage.Tools(
            "mailto:?subject=Mijn%20lijst",
            "https://voorbeeld.invalid" + ADDRESS,
            new QrCode(29, "M4,4h1v1h-1z"),
            "/voorbeeld/lijst"));
  }

  static ShortlistPage empty() {
    return new ShortlistPage(Samples.layout(SearchBox.EMPTY), List.of(), 0, null);
  }

  static BookletPage booklet() {
    return new BookletPage(
        Samples.layout(SearchBox.EMPTY),
        "Sociale kaart Voorbeeldstad",
        List.of("geldzorgen", "Ouderen"),
        LocalDate.of(2026, 3, 12),
        List.of(new BookletPage.Chapter("deel-geld", "Geld", List.of(FIRST, SECOND))),
        700);
  }

  static BookletPage emptyBooklet() {
    return new BookletPage(
        Samples.layout(SearchBox.EMPTY),
        "Sociale kaart Voorbeeldstad",
        List.of(),
        LocalDate.of(2026, 3, 12),
        List.of(),
        0);
  }

  private static Digest digest(String name, @Nullable String organization, List<String> cost) {
    return new Digest(
        new Link(name, "/voorbeeld/aanbod/voorbeeld/1"),
        organization,
        "Vrijwilligers helpen u met uw geldzorgen.",
        List.of(new Fact("Telefoon", List.of("000 000 00 00")), new Fact("Kosten", cost)));
  }
}
