package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Messages;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.FormField;
import wegwijs.templates.view.FormField.Caption;
import wegwijs.templates.view.FormField.Option;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.LetterPage;
import wegwijs.templates.view.work.WorkLayout;
import wegwijs.templates.view.work.WorkSheet;
import wegwijs.templates.view.work.WorkSheet.Cell;
import wegwijs.templates.view.work.WorkSheet.Section;

final class WorkSheetTest {
  private static final WorkLayout LAYOUT =
      new WorkLayout(
          "Voorbeeld",
          "",
          "/static",
          new WorkLayout.Person("Voorbeeldmens", "token"),
          List.of(new Link("Start", "/balie/voorbeeld")),
          "/balie/voorbeeld",
          null,
          null);

  private final WorkPages pages = new WorkPages(Messages.load("work", Locale.of("nl")));

  @Test
  void everyPartStandsUnderItsOwnHeading() {
    Document page = Jsoup.parse(pages.render(sheet(List.of())));
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("section"))
        .allMatch(section -> section.child(0).normalName().equals("h2"));
    assertThat(page.select("section").eachAttr("aria-labelledby")).containsExactly("een", "twee");
    assertThat(page.select(".work-warning").text()).isEqualTo("Let hierop.");
    assertThat(page.select("dt").eachText()).containsExactly("Bekend");
  }

  @Test
  void aRowIsHeadedByItsFirstCell() {
    Document page = Jsoup.parse(pages.render(sheet(List.of())));
    assertThat(page.select("tbody th[scope=row] a").attr("href")).isEqualTo("/balie/1");
    assertThat(page.select("tbody td").eachText()).containsExactly("vandaag");
    assertThat(page.select("thead th[scope=col]")).hasSize(2);
    assertThat(page.select("caption").text()).isEqualTo("Een lijst");
  }

  @Test
  void everyFormThatChangesSomethingCarriesTheToken() {
    Document page = Jsoup.parse(pages.render(sheet(List.of())));
    assertThat(page.select("main form[method=post]"))
        .hasSize(2)
        .allMatch(form -> form.select("input[name=_csrf][value=token]").size() == 1);
    assertThat(page.select("form[method=get] input[name=_csrf]")).isEmpty();
    assertThat(page.select("input[name=aanbod]").attr("value")).isEqualTo("7");
  }

  @Test
  void everyFieldHasALabelAndTheCopyButtonWaitsForItsScript() {
    Document page = Jsoup.parse(pages.render(sheet(List.of())));
    for (Element field : page.select("input:not([type=hidden]), textarea")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
    }
    assertThat(page.selectFirst("textarea[readonly]").wholeText()).isEqualTo("Regel 1\nRegel 2");
    assertThat(page.selectFirst("[data-copy]").hasAttr("hidden")).isTrue();
  }

  @Test
  void aFaultStandsOnTopAndInTheTitle() {
    Document page = Jsoup.parse(pages.render(sheet(List.of(new FormFault("naam", "Vul in.")))));
    assertThat(page.title()).startsWith("Fout: ");
    assertThat(page.select(".fault-summary a").attr("href")).isEqualTo("#naam");
  }

  @Test
  void aLetterLeavesOutWhatWasNotWritten() {
    LetterPage letter =
        new LetterPage(
            LAYOUT, List.of("Het loket"), List.of("Mijn vraag"), List.of(), List.of(), List.of());
    Document page = Jsoup.parse(pages.render(letter));
    assertThat(page.select(".letter h2").eachText()).containsExactly("Uw vraag");
    assertThat(page.select(".letter-from").text()).isEqualTo("Het loket");
  }

  @Test
  void hostileTextIsShownAsText() throws ReflectiveOperationException {
    Document page = Jsoup.parse(pages.render(Hostile.copy(sheet(List.of()))));
    assertThat(page.select("img[src=x], script:not([src])")).isEmpty();
    assertThat(page.text()).contains(Hostile.TEXT);
  }

  private static WorkSheet sheet(List<FormFault> faults) {
    FormField name =
        new FormField.Line(new Caption("naam", "Naam", "Uw naam.", null), "", "text", "off", 80);
    FormField choice =
        new FormField.Choice(
            new Caption("keuze", "Keuze", null, null),
            List.of(new Option("a", "Eerste", true), new Option("b", "Tweede", false)),
            false);
    return new WorkSheet(
        LAYOUT,
        faults,
        List.of(
            Section.of(
                "een",
                "Eerst",
                WorkSheet.Lines.warning(List.of("Let hierop.")),
                new WorkSheet.Facts(
                    List.of(new Fact("Bekend", List.of("ja")), new Fact("Onbekend", List.of()))),
                new WorkSheet.Table(
                    "Een lijst",
                    List.of("Wat", "Wanneer"),
                    List.of(List.of(new Cell("K7P", "/balie/1"), Cell.of("vandaag")))),
                new WorkSheet.Finder(
                    "/balie",
                    List.of(
                        new FormField.Line(
                            new Caption("zoek", "Zoek", null, null), "", "text", "off", 80)),
                    "Zoek")),
            Section.of(
                "twee",
                "Daarna",
                new WorkSheet.Links(List.of(new Link("Verder", "/balie/2"))),
                new WorkSheet.Form("/balie/a", Map.of(), List.of(name, choice), "Bewaar", false),
                new WorkSheet.Form("/balie/b", Map.of("aanbod", "7"), List.of(), "Voeg toe", true),
                new WorkSheet.Copy("tekst", "Als tekst", "Regel 1\nRegel 2"))));
  }
}
