package wegwijs.server.browser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Author;
import wegwijs.server.office.board.Board;
import wegwijs.server.office.board.Discussion;
import wegwijs.server.office.board.Post;
import wegwijs.server.office.casework.CaseOutcome;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.CaseVerdict;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.inbox.Kind;
import wegwijs.server.office.inbox.Message;
import wegwijs.server.office.inbox.Reach;
import wegwijs.server.office.knowledge.Knowledge;
import wegwijs.server.office.knowledge.Lesson;
import wegwijs.server.office.knowledge.Quiz;
import wegwijs.server.office.note.Note;
import wegwijs.server.office.note.Notes;
import wegwijs.server.office.note.WaitingTimes;
import wegwijs.server.staff.StaffSite;

/** What a front office has on its hands on an ordinary day, made up for looking at pages. */
final class DeskSamples {
  private static final UUID SERVICE = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final String PORTAL = "weert";

  private final StaffSite site;
  private final Account anna;
  private final UUID question;
  private final UUID openCase;
  private final UUID closedCase;
  private final UUID discussion;
  private final UUID course;

  private DeskSamples(StaffSite site, Account anna) {
    this.site = site;
    this.anna = anna;
    question = questions();
    Cases cases = new Cases(site.office(), site.clock());
    openCase = openCase(cases);
    closedCase = closedCases(cases);
    discussion = discussion();
    course = course();
    new Notes(site.office(), site.clock())
        .add(PORTAL, SERVICE, Note.Kind.NOTE, "Vraag naar de gastvrouw.", Author.of(anna));
    new WaitingTimes(site.office(), site.clock()).put(PORTAL, SERVICE, 3, Author.of(anna));
  }

  /** Puts it on a site, with somebody of its front office as the one who deals with it. */
  static DeskSamples on(StaffSite site, Account anna) {
    return new DeskSamples(site, anna);
  }

  /** Pages of one question, case, discussion or lesson. */
  List<String> addresses() {
    return List.of(
        questionPage(), casePage(), closedCasePage(), letter(), discussionPage(), lessonPage());
  }

  String questionPage() {
    return "/balie/weert/vragen/" + question;
  }

  String casePage() {
    return "/balie/weert/casussen/" + openCase;
  }

  String closedCasePage() {
    return "/balie/weert/casussen/" + closedCase;
  }

  String letter() {
    return casePage() + "/brief";
  }

  String discussionPage() {
    return "/balie/weert/prikbord/" + discussion;
  }

  String lessonPage() {
    return "/balie/weert/kennis/" + course;
  }

  /** The form of a lesson that is there; for whoever may change it. */
  String lessonForm() {
    return lessonPage() + "/wijzig";
  }

  private UUID questions() {
    Inbox inbox = new Inbox(site.office(), site.clock());
    UUID id = UUID.randomUUID();
    inbox.add(
        id, PORTAL, Kind.QUESTION, message("Wie gaat met mijn moeder mee naar de inloop?"), 2);
    inbox.add(UUID.randomUUID(), PORTAL, Kind.CALL, message(""), 1);
    inbox.add(UUID.randomUUID(), PORTAL, Kind.QUESTION, message("Ik kom niet rond."), 5);
    inbox.assign(PORTAL, id, Optional.of(anna.id()));
    inbox.note(PORTAL, id, anna.name(), "Gebeld, morgen weer proberen.");
    return id;
  }

  private static Message message(String question) {
    return new Message(
        new Reach(Reach.Way.PHONE, "06-12345678", "In de ochtend"),
        "Proefpersoon",
        question,
        List.of(SERVICE));
  }

  private UUID openCase(Cases cases) {
    CaseText text =
        new CaseText(
            "Een man van 70 uit Nederweert kan de huur niet meer betalen en eet te weinig.",
            List.of(
                "zorgvraag/schulden", "doelgroep/ouderen", "wet/wgs", "domein/geld-en-schulden"),
            List.of(SERVICE),
            "Ga langs bij de inloop.\nNeem de brieven van de verhuurder mee.",
            "Wij bellen vrijdag om te horen hoe het ging.",
            "0946");
    return cases.begin(PORTAL, anna.id(), text);
  }

  /** As many as make figures that can be told, the last one to look at. */
  private UUID closedCases(Cases cases) {
    List<String> municipalities = List.of("0988", "0988", "0946", "1640");
    UUID last = SERVICE;
    for (int i = 0; i < 28; i++) {
      CaseText text =
          CaseText.asking(
                  "Een vraag over hulp in huis",
                  List.of(i % 2 == 0 ? "wet/wmo" : "wet/jeugdwet", "domein/welzijn"),
                  List.of())
              .from(municipalities.get(i % municipalities.size()));
      last = cases.begin(PORTAL, anna.id(), text);
      cases.close(
          PORTAL, last, i % 4 == 0 ? CaseOutcome.NO_OFFER : CaseOutcome.ANSWERED, anna.name(), "");
      cases.judge(PORTAL, last, i % 3 == 0 ? CaseVerdict.UNSATISFIED : CaseVerdict.SATISFIED);
    }
    return last;
  }

  private UUID discussion() {
    Board board = new Board(site.office(), site.clock());
    board.ask(
        PORTAL,
        new Post(
            Post.Kind.QUESTION,
            "Vervoer naar de dagbesteding",
            "Wie kent vervoer met een rolstoel in Leudal?",
            new LinkedHashSet<>(List.of("vervoer-en-praktisch"))),
        Author.of(anna));
    Discussion asked =
        board.ask(
            PORTAL,
            new Post(
                Post.Kind.CASE,
                "Schuldhulp voor een jonge ouder",
                "Werkt, maar komt niet rond.\nWat gaat er voor?",
                new LinkedHashSet<>(List.of("geld"))),
            Author.of(anna));
    board.answer(PORTAL, asked.id(), "Bel eerst de Vraagwijzer.", Author.of(anna));
    return asked.id();
  }

  private UUID course() {
    Knowledge knowledge = new Knowledge(site.office(), site.clock());
    Knowledge.Item item =
        knowledge.add(
            PORTAL,
            new Lesson(
                Lesson.Kind.COURSE,
                "Van Wmo naar Wlz",
                """
                ## Wanneer
                Wie **altijd** zorg nodig heeft.

                - Het CIZ beslist.
                - De Wmo stopt.\
                """,
                "",
                Quiz.parse("Wie beslist?\n- De gemeente\n* Het CIZ"),
                new LinkedHashSet<>(List.of("thuis-hulp"))),
            Author.of(anna));
    knowledge.setPublished(PORTAL, item.id(), true);
    return item.id();
  }
}
