package wegwijs.server.staff.casework;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wegwijs.data.portal.Portal;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.office.casework.CaseHead;
import wegwijs.server.office.casework.CaseOutcome;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.CaseVerdict;
import wegwijs.server.staff.ClosingForm;
import wegwijs.server.staff.Desk;
import wegwijs.server.staff.Fields;
import wegwijs.server.staff.NamesWarning;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.offer.Offers;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;
import wegwijs.templates.view.work.WorkField;
import wegwijs.templates.view.work.WorkField.Option;

/** A case as those see it who deal with it. Safe to share between threads. */
final class CaseSections {
  private final Desk desk;
  private final Offers offers;
  private final NamesWarning warning;
  private final CaseTransitions transitions;
  private final CaseServices services;
  private final CasePaper paper;
  private final Fields fields;
  private final ClosingForm closing;

  CaseSections(Desk desk, Offers offers, NamesWarning warning, CaseTransitions transitions) {
    this.desk = desk;
    this.offers = offers;
    this.warning = warning;
    this.transitions = transitions;
    services = new CaseServices(desk, offers);
    paper = new CasePaper(desk.frame(), offers);
    fields = new Fields(desk.frame());
    closing = new ClosingForm(desk);
  }

  List<Block> of(Context context, Portal portal, CaseFile file) {
    String path = Desk.href(context, portal, Part.CASES, "/" + file.head().id());
    boolean isOpen = file.head().closing().isEmpty();
    List<Block> sections = new ArrayList<>(warnings(file.text()));
    if (isOpen && isOfferedTo(file, desk.account(context))) {
      sections.add(answer(file, path));
    }
    sections.add(isOpen ? words(portal, file, path) : told(file));
    sections.add(services.of(context, portal, file, path));
    sections.addAll(transitions.of(portal, file.text()));
    sections.add(out(context, portal, file, path));
    if (isOpen) {
      sections.add(handOver(portal, file, path));
      sections.add(close(path));
    } else {
      sections.add(reopen(file, path));
    }
    if (!file.events().isEmpty()) {
      sections.add(events(file));
    }
    return sections;
  }

  /** Whoever wrote a name is asked to take it out; it stays their decision. */
  private List<Block> warnings(CaseText text) {
    List<String> lines = warning.found(text.question(), text.advice(), text.nextStep());
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    lines.stream().map(Block.Warning::new).forEach(blocks::add);
    blocks.add(new Block.Text(desk.text("case.traces-why")));
    return List.of(new Block.Section("herkenbaar", desk.text("case.traces"), blocks));
  }

  private static boolean isOfferedTo(CaseFile file, Account account) {
    return file.head().offeredTo().filter(account.id()::equals).isPresent();
  }

  private Block answer(CaseFile file, String path) {
    return Block.Section.of(
        "overdracht-aan-u",
        desk.text("case.asked"),
        new Block.Text(desk.text("case.asked-by", desk.nameOf(file.head().owner()))),
        Block.Form.of(path + "/aannemen", desk.text("case.accept")),
        Block.Form.quiet(
            path + "/weigeren",
            desk.text("case.decline"),
            fields.line("reden", "case.reason", "")));
  }

  private Block words(Portal portal, CaseFile file, String path) {
    CaseText text = file.text();
    List<WorkField> asked = new ArrayList<>();
    asked.add(fields.area("vraag", "case.question", text.question()));
    desk.municipalities().field(desk.frame(), portal, text.municipality()).ifPresent(asked::add);
    asked.add(fields.some("termen", "case.terms", text.terms(), terms(text)));
    asked.add(fields.area("advies", "case.advice", text.advice()));
    asked.add(fields.area("stap", "case.next", text.nextStep()));
    return Block.Section.of(
        "inhoud-casus",
        desk.text("case.words"),
        new Block.Facts(List.of(fact("case.owner", List.of(desk.nameOf(file.head().owner()))))),
        Block.Form.of(path + "/bewaren", desk.text("case.save"), asked));
  }

  /** What was understood or chosen, and all laws and domains to choose from. */
  private List<Option> terms(CaseText text) {
    Set<String> all = new LinkedHashSet<>(text.terms());
    all.addAll(offers.terms(FacetId.LAW));
    all.addAll(offers.terms(FacetId.DOMAIN));
    return all.stream()
        .flatMap(term -> offers.label(term).stream().map(label -> new Option(term, label)))
        .toList();
  }

  private Block told(CaseFile file) {
    CaseText text = file.text();
    return Block.Section.of(
        "inhoud-casus",
        desk.text("case.words"),
        new Block.Facts(
            List.of(
                fact("case.question", StaffForm.lines(text.question())),
                fact("case.advice", StaffForm.lines(text.advice())),
                fact("case.next", StaffForm.lines(text.nextStep())))));
  }

  private Block out(Context context, Portal portal, CaseFile file, String path) {
    String plain = paper.plain(context, portal, file.text());
    String subject = desk.text("letter.subject", portal.frontOffice().name());
    return Block.Section.of(
        "meegeven",
        desk.text("case.out"),
        Block.Links.of(
            new Link(desk.text("letter.title"), path + "/brief"),
            new Link(desk.text("case.mail"), paper.mail(subject, plain))),
        new Block.Copy("tekst", desk.text("case.plain"), plain));
  }

  private Block handOver(Portal portal, CaseFile file, String path) {
    List<Option> colleagues =
        desk.colleagues(portal, Role.SUPPORTER).stream()
            .filter(account -> !file.head().concerns(account.id()))
            .map(account -> new Option(account.id().toString(), account.name()))
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (file.head().offeredTo().isPresent()) {
      blocks.add(
          new Block.Text(desk.text("case.offered-to", desk.nameOf(file.head().offeredTo()))));
    }
    blocks.add(
        colleagues.isEmpty()
            ? new Block.Text(desk.text("case.no-colleagues"))
            : Block.Form.quiet(
                path + "/aanbieden",
                desk.text("case.offer"),
                fields.one("aan", "case.offer-to", "", colleagues),
                fields.area("bericht", "case.message", "")));
    return new Block.Section("overdragen", desk.text("case.hand-over"), blocks);
  }

  private Block close(String path) {
    return Block.Section.of(
        "sluiten",
        desk.text("case.close"),
        closing.form(
            path + "/sluiten",
            Arrays.stream(CaseOutcome.values()).map(CaseOutcome::id),
            List.of(fields.one("tevreden", "case.verdict", "", verdicts())),
            "case.close"));
  }

  private List<Option> verdicts() {
    return Stream.concat(
            Stream.of(new Option("", desk.text("verdict.none"))),
            Arrays.stream(CaseVerdict.values())
                .map(verdict -> new Option(verdict.id(), verdict(verdict))))
        .toList();
  }

  private String verdict(CaseVerdict verdict) {
    return desk.text("verdict." + verdict.id());
  }

  private Block reopen(CaseFile file, String path) {
    Optional<CaseHead.Closing> closed = file.head().closing();
    List<String> outcome = closed.stream().map(end -> closing.words(end.outcome().id())).toList();
    List<String> verdict =
        closed.flatMap(CaseHead.Closing::verdict).stream().map(this::verdict).toList();
    return Block.Section.of(
        "gesloten",
        desk.text("inbox.closed"),
        new Block.Facts(List.of(fact("inbox.outcome", outcome), fact("case.verdict", verdict))),
        Block.Form.quiet(path + "/heropenen", desk.text("inbox.reopen")));
  }

  private Block events(CaseFile file) {
    return Block.Section.of(
        "verloop",
        desk.text("case.events"),
        new Block.Facts(
            file.events().stream()
                .map(event ->
                    Block.Fact.of(
                        desk.moment(event.at()),
                        List.of(
                            desk.text("event." + event.what().id(), event.who()), event.text())))
                .toList()));
  }

  private Block.Fact fact(String key, List<String> lines) {
    return Block.Fact.of(desk.text(key), lines);
  }
}
