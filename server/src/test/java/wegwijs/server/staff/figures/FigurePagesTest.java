package wegwijs.server.staff.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wegwijs.server.office.account.Author;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.board.Board;
import wegwijs.server.office.board.Post;
import wegwijs.server.office.casework.CaseOutcome;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.CaseVerdict;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.staff.StaffSite;
import wegwijs.server.staff.StaffSite.Reply;

/** Figures of a quarter, over HTTP. */
class FigurePagesTest {
  private static final String PATH = "/balie/weert/cijfers";

  @TempDir private Path folder;
  @AutoClose private StaffSite site;
  private StaffSite.Colleague staff;

  @BeforeEach
  void open() {
    site = new StaffSite(folder);
    staff = site.colleague(Role.STAFF, "weert");
    Board board = new Board(site.office(), site.clock());
    for (int i = 0; i < 7; i++) {
      Post.Kind kind = i < 5 ? Post.Kind.QUESTION : Post.Kind.CASE;
      board.ask(
          "weert",
          new Post(kind, "Titel " + i, "Tekst", new LinkedHashSet<>(List.of("geld"))),
          Author.of(staff.account()));
    }
  }

  @Test
  void aQuarterStandsOnThePageAndInTheFile() {
    Reply page = staff.get(PATH);
    assertThat(page.text("main"))
        .contains("Leudal, Nederweert, Weert", "Kwartaal 4 van 2026")
        .doesNotContain("Titel 1", staff.account().name());
    assertThat(page.text("table"))
        .contains("Vragen van collega's", "Alles samen 7", "Vraag 5", "Casus Minder dan 5")
        .contains("Geld 7");

    Reply file = staff.get(page.page().select("a[href*=csv]").attr("href"));
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.body())
        .startsWith("\uFEFFkwartaal;portaal;gemeenten;onderdeel;waarover;aantal")
        .contains("2026-4;Sociale kaart Weert en Midden-Limburg West;Leudal, Nederweert, Weert;")
        .contains(";Vragen van collega's;Alles samen;7", ";Casus;Minder dan 5")
        .doesNotContain(staff.account().name());
  }

  @Test
  void anotherQuarterHasItsOwnFigures() {
    assertThat(staff.get(PATH + "?kwartaal=2026-3").text("main")).contains("geen cijfers");
    assertThat(staff.get(PATH + "?kwartaal=onzin").text("main")).contains("Alles samen 7");
    site.clock().pass(Duration.ofDays(60));
    StaffSite.Colleague later = site.colleague(Role.STAFF, "weert");
    assertThat(later.get(PATH).text("main")).contains("geen cijfers");
    assertThat(later.get(PATH + "?kwartaal=2026-4").text("main")).contains("Alles samen 7");
  }

  @Test
  void anotherPortalSeesNoneOfIt() {
    StaffSite.Colleague elsewhere = site.colleague(Role.STAFF, "twente");
    assertThat(elsewhere.get("/balie/twente/cijfers").text("main")).contains("geen cijfers");
    assertThat(elsewhere.get(PATH).status()).isEqualTo(403);
    assertThat(elsewhere.get(PATH + ".csv").status()).isEqualTo(403);
    assertThat(site.colleague(Role.SUPPORTER, "weert").get(PATH).status()).isEqualTo(403);
  }

  @Test
  void monthsAreAddedUpByQuarter() {
    Figure.Kind kind = Figure.Kind.QUESTIONS;
    Totals totals =
        Totals.of(
            new Quarter(2026, 1),
            List.of(
                new Figure(YearMonth.of(2026, 1), kind, "", 3),
                new Figure(YearMonth.of(2026, 3), kind, "", 4),
                new Figure(YearMonth.of(2026, 4), kind, "", 9),
                new Figure(YearMonth.of(2026, 2), kind, "Wmo", 0)));
    assertThat(totals.labels(kind)).containsExactly("");
    assertThat(totals.number(kind, "")).isEqualTo(new Told.Exactly(7));
    assertThat(totals.municipalities(kind, "")).isEmpty();
    assertThat(Quarter.of(YearMonth.of(2026, 12))).isEqualTo(new Quarter(2026, 4));
    assertThat(new Quarter(2026, 1).andBefore()).hasSize(12).contains(new Quarter(2025, 4));
  }

  @Test
  void aSmallNumberIsNotGivenAwayByTheOthers() {
    Figure.Kind kind = Figure.Kind.LAW;
    YearMonth month = YearMonth.of(2026, 1);
    Totals totals =
        Totals.of(
            new Quarter(2026, 1),
            List.of(
                new Figure(month, "0988", kind, "Wmo", 20),
                new Figure(month, "0946", kind, "Wmo", 4),
                new Figure(month, "1640", kind, "Wmo", 9),
                new Figure(month, "0988", kind, "Wlz", 6),
                new Figure(month, "", kind, "Wlz", 5)));
    assertThat(totals.number(kind, "Wmo")).isEqualTo(new Told.Exactly(33));
    assertThat(totals.number(kind, "Wmo", "0946")).isEqualTo(new Told.Few());
    assertThat(totals.number(kind, "Wmo", "1640")).isEqualTo(new Told.Withheld());
    assertThat(totals.number(kind, "Wmo", "0988")).isEqualTo(new Told.Exactly(20));
    assertThat(totals.number(kind, "Wlz", "0988")).isEqualTo(new Told.Exactly(6));
    assertThat(totals.municipalities(kind, "Wlz")).containsExactly("", "0988");
  }

  @Test
  void eachMunicipalityHasItsOwnFigures() {
    Cases cases = new Cases(site.office(), site.clock());
    for (int i = 0; i < 12; i++) {
      UUID id =
          cases.begin(
              "weert",
              staff.account().id(),
              CaseText.asking("Vraag", List.of("wet/wmo", "domein/recht-en-bezwaar"), List.of())
                  .from(i < 6 ? "0946" : "0988"));
      cases.close("weert", id, CaseOutcome.NO_OFFER, "Anna", "");
      cases.judge("weert", id, CaseVerdict.SATISFIED);
    }
    Reply page = staff.get(PATH + "?gemeente=0946");
    assertThat(page.text("main")).contains("Deze cijfers gaan over Nederweert.");
    assertThat(page.page().select("#gemeente option").eachText())
        .containsExactly("Alle gemeenten", "Leudal", "Nederweert", "Weert");
    assertThat(page.text("table"))
        .contains("Wmo 2015 6", "Geen passend aanbod 6", "Tevreden na een casus 6")
        .doesNotContain("12");
    assertThat(page.text("table:contains(Klachten en bezwaren)"))
        .contains("Alles samen 6", "Wmo 2015 6");
    assertThat(staff.get(PATH + "?gemeente=0153").text("table")).contains("Wmo 2015 12");
    assertThat(staff.get(PATH + ".csv").body())
        .contains(";Leudal, Nederweert, Weert;Wetten;Wmo 2015;12")
        .contains(";Nederweert;Wetten;Wmo 2015;6", ";Weert;Wetten;Wmo 2015;6");
  }

  @Test
  void aFileRunsNothingInASpreadsheet() {
    assertThat(FigureCsv.of(List.of(List.of("=1+1", "a;b", "-3", "gewoon"))))
        .isEqualTo("\uFEFF'=1+1;\"a;b\";'-3;gewoon\r\n");
  }
}
