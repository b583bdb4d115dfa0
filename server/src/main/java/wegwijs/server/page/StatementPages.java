package wegwijs.server.page;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import wegwijs.data.portal.Intake;
import wegwijs.data.portal.PortalPolicies;
import wegwijs.data.portal.PortalPolicies.Accessibility;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.Words;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.StatementPage;
import wegwijs.templates.view.StatementPage.Section;

/**
 * What a portal says of itself: accessibility, privacy and cookies. What the program does is said
 * here; who is responsible stands in the file of the portal. Safe to share.
 */
final class StatementPages {
  private final Frame frame;
  private final PageTexts texts;
  private final PageTexts pageTexts;
  private final DateTimeFormatter date;

  StatementPages(Frame frame, Words words, Language language) {
    this.frame = frame;
    pageTexts = words.texts();
    texts = PageTexts.statements(language);
    date = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
  }

  PageAnswer accessibility(Visit visit) {
    PortalPolicies policies = visit.portal().policies();
    return page(
        visit,
        "accessibility",
        "/toegankelijkheid",
        List.of(
            new Section(
                texts.text("accessibility.state"),
                state(policies),
                policies.accessibility().flatMap(Accessibility::register).stream()
                    .map(register -> new Link(texts.text("accessibility.register"), register))
                    .toList()),
            section("accessibility.how"),
            asking(visit, "accessibility.problem")));
  }

  PageAnswer privacy(Visit visit) {
    PortalPolicies policies = visit.portal().policies();
    List<Section> sections =
        new ArrayList<>(
            List.of(
                section("privacy.search"),
                section("privacy.private"),
                section("privacy.counts"),
                section("privacy.list")));
    Intake intake = visit.portal().frontOffice().intake();
    if (intake.isOffered()) {
      sections.add(section("privacy.questions", intake.keeping().open().toDays()));
    }
    sections.add(section("privacy.others"));
    sections.add(
        new Section(
            texts.text("privacy.who"),
            List.of(
                policies
                    .organization()
                    .map(name -> texts.text("privacy.responsible", name))
                    .orElseGet(() -> texts.text("statement.unknown"))),
            policies.privacyOfficer().stream().map(this::officer).toList()));
    sections.add(asking(visit, "privacy.rights"));
    return page(visit, "privacy", "/privacy", sections);
  }

  PageAnswer cookies(Visit visit) {
    return page(
        visit,
        "cookies",
        "/cookies",
        List.of(section("cookies.none"), section("cookies.links"), asking(visit, "cookies.ask")));
  }

  private PageAnswer page(Visit visit, String key, String path, List<Section> sections) {
    String lead = texts.text(key + ".lead");
    StatementPage page =
        new StatementPage(
            frame.layouts().listed(visit, lead, in -> in.page(path)),
            texts.text(key + ".title"),
            lead,
            sections);
    return new PageAnswer.Shown(frame.pages().render(page));
  }

  private List<String> state(PortalPolicies policies) {
    List<String> lines = new ArrayList<>();
    lines.add(
        policies
            .accessibility()
            .flatMap(found -> texts.find("accessibility.status-" + found.status()))
            .orElseGet(() -> texts.text("accessibility.not-examined")));
    policies
        .accessibility()
        .flatMap(Accessibility::checked)
        .map(day -> texts.text("accessibility.checked", date.format(day)))
        .ifPresent(lines::add);
    return lines;
  }

  private Section section(String key, Object... arguments) {
    return new Section(texts.text(key), List.of(texts.text(key + ".text", arguments)), List.of());
  }

  /** A section with the way to ask: by mail where that is known, and by the contact page. */
  private Section asking(Visit visit, String key) {
    List<Link> links = new ArrayList<>();
    visit
        .portal()
        .policies()
        .email()
        .map(email -> new Link(pageTexts.text("office.mail", email), "mailto:" + email))
        .ifPresent(links::add);
    links.add(new Link(texts.text("statement.contact"), visit.contact()));
    return new Section(texts.text(key), List.of(texts.text(key + ".text")), links);
  }

  private Link officer(String email) {
    return new Link(texts.text("privacy.officer", email), "mailto:" + email);
  }
}
