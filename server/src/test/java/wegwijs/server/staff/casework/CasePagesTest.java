package wegwijs.server.staff.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wegwijs.server.office.FileBytes;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.CaseVerdict;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.inbox.Kind;
import wegwijs.server.office.inbox.Message;
import wegwijs.server.office.inbox.Reach;
import wegwijs.server.page.Answer;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;
import wegwijs.server.staff.Colleague;

@ExtendWith(OnTestSite.class)
class CasePagesTest {
  private static final String LIST = "/balie/weert/casussen";
  private static final String SERVICE = "00000000-0000-4000-8000-000000000001";

  private final TestSite site;
  private final Cases cases;
  private final Colleague anna;
  private UUID id = UUID.randomUUID();

  CasePagesTest(TestSite site) {
    this.site = site;
    cases = new Cases(site.office(), TestSite.CLOCK);
    anna = Colleague.with(site, Role.STAFF, "weert");
  }

  @BeforeEach
  void begin() {
    id =
        cases.begin(
            "weert",
            anna.id(),
            CaseText.asking("Een weduwe heeft schulden", List.of("wet/wmo"), List.of()));
  }

  @Test
  void beginsWithAQuestionAndWhatWasUnderstoodOfIt() {
    Answer page = anna.does(LIST, Map.of("vraag", "Een oudere vrouw heeft schulden en is eenzaam"));
    assertThat(page.text("h1")).startsWith("Casus: ");
    assertThat(page.page().select("input[name=termen][checked]").eachAttr("value"))
        .contains("zorgvraag/eenzaam", "doelgroep/ouderen");
    assertThat(page.text(".work-warning")).isEmpty();
    assertThat(anna.post(LIST, Map.of("vraag", " ")).status()).isEqualTo(422);
    assertThat(FileBytes.contain(site.folder(), "oudere vrouw heeft schulden")).isFalse();
  }

  @Test
  void knowsTheMunicipalityFromTheQuestionOrFromAColleague() {
    Answer page = anna.does(LIST, Map.of("vraag", "Een weduwe uit Nederweert heeft schulden"));
    assertThat(page.page().select("#gemeente option[selected]").eachText())
        .containsExactly("Nederweert");
    anna.does(path("/bewaren"), Map.of("vraag", "Een weduwe heeft schulden", "gemeente", "0988"));
    assertThat(file().text().municipality()).isEqualTo("0988");
    anna.does(path("/bewaren"), Map.of("vraag", "Een weduwe heeft schulden", "gemeente", "0153"));
    assertThat(file().text().municipality()).isEmpty();
  }

  @Test
  void keepsWhatTheResidentSaidWhenItIsClosed() {
    anna.does(path("/sluiten"), Map.of("uitkomst", "beantwoord", "tevreden", "tevreden"));
    assertThat(file().head().closing().orElseThrow().verdict()).contains(CaseVerdict.SATISFIED);
    assertThat(anna.get(path("")).text("#gesloten ~ *")).contains("Tevreden");
    anna.does(path("/heropenen"), Map.of());
    anna.does(path("/sluiten"), Map.of("uitkomst", "beantwoord", "tevreden", ""));
    assertThat(file().head().closing().orElseThrow().verdict()).isEmpty();
  }

  @Test
  void takesAServiceFromItsOwnSearch() {
    Answer found = anna.get(path("?zoek=proefwoord"));
    assertThat(found.page().select("button:contains(Voeg toe: Proefinloop)")).hasSize(1);

    Answer added = anna.does(path("/toevoegen"), Map.of("aanbod", SERVICE));
    assertThat(added.text("#aanbod ~ *")).contains("Proefinloop De Open Deur", "0495 575 000");
    assertThat(file().text().services()).containsExactly(UUID.fromString(SERVICE));

    anna.does(path("/weghalen"), Map.of("aanbod", SERVICE));
    assertThat(file().text().services()).isEmpty();
    anna.does(path("/toevoegen"), Map.of("aanbod", "https://kaart.example.nl/aanbod/x/" + SERVICE));
    assertThat(file().text().services()).hasSize(1);
    assertThat(anna.post(path("/toevoegen"), Map.of("aanbod", "iets")).status()).isEqualTo(422);
  }

  @Test
  void takesAServiceThatWasFoundElsewhere() {
    Answer choice = anna.get(LIST + "?aanbod=" + SERVICE);
    assertThat(choice.text("#welke ~ *")).contains("Proefinloop De Open Deur");
    assertThat(choice.page().select("form[action=" + path("/toevoegen") + "]")).hasSize(1);
    assertThat(choice.page().select("form[action=" + LIST + "] input[name=aanbod]").val())
        .isEqualTo(SERVICE);
    assertThat(anna.get(LIST + "?aanbod=x").page().select("#welke")).isEmpty();
  }

  @Test
  void keepsAdviceAndWarnsForWhatPointsAtAPerson() {
    Answer refused = anna.post(path("/bewaren"), Map.of("vraag", ""));
    assertThat(refused.status()).isEqualTo(422);

    Answer saved =
        anna.post(
            path("/bewaren"),
            Map.of(
                "vraag", "Mevrouw Quirijns heeft schulden",
                "advies", "Bel haar op 06-12345678",
                "stap", "Afspraak maken"),
            "termen",
            List.of("wet/wgs", "domein/geld-en-schulden", "onzin/onzin"));
    assertThat(saved.status()).isEqualTo(303);

    Answer page = anna.get(path(""));
    assertThat(page.text(".work-warning"))
        .contains("Een naam: Mevrouw Quirijns", "Een telefoonnummer: 06-12345678");
    assertThat(file().text().advice()).isEqualTo("Bel haar op 06-12345678");
    assertThat(file().text().terms()).contains("wet/wgs").doesNotContain("wet/wmo", "onzin/onzin");
  }

  @Test
  void goesOutAsTextMailAndLetter() {
    cases.write(
        "weert",
        id,
        before ->
            new CaseText(
                "Een weduwe heeft schulden",
                before.terms(),
                List.of(UUID.fromString(SERVICE)),
                "Ga langs bij de inloop.",
                "U belt zelf.",
                ""));
    Answer page = anna.get(path(""));
    assertThat(page.page().selectFirst("textarea[readonly]").wholeText())
        .contains(
            "Een weduwe heeft schulden",
            "Ga langs bij de inloop.",
            "- Proefinloop De Open Deur",
            "0495 575 000",
            "De Vraagwijzer");
    assertThat(page.page().selectFirst("a[href^=mailto:]").attr("href"))
        .contains("Ga%20langs", "0495%20575%20000");

    Answer letter = anna.get(path("/brief"));
    assertThat(letter.text(".letter"))
        .contains("Beste bewoner", "De Vraagwijzer", "Ga langs bij de inloop.", "U belt zelf.");
  }

  @Test
  void isHandedOverWarmAndAccepted() {
    Colleague supporter = Colleague.with(site, Role.SUPPORTER, "weert");
    assertThat(supporter.get(path("")).status()).isEqualTo(404);

    anna.does(
        path("/aanbieden"), Map.of("aan", supporter.id().toString(), "bericht", "Ga jij langs?"));
    Answer asked = supporter.get(path(""));
    assertThat(asked.text("main")).contains("Neemt u deze casus over?", "Ga jij langs?");
    assertThat(supporter.post(path("/bewaren"), Map.of("vraag", "anders")).status()).isEqualTo(403);

    Answer accepted = supporter.does(path("/aannemen"), Map.of());

    assertThat(accepted.text(".work-done")).isEqualTo("Deze casus is nu van u.");
    assertThat(file().head().owner()).contains(supporter.id());
    assertThat(supporter.post(path("/bewaren"), Map.of("vraag", "anders")).status()).isEqualTo(303);
    assertThat(supporter.post(path("/aannemen"), Map.of()).status()).isEqualTo(409);
    assertThat(supporter.logged(id)).contains("offer case", "accept case", "open case");
    assertThat(supporter.get(LIST).text("#open ~ *")).contains("Loopt");
  }

  @Test
  void isHandedOverWarmAndDeclinedWithAReason() {
    Colleague supporter = Colleague.with(site, Role.SUPPORTER, "weert");
    anna.does(path("/aanbieden"), Map.of("aan", supporter.id().toString(), "bericht", ""));
    assertThat(supporter.post(path("/weigeren"), Map.of("reden", "")).status()).isEqualTo(422);

    supporter.does(path("/weigeren"), Map.of("reden", "Ik heb geen tijd"));

    assertThat(file().head().owner()).contains(anna.id());
    assertThat(anna.get(path("")).text("main")).contains("Ik heb geen tijd");
    assertThat(supporter.get(path("")).status()).isEqualTo(404);
  }

  @Test
  void isNotOfferedToWhoeverWorksElsewhere() {
    Colleague elsewhere = Colleague.with(site, Role.SUPPORTER, "twente");
    Answer answer =
        anna.post(path("/aanbieden"), Map.of("aan", elsewhere.id().toString(), "bericht", ""));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(file().head().offeredTo()).isEmpty();
  }

  @Test
  void endsWithAnOutcome() {
    assertThat(anna.post(path("/sluiten"), Map.of()).status()).isEqualTo(422);
    assertThat(anna.post(path("/sluiten"), Map.of("uitkomst", "doorverwezen")).status())
        .isEqualTo(422);
    anna.does(path("/sluiten"), Map.of("uitkomst", "geen-aanbod"));
    Answer closed = anna.get(path(""));
    assertThat(closed.text("main")).contains("Geen passend aanbod");
    assertThat(closed.page().select("form[action$=/bewaren]")).isEmpty();
    anna.does(path("/heropenen"), Map.of());
    assertThat(file().head().closing()).isEmpty();
  }

  @Test
  void showsWhoIsResponsibleWhenItGoesFromOneLawToAnother() {
    assertThat(anna.get(path("")).page().select("[id^=overgang-]")).isEmpty();
    cases.write(
        "weert",
        id,
        text ->
            CaseText.asking("Heeft altijd zorg nodig", List.of("wet/wmo", "wet/wlz"), List.of()));
    assertThat(anna.get(path("")).text("#overgang-wmo-naar-wlz ~ *"))
        .contains("Het zorgkantoor", "Dit loopt door", "cliëntondersteuner");
    cases.write(
        "weert",
        id,
        text -> CaseText.asking("Mijn zoon van 17 jaar heeft jeugdhulp", List.of(), List.of()));
    assertThat(anna.get(path("")).page().select("#overgang-jeugd-naar-volwassen")).hasSize(1);
  }

  @Test
  void nobodyOfAnotherPortalSeesOrChangesIt() {
    for (Role role : Role.values()) {
      Colleague elsewhere = Colleague.with(site, role, "twente");
      assertThat(elsewhere.get(LIST).status()).isEqualTo(403);
      assertThat(elsewhere.get(path("")).status()).isEqualTo(403);
      assertThat(elsewhere.get(path("/brief")).status()).isEqualTo(403);
      assertThat(elsewhere.get("/balie/twente/casussen/" + id).status()).isEqualTo(404);
      for (String form :
          List.of(
              "bewaren",
              "toevoegen",
              "weghalen",
              "aanbieden",
              "aannemen",
              "weigeren",
              "sluiten",
              "heropenen")) {
        assertThat(elsewhere.post(path("/" + form), Map.of()).status()).as(form).isEqualTo(403);
        assertThat(elsewhere.post("/balie/twente/casussen/" + id + "/" + form, Map.of()).status())
            .as(form)
            .isEqualTo(404);
      }
    }
    assertThat(file().events()).isEmpty();
  }

  @Test
  void beginsFromAQuestionOfAResidentWithoutNameAndNumber() {
    Inbox inbox = new Inbox(site.office(), TestSite.CLOCK);
    UUID question = UUID.randomUUID();
    inbox.add(
        question,
        "weert",
        Kind.CALL,
        new Message(
            new Reach(Reach.Way.PHONE, "06-12345679", ""),
            "Proefpersoon",
            "Ik heb schulden",
            List.of(UUID.fromString(SERVICE))),
        1);
    Answer page = anna.does("/balie/weert/vragen/" + question + "/casus", Map.of());
    assertThat(page.text("main"))
        .contains("Proefinloop De Open Deur")
        .doesNotContain("06-12345679", "Proefpersoon");
    assertThat(page.page().selectFirst("#vraag").wholeText()).isEqualTo("Ik heb schulden");
  }

  private CaseFile file() {
    return cases.open("weert", id).orElseThrow();
  }

  private String path(String rest) {
    return LIST + "/" + id + rest;
  }
}
