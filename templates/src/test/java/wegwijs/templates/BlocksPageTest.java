package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import wegwijs.templates.messages.Messages;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.Block.Cell;
import wegwijs.templates.view.work.Block.Fact;
import wegwijs.templates.view.work.BlocksPage;
import wegwijs.templates.view.work.FormFault;
import wegwijs.templates.view.work.LetterPage;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Kind;
import wegwijs.templates.view.work.WorkField.Option;
import wegwijs.templates.view.work.WorkLayout;

final class BlocksPageTest {
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

  private static final List<WorkField> FIELDS =
      List.of(
          WorkField.of(Kind.TEXT, "naam", "Naam", "Uw naam.", "").atMost(80),
          WorkField.one(
              "keuze",
              "Keuze",
              "",
              "a",
              List.of(new Option("a", "Eerste"), new Option("b", "Tweede"))),
          WorkField.some(
              "soorten",
              "Soorten",
              "Kies er een paar.",
              List.of("x", "z"),
              List.of(new Option("x", "Ix"), new Option("y", "Ygrec"), new Option("z", "Zet"))));

  private final WorkPages pages = new WorkPages(Messages.load("work", Locale.of("nl")));

  @Test
  void everyPartStandsUnderItsOwnHeading() {
    Document page = Jsoup.parse(pages.render(page(List.of())));
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("section"))
        .allMatch(section -> section.child(0).normalName().equals("h2"));
    assertThat(page.select("section").eachAttr("aria-labelledby")).containsExactly("een", "twee");
    assertThat(page.select(".work-warning").text()).isEqualTo("Let hierop.");
    assertThat(page.select("dt").eachText()).containsExactly("Bekend");
    assertThat(page.select("dd").eachText()).containsExactly("ja", "en meer");
  }

  @Test
  void aRowIsHeadedByItsFirstCell() {
    Document page = Jsoup.parse(pages.render(page(List.of())));
    assertThat(page.select("tbody th[scope=row] a").attr("href")).isEqualTo("/balie/1");
    assertThat(page.select("tbody td").eachText()).containsExactly("vandaag");
    assertThat(page.select("thead th[scope=col]")).hasSize(2);
    assertThat(page.select("caption").text()).isEqualTo("Een lijst");
  }

  @Test
  void everyFormThatChangesSomethingCarriesTheToken() {
    Document page = Jsoup.parse(pages.render(page(List.of())));
    assertThat(page.select("main form[method=post]"))
        .hasSize(2)
        .allMatch(form -> form.select("input[name=_csrf][value=token]").size() == 1);
    assertThat(page.select("form[method=get] input[name=_csrf]")).isEmpty();
    assertThat(page.select("input[name=aanbod]").attr("value")).isEqualTo("7");
  }

  @Test
  void everyFieldHasALabelAndTheCopyButtonWaitsForItsScript() {
    Document page = Jsoup.parse(pages.render(page(List.of())));
    for (Element field : page.select("input:not([type=hidden]), textarea")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
    }
    assertThat(page.selectFirst("textarea[readonly]").wholeText()).isEqualTo("Regel 1\nRegel 2");
    assertThat(page.selectFirst("[data-copy]").hasAttr("hidden")).isTrue();
  }

  @Test
  void whatWasChosenIsChosenAndAFaultLeadsToTheFirstOfSome() {
    Document page = Jsoup.parse(pages.render(page(List.of())));
    assertThat(page.select("input[name=keuze][type=radio][checked]").eachAttr("value"))
        .containsExactly("a");
    assertThat(page.select("input[name=soorten][type=checkbox][checked]").eachAttr("value"))
        .containsExactly("x", "z");
    assertThat(page.select("#keuze, #soorten").eachAttr("value")).containsExactly("a", "x");
    assertThat(page.select("#soorten-hint").text()).isEqualTo("Kies er een paar.");
    assertThat(page.selectFirst("#naam").attr("maxlength")).isEqualTo("80");
  }

  @Test
  void ofManyToTickThoseThatAreTickedStandInView() {
    List<Option> options =
        IntStream.range(0, 12).mapToObj(i -> new Option("w" + i, "Woord " + i)).toList();
    WorkField many = WorkField.some("woorden", "Woorden", "", List.of("w3", "w7"), options);
    Block.Form form = new Block.Form("/balie/a", List.of(many), "Bewaar", false, false);
    Document page = Jsoup.parse(pages.render(new BlocksPage(LAYOUT, List.of(), List.of(form))));
    assertThat(page.select("fieldset > .option-rows input").eachAttr("value"))
        .containsExactly("w3", "w7");
    assertThat(page.select("fieldset > details input")).hasSize(10);
    assertThat(page.select("input[name=woorden]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aFaultStandsOnTopAndInTheTitle() {
    Document page = Jsoup.parse(pages.render(page(List.of(new FormFault("naam", "Vul in.")))));
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
    Document page = Jsoup.parse(pages.render(Hostile.copy(page(List.of()))));
    assertThat(page.select("img[src=x], script:not([src])")).isEmpty();
    assertThat(page.text()).contains(Hostile.TEXT);
  }

  private static BlocksPage page(List<FormFault> faults) {
    return new BlocksPage(
        LAYOUT,
        faults,
        List.of(
            Block.Section.of(
                "een",
                "Eerst",
                new Block.Warning("Let hierop."),
                new Block.Facts(
                    List.of(
                        Fact.of("Bekend", List.of("ja", "en meer")),
                        Fact.of("Onbekend", List.of()))),
                new Block.Table(
                    "Een lijst",
                    List.of("Wat", "Wanneer"),
                    List.of(List.of(new Cell("K7P", "/balie/1"), Cell.of("vandaag")))),
                new Block.Form(
                    "/balie",
                    List.of(WorkField.of(Kind.TEXT, "zoek", "Zoek", "", "")),
                    "Zoek",
                    true,
                    true)),
            Block.Section.of(
                "twee",
                "Daarna",
                new Block.Links(List.of(new Link("Verder", "/balie/2"))),
                new Block.Form("/balie/a", FIELDS, "Bewaar", false, false),
                Block.Form.quiet("/balie/b", "Voeg toe", WorkField.hidden("aanbod", "7")),
                new Block.Copy("tekst", "Als tekst", "Regel 1\nRegel 2"))));
  }
}
