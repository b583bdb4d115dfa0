package wegwijs.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wegwijs.server.page.OnTestSite;
import wegwijs.server.page.TestSite;
import wegwijs.server.page.TestSites;

/** What comes out of the printer. The files stay in {@code server/target/screenshots}. */
@UnderEachBasePath
@ExtendWith({InBrowser.class, OnTestSite.class})
class PaperTest {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private final Chromium chromium;
  private final TestSite site;

  PaperTest(String basePath, Chromium chromium, TestSites sites) {
    this.chromium = chromium;
    site = sites.under(basePath);
  }

  @Test
  void aBookletHasACoverContentsAndNumberedPages() throws IOException {
    try (PDDocument pdf = print("/weert/zoek/boekje", "boekje")) {
      String cover = text(pdf, 1).replaceAll("[ \\n]+", " ");
      assertThat(cover)
          .contains("Sociale kaart Weert en Midden-Limburg West", "23 november 2026")
          .doesNotContain("Inhoud", "Zoek")
          .endsWith("vormen van hulp.");
      assertThat(text(pdf, 2)).contains("Inhoud", "Geld", "Wonen").endsWith("\n2");
      int last = pdf.getNumberOfPages();
      assertThat(last).isBetween(6, 40);
      for (int page = 3; page <= last; page++) {
        assertThat(text(pdf, page)).as("page %d", page).endsWith("\n" + page);
      }
    }
  }

  @Test
  void aBookletHoldsEveryServiceAndNoButtons() throws IOException {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false));
        PDDocument pdf = print("/weert/zoek/boekje", "boekje")) {
      String whole = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      Page page = visitor.goTo("/weert/zoek/boekje");
      assertThat(page.locator(".entry h3").allInnerTexts()).isNotEmpty().allMatch(whole::contains);
      assertThat(whole).contains("De Vraagwijzer").doesNotContain("Druk af", "op mijn lijst");
    }
  }

  @Test
  void aListPrintsWithCodeAndWithoutWhatCannotBePressed() throws IOException {
    String list = "/weert/lijst?id=00000000-0000-4000-8000-000000000001";
    try (PDDocument pdf = print(list, "lijst")) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Mijn lijst", "Proefinloop De Open Deur", "0495 575 000", "Scan dit")
          .doesNotContain("Haal van mijn lijst", "Mail de lijst");
    }
  }

  @Test
  void aLifeEventBeginsOnItsFirstPageWithoutWhatCannotBePressed() throws IOException {
    try (PDDocument pdf = print("/weert/situaties/kind-wordt-18", "situatie")) {
      assertThat(text(pdf, 1))
          .contains("Mijn kind wordt 18", "Begin een jaar van tevoren")
          .doesNotContain("Nederlands", "Praat met een mens");
    }
  }

  @Test
  void aRecordPrintsWithItsNumberAndWhereItStands() throws IOException {
    try (PDDocument pdf = print(Addresses.SERVICE, "aanbod")) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
          .contains("0495575000", "1maart2026", site.address() + Addresses.SERVICE)
          .contains("(https://www.voorbeeld.invalid/inloop)")
          .doesNotContain("Maildezepagina", "Drukaf");
    }
  }

  private PDDocument print(String address, String name) throws IOException {
    try (Visitor visitor = Visitor.with(chromium, site, Visitor.window(1280, 900, false))) {
      Path file = Files.createDirectories(FOLDER).resolve(name + ".pdf");
      byte[] pdf =
          visitor
              .goTo(address)
              .pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true).setFormat("A4"));
      return Loader.loadPDF(pdf);
    }
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).strip();
  }
}
