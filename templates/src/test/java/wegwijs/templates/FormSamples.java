package wegwijs.templates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wegwijs.templates.view.CarryPage;
import wegwijs.templates.view.FormField;
import wegwijs.templates.view.FormField.Caption;
import wegwijs.templates.view.FormField.Option;
import wegwijs.templates.view.FormPage;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.SearchBox;
import wegwijs.templates.view.SupportersPage;
import wegwijs.templates.view.SupportersPage.Facts;
import wegwijs.templates.view.SupportersPage.Person;

/** A made-up form with every sort of field. */
final class FormSamples {
  private FormSamples() {}

  static FormPage blank() {
    return form(null, "", null);
  }

  static FormPage faulty() {
    return form("Klik nog een keer op de knop.", "Voorbeeld: ik zoek hulp.", "Vul dit in.");
  }

  private static FormPage form(@Nullable String trouble, String question, @Nullable String error) {
    return new FormPage(
        Samples.layout(SearchBox.EMPTY),
        new FormPage.Head(
            "Geef uw vraag mee",
            List.of("Een medewerker leest uw vraag."),
            List.of(new Link("Liever gebeld worden", "/voorbeeld/terugbellen"))),
        trouble,
        List.of(
            new FormField.Area(
                new Caption("vraag", "Uw vraag", "Vertel kort wat er is.", error),
                question,
                6,
                2000),
            new FormField.Choice(
                new Caption("bereik", "Hoe bereiken wij u?", null, error),
                List.of(new Option("bellen", "Bel mij", true), new Option("x", "Ik kom", false)),
                false),
            new FormField.Choice(
                new Caption("hulp", "Deze hulp koos u", "Haal het vinkje weg.", null),
                List.of(new Option("1", "Voorbeeld: Maatje", true)),
                true),
            new FormField.Line(
                new Caption("telefoon", "Telefoon", null, error),
                "000 000 00 00",
                "tel",
                "tel",
                80)),
        new FormPage.Sending(
            "/voorbeeld/vraag-meegeven", Map.of("stempel", "1.2.3"), "Verstuur mijn vraag"));
  }

  static CarryPage paper() {
    return new CarryPage(
        Samples.layout(SearchBox.EMPTY),
        "Voorbeeld: ik zoek hulp.",
        ListSamples.booklet().chapters().getFirst().entries(),
        LocalDate.of(2026, 3, 12));
  }

  static CarryPage emptyPaper() {
    return new CarryPage(
        Samples.layout(SearchBox.EMPTY), null, List.of(), LocalDate.of(2026, 3, 12));
  }

  /** Somebody to choose, with all that can be known, and somebody with a name alone. */
  static SupportersPage supporters() {
    Facts facts = new Facts("geld, wonen", "Nederlands, Arabisch", "de bibliotheek", "dinsdag");
    return new SupportersPage(
        Samples.layout(SearchBox.EMPTY),
        "/meedenkers",
        List.of(new SupportersPage.Option("geld", "Geld", true)),
        List.of(new SupportersPage.Option("ar", "Arabisch", false)),
        List.of(new Person("Fatima", "Ik luister graag.", facts, "/vraag-meegeven?voor=1")),
        List.of(new Person("Jan", "", new Facts("", "", "", ""), "/vraag-meegeven?voor=2")));
  }
}
