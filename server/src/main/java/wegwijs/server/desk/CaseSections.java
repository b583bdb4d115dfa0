package wegwijs.server.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import wegwijs.data.portal.Portal;
import wegwijs.data.schema.ServiceCard;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.office.casework.CaseOutcome;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.staff.NamesWarning;
import wegwijs.templates.view.Digest;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.FormField.Option;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.WorkSheet.Copy;
import wegwijs.templates.view.work.WorkSheet.Facts;
import wegwijs.templates.view.work.WorkSheet.Finder;
import wegwijs.templates.view.work.WorkSheet.Form;
import wegwijs.templates.view.work.WorkSheet.Lines;
import wegwijs.templates.view.work.WorkSheet.Links;
import wegwijs.templates.view.work.WorkSheet.Part;
import wegwijs.templates.view.work.WorkSheet.Section;

/** A case as those see it who deal with it. Safe to share between threads. */
final class CaseSections {
  private final Desk desk;
  private final Offers offers;
  private final NamesWarning warning;
  private final CaseTransitions transitions;
  private final CasePaper paper;
  private final Fields fields;

  CaseSections(Desk desk, Offers offers, NamesWarning warning, CaseTransitions transitions) {
    this.desk = desk;
    this.offers = offers;
    this.warning = warning;
    this.transitions = transitions;
    paper = new CasePaper(desk.frame(), offers);
    fields = new Fields(desk.frame());
  }

  List<Section> of(Context context, Portal portal, CaseFile file) {
    List<Section> sections = new ArrayList<>();
    boolean isOpen = file.head().closing().isEmpty();
    warnings(file.text(), sections);
    if (isOpen && isOfferedTo(file, desk.account(context))) {
      sections.add(answer(context, portal, file));
    }
    sections.add(isOpen ? words(context, portal, file) : told(file));
    sections.add(services(context, portal, file, isOpen));
    sections.addAll(transitions.of(portal, file.text()));
    sections.add(out(context, portal, file));
    if (isOpen) {
      sections.add(handOver(context, portal, file));
      sections.add(close(context, portal, file));
    } else {
      sections.add(reopen(context, portal, file));
    }
    if (!file.events().isEmpty()) {
      sections.add(events(file));
    }
    return sections;
  }

  /** Whoever wrote a name is asked to take it out; it stays their decision. */
  private void warnings(CaseText text, List<Section> sections) {
    List<String> lines = warning.found(text.question(), text.advice(), text.nextStep());
    if (!lines.isEmpty()) {
      sections.add(
          Section.of(
              "herkenbaar",
              desk.frame().text("case.traces"),
              Lines.warning(lines),
              Lines.of(desk.frame().text("case.traces-why"))));
    }
  }

  private static boolean isOfferedTo(CaseFile file, Account account) {
    return file.head().offeredTo().filter(account.id()::equals).isPresent();
  }

  private Section answer(Context context, Portal portal, CaseFile file) {
    return Section.of(
        "overdracht-aan-u",
        desk.frame().text("case.asked"),
        Lines.of(desk.frame().text("case.asked-by", desk.nameOf(file.head().owner()))),
        form(context, portal, file, "/aannemen", "case.accept", false),
        new Form(
            href(context, portal, file, "/weigeren"),
            Map.of(),
            List.of(fields.line("reden", "case.reason", "")),
            desk.frame().text("case.decline"),
            true));
  }

  private Section words(Context context, Portal portal, CaseFile file) {
    CaseText text = file.text();
    return Section.of(
        "inhoud-casus",
        desk.frame().text("case.words"),
        new Facts(List.of(fact("case.owner", List.of(desk.nameOf(file.head().owner()))))),
        new Form(
            href(context, portal, file, "/bewaren"),
            Map.of(),
            List.of(
                fields.area("vraag", "case.question", text.question(), 4),
                fields.some("termen", "case.terms", terms(text)),
                fields.area("advies", "case.advice", text.advice(), 4),
                fields.area("stap", "case.next", text.nextStep(), 3)),
            desk.frame().text("case.save"),
            false));
  }

  /** What was understood or chosen, and all laws and domains to choose from. */
  private List<Option> terms(CaseText text) {
    Set<String> all = new LinkedHashSet<>(text.terms());
    all.addAll(offers.terms(FacetId.LAW));
    all.addAll(offers.terms(FacetId.DOMAIN));
    return all.stream()
        .flatMap(term ->
            offers.label(term).stream()
                .map(label -> new Option(term, label, text.terms().contains(term))))
        .toList();
  }

  private Section told(CaseFile file) {
    CaseText text = file.text();
    return Section.of(
        "inhoud-casus",
        desk.frame().text("case.words"),
        new Facts(
            List.of(
                fact("case.question", Texts.paragraphs(text.question())),
                fact("case.advice", Texts.paragraphs(text.advice())),
                fact("case.next", Texts.paragraphs(text.nextStep())))));
  }

  private Section services(Context context, Portal portal, CaseFile file, boolean isOpen) {
    List<Part> parts = new ArrayList<>();
    for (Digest service : offers.digests(context, portal, file.text().services())) {
      parts.add(new Links(List.of(service.name())));
      parts.add(new Facts(service.facts()));
    }
    if (isOpen) {
      offers
          .services(file.text().services())
          .forEach(service ->
              parts.add(
                  new Form(
                      href(context, portal, file, "/weghalen"),
                      Map.of("aanbod", service.id().toString()),
                      List.of(),
                      desk.frame().text("case.remove", service.name()),
                      true)));
      String sought = Objects.requireNonNullElse(context.queryParam("zoek"), "");
      parts.add(
          new Finder(
              href(context, portal, file, ""),
              List.of(fields.line("zoek", "case.find", sought)),
              desk.frame().text("inbox.find")));
      parts.addAll(found(context, portal, file, sought));
    }
    return new Section("aanbod", desk.frame().text("case.services"), parts);
  }

  /** A service by the address of its page, or the best ones for some words. */
  private List<Part> found(Context context, Portal portal, CaseFile file, String sought) {
    if (sought.isBlank()) {
      return List.of();
    }
    List<ServiceCard> cards = offers.find(portal, sought);
    List<Part> parts = new ArrayList<>();
    if (cards.isEmpty()) {
      parts.add(Lines.of(desk.frame().text("case.nothing")));
    }
    for (ServiceCard card : cards) {
      parts.add(add(context, portal, file, card.id(), card.name()));
    }
    return parts;
  }

  private Form add(Context context, Portal portal, CaseFile file, UUID service, String name) {
    return new Form(
        href(context, portal, file, "/toevoegen"),
        Map.of("aanbod", service.toString()),
        List.of(),
        desk.frame().text("case.add", name),
        true);
  }

  private Section out(Context context, Portal portal, CaseFile file) {
    String plain = paper.plain(context, portal, file.text());
    String subject = desk.frame().text("letter.subject", portal.frontOffice().name());
    return Section.of(
        "meegeven",
        desk.frame().text("case.out"),
        new Links(
            List.of(
                new Link(desk.frame().text("letter.title"), href(context, portal, file, "/brief")),
                new Link(desk.frame().text("case.mail"), paper.mail(subject, plain)))),
        new Copy("tekst", desk.frame().text("case.plain"), plain));
  }

  private Section handOver(Context context, Portal portal, CaseFile file) {
    List<Option> colleagues =
        desk.colleagues(portal, Role.SUPPORTER).stream()
            .filter(account -> !file.head().concerns(account.id()))
            .map(account -> new Option(account.id().toString(), account.name(), false))
            .toList();
    List<Part> parts = new ArrayList<>();
    if (file.head().offeredTo().isPresent()) {
      parts.add(
          Lines.of(desk.frame().text("case.offered-to", desk.nameOf(file.head().offeredTo()))));
    }
    if (colleagues.isEmpty()) {
      parts.add(Lines.of(desk.frame().text("case.no-colleagues")));
    } else {
      parts.add(
          new Form(
              href(context, portal, file, "/aanbieden"),
              Map.of(),
              List.of(
                  fields.one("aan", "case.offer-to", colleagues),
                  fields.area("bericht", "case.message", "", 3)),
              desk.frame().text("case.offer"),
              true));
    }
    return new Section("overdragen", desk.frame().text("case.hand-over"), parts);
  }

  private Section close(Context context, Portal portal, CaseFile file) {
    List<Option> outcomes =
        Arrays.stream(CaseOutcome.values())
            .map(outcome ->
                new Option(outcome.id(), desk.frame().text("outcome." + outcome.id()), false))
            .toList();
    return Section.of(
        "sluiten",
        desk.frame().text("case.close"),
        new Form(
            href(context, portal, file, "/sluiten"),
            Map.of(),
            List.of(
                fields.one("uitkomst", "inbox.outcome", outcomes),
                fields.line("naar", "inbox.explain", "")),
            desk.frame().text("case.close"),
            true));
  }

  private Section reopen(Context context, Portal portal, CaseFile file) {
    return Section.of(
        "gesloten",
        desk.frame().text("inbox.closed"),
        new Facts(
            List.of(
                fact(
                    "inbox.outcome",
                    file.head().closing().stream()
                        .map(closing -> desk.frame().text("outcome." + closing.outcome().id()))
                        .toList()))),
        form(context, portal, file, "/heropenen", "inbox.reopen", true));
  }

  private Section events(CaseFile file) {
    return Section.of(
        "verloop",
        desk.frame().text("case.events"),
        new Facts(
            file.events().stream()
                .map(event ->
                    new Fact(
                        desk.moment(event.at()),
                        List.of(
                            desk.frame().text("event." + event.what().id(), event.who()),
                            event.text())))
                .toList()));
  }

  private Form form(
      Context context, Portal portal, CaseFile file, String rest, String key, boolean isQuiet) {
    return new Form(
        href(context, portal, file, rest), Map.of(), List.of(), desk.frame().text(key), isQuiet);
  }

  private static String href(Context context, Portal portal, CaseFile file, String rest) {
    return Desk.href(context, portal, CasePages.PATH + "/" + file.head().id() + rest);
  }

  private Fact fact(String key, List<String> lines) {
    return new Fact(desk.frame().text(key), lines);
  }
}
