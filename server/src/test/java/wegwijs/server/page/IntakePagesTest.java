package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wegwijs.server.office.FileBytes;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.inbox.Inquiry;
import wegwijs.server.office.inbox.InquiryHead;
import wegwijs.server.office.inbox.Kind;
import wegwijs.server.office.inbox.Reach;

@ExtendWith(OnTestSite.class)
class IntakePagesTest {
  private static final String ID = "00000000-0000-4000-8000-000000000001";
  private static final String OTHER = "00000000-0000-4000-8000-000000000002";
  private static final String HAND = "/weert/vraag-meegeven";
  private static final String CALL = "/weert/terugbellen";

  private final TestSite site;
  private final Inbox inbox;

  IntakePagesTest(TestSite site) {
    this.site = site;
    inbox = new Inbox(site.office(), Clock.systemUTC());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/weert/", "/weert/zoek?q=geld", "/weert/contact", "/weert/situaties", "/weert/x"})
  void everyPageLeadsToBothForms(String path) {
    assertThat(site.get(path).page().select("#mens .ask-ways a").eachAttr("href"))
        .hasSize(2)
        .anyMatch(href -> href.startsWith(CALL))
        .anyMatch(href -> href.startsWith(HAND));
  }

  @Test
  void theSearchGoesAlongFromResultsListAndNoResults() {
    assertThat(site.get("/weert/zoek?q=xyzxyz&lijst=" + ID).page().select(".zero-human a"))
        .extracting(link -> link.attr("href"))
        .contains(HAND + "?q=xyzxyz&lijst=" + ID);
    assertThat(site.get("/weert/lijst?id=" + ID).page().select(".list-tools a").eachAttr("href"))
        .contains(HAND + "?lijst=" + ID, "/weert/vraag-printen?lijst=" + ID);

    Document form = site.get(HAND + "?q=mijn+vraag&lijst=" + ID + "," + OTHER).page();
    assertThat(form.selectFirst("#vraag").wholeText()).isEqualTo("mijn vraag");
    assertThat(form.select("input[name=hulp][checked]").eachAttr("value"))
        .containsExactly(ID, OTHER);
  }

  @Test
  void aQuestionComesInWithoutAWordOfItInAnyAddressOrFile() {
    Map<String, List<String>> form = form(HAND + "?lijst=" + ID + "," + OTHER);
    form.put("vraag", List.of("Mijn buurman ziet bijna niets meer"));
    form.put("hulp", List.of(OTHER));
    form.put("bereik", List.of("bellen"));
    form.put("telefoon", List.of("06 1234 5678"));

    Answer sent = site.post(HAND, form);

    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.header("Location")).matches(".*" + HAND + "/[A-Z0-9]{3}-[A-Z0-9]{3}");
    assertThat(sent.header("Set-Cookie")).isEmpty();
    Inquiry inquiry = open(sent);
    assertThat(inquiry.message().question()).isEqualTo("Mijn buurman ziet bijna niets meer");
    assertThat(inquiry.message().services()).containsExactly(UUID.fromString(OTHER));
    assertThat(inquiry.message().reach())
        .isEqualTo(new Reach(Reach.Way.PHONE, "06 1234 5678", "Maakt niet uit"));
    assertThat(inquiry.head().kind()).isEqualTo(Kind.QUESTION);
    assertThat(FileBytes.contain(site.folder(), "ziet bijna niets")).isFalse();
    assertThat(FileBytes.contain(site.folder(), "06 1234 5678")).isFalse();
  }

  @Test
  void theReceiptTellsTheCodeTheDayAndHowLongItIsKept() {
    Map<String, List<String>> form = form(CALL);
    form.put("telefoon", List.of("0495-575000"));
    form.put("wanneer", List.of("ochtend"));
    Answer sent = site.post(CALL, form);
    InquiryHead head = open(sent).head();

    Answer receipt = site.get(pathOf(sent));

    assertThat(receipt.text("main"))
        .contains(head.code(), "dinsdag 24 november", "60 dagen", "14 dagen");
    assertThat(receipt.text("main")).doesNotContain("0495-575000", "0495 575");
    assertThat(receipt.page().selectFirst("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
    assertThat(site.get(HAND + "/" + head.code()).status()).isEqualTo(404);
    assertThat(site.get("/twente/terugbellen/" + head.code()).status()).isEqualTo(404);
    assertThat(site.get(CALL + "/BBB-BBB").status()).isEqualTo(404);
  }

  @Test
  void sendingAgainDoesNotAskTwice() {
    Map<String, List<String>> form = form(CALL);
    form.put("telefoon", List.of("06-12345670"));
    Answer first = site.post(CALL, form);
    int open = inbox.listOpen("weert").size();

    assertThat(site.post(CALL, form).header("Location")).isEqualTo(first.header("Location"));
    assertThat(inbox.listOpen("weert")).hasSize(open);
  }

  @Test
  void whoComesByNeedsNoAddress() {
    Map<String, List<String>> form = form(HAND);
    form.put("vraag", List.of("Wie helpt mij met een brief?"));
    form.put("bereik", List.of("langskomen"));

    assertThat(open(site.post(HAND, form)).message().reach().way()).isEqualTo(Reach.Way.VISIT);
  }

  @ParameterizedTest
  @CsvSource({
    "'', bellen, '', '', #telefoon #vraag",
    "vraag, bellen, 12, '', #telefoon",
    "vraag, mailen, '', geen adres, #email",
    "vraag, '', '', '', #bereik",
    "vraag, duif, '', '', #bereik",
  })
  void mistakesAreToldOnTopAndNothingIsLost(
      String question, String way, String phone, String mail, String mistakes) {
    Map<String, List<String>> form = form(HAND + "?lijst=" + ID + "," + OTHER);
    form.put("vraag", List.of(question));
    form.put("hulp", List.of(OTHER));
    form.put("bereik", List.of(way));
    form.put("telefoon", List.of(phone));
    form.put("email", List.of(mail));
    int open = inbox.listOpen("weert").size();

    Answer answer = site.post(HAND, form);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().title()).startsWith("Fout: Geef uw vraag aan ons mee");
    assertThat(answer.page().select(".error-summary a").eachAttr("href"))
        .containsExactlyInAnyOrder(mistakes.split(" ", -1));
    assertThat(answer.page().selectFirst("#vraag").wholeText()).isEqualTo(question);
    assertThat(answer.page().selectFirst("#email").attr("value")).isEqualTo(mail);
    assertThat(answer.page().select("input[name=hulp]")).hasSize(2);
    assertThat(answer.page().select("input[name=hulp][checked]").eachAttr("value"))
        .containsExactly(OTHER);
    assertThat(inbox.listOpen("weert")).hasSize(open);
  }

  @Test
  void aProgramIsKeptOutAndAPersonOnlyClicksAgain() {
    Map<String, List<String>> form = form(CALL);
    form.put("telefoon", List.of("06-12345671"));
    form.put("website", List.of("https://voorbeeld.nl"));
    Answer trapped = site.post(CALL, form);
    assertThat(trapped.status()).isEqualTo(422);
    assertThat(trapped.page().selectFirst("#website").attr("value")).isEmpty();
    assertThat(site.post(CALL, fields(trapped.page())).status()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "00000000-0000-4000-8000-000000000001.1.aaaaaaaaaaaaaaaaaaaaaaaa"})
  void aFormThatWeDidNotGiveOutIsNotTaken(String stamp) {
    Map<String, List<String>> form = form(CALL);
    form.put("telefoon", List.of("06-12345672"));
    form.put("stempel", List.of(stamp));
    Answer refused = site.post(CALL, form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".error-summary")).contains("stond lang open");
    assertThat(site.post(CALL, fields(refused.page())).status()).isEqualTo(303);
  }

  @Test
  void aStampOfAnotherPortalIsNotTaken() {
    Map<String, List<String>> form = form(CALL);
    form.put("telefoon", List.of("06-12345673"));
    assertThat(site.post("/twente/terugbellen", form).status()).isEqualTo(422);
  }

  @Test
  void garbageIsNoFaultOfOurs() {
    Map<String, List<String>> form = form(HAND);
    form.put("vraag", List.of("\u0000\uD800 <script>alert(1)</script>\r\n twee"));
    form.put("hulp", List.of("x", ID + "," + ID, "\u202E"));
    form.put("bereik", List.of("langskomen", "bellen"));
    form.put("naam", List.of("x".repeat(5_000)));

    Inquiry inquiry = open(site.post(HAND, form));

    assertThat(inquiry.message().question()).endsWith("<script>alert(1)</script>\n twee");
    assertThat(inquiry.message().services()).containsExactly(UUID.fromString(ID));
    assertThat(inquiry.message().name()).hasSize(80);
  }

  @Test
  void standsOnPaperWithTheNumbersToCall() {
    Document page = site.get("/weert/vraag-printen?q=hulp+met+geld&lijst=" + ID).page();
    assertThat(page.select("main").text())
        .contains("hulp met geld", "Proefinloop De Open Deur", "0495 575 000", "23 november 2026");
  }

  private Inquiry open(Answer sent) {
    assertThat(sent.status()).as(sent.text("main")).isEqualTo(303);
    String code = sent.header("Location").replaceFirst(".*/", "");
    return inbox.open("weert", inbox.findByCode("weert", code).orElseThrow().id()).orElseThrow();
  }

  private static String pathOf(Answer sent) {
    return sent.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private Map<String, List<String>> form(String path) {
    return fields(site.get(path).page());
  }

  /** What a browser would send of the form as it stands on the page. */
  static Map<String, List<String>> fields(Document page) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (Element field : page.select(".own-form input, .own-form textarea")) {
      boolean isChoice = field.attr("type").matches("radio|checkbox");
      if (!isChoice || field.hasAttr("checked")) {
        String value = field.normalName().equals("textarea") ? field.wholeText() : field.val();
        fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>()).add(value);
      }
    }
    return fields;
  }
}
