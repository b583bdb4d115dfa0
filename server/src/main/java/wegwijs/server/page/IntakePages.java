package wegwijs.server.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.portal.Intake;
import wegwijs.data.store.Records;
import wegwijs.data.time.DutchTime;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.office.inbox.InquiryHead;
import wegwijs.server.office.inbox.Kind;
import wegwijs.server.page.form.FormInput;
import wegwijs.server.page.form.FormStamp;
import wegwijs.server.page.form.FormStamps;
import wegwijs.server.page.question.Shortlist;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.PhoneNumbers;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.templates.view.CarryPage;
import wegwijs.templates.view.FormPage;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.StatementPage;
import wegwijs.templates.view.StatementPage.Section;

/**
 * "Geef uw vraag mee" and "bel mij terug": a resident hands a question over to the people behind
 * the portal. Nothing of it stands in any address but the code that the resident gets. Safe to
 * share.
 */
final class IntakePages {
  private final Frame frame;
  private final Entrusted entrusted;
  private final Records records;
  private final PhoneNumbers numbers;
  private final Digests digests;
  private final IntakeFields fields;
  private final Clock clock;
  private final PageTexts texts;
  private final DateTimeFormatter day = DateTimeFormatter.ofPattern("EEEE d MMMM", PageTexts.DUTCH);

  IntakePages(
      Frame frame,
      PageTexts texts,
      Words words,
      Vocabulary vocabulary,
      Records records,
      Search search,
      Entrusted entrusted,
      Clock clock) {
    this.texts = texts;
    this.frame = frame;
    this.entrusted = entrusted;
    this.records = records;
    this.clock = clock;
    numbers = words.numbers();
    digests = new Digests(words, vocabulary, records, search);
    fields = new IntakeFields(records, texts);
  }

  PageAnswer show(Visit visit, Kind kind, FormInput asked) {
    return isOffered(visit)
        ? new PageAnswer.Shown(
            form(
                visit,
                IntakeForm.begin(kind, visit, asked, wish(visit, asked)),
                null,
                Map.of(),
                stamp(visit, kind)))
        : new PageAnswer.Missing();
  }

  PageAnswer send(Visit visitor, Kind kind, FormInput sent) {
    if (!isOffered(visitor)) {
      return new PageAnswer.Missing();
    }
    IntakeForm form = IntakeForm.read(kind, sent);
    Visit visit = visitor.with(new Shortlist(form.offered()));
    String stamp = sent.line(FormStamps.FIELD, 200);
    FormStamp read = entrusted.stamps().read(name(visit, kind), stamp);
    Map<String, String> faults = form.faults(numbers, texts);
    Optional<String> trouble = Troubles.of(sent, read, texts);
    if (read instanceof FormStamp.Good(UUID id) && faults.isEmpty() && trouble.isEmpty()) {
      return new PageAnswer.See(visit.bare().page(path(kind) + "/" + add(visit, id, form)));
    }
    String next = read instanceof FormStamp.Stale ? stamp(visit, kind) : stamp;
    return new PageAnswer.Faulty(form(visit, form, trouble.orElse(null), faults, next));
  }

  /** The first words of somebody who chose a person to think along. */
  private String wish(Visit visit, FormInput asked) {
    return IntakeForm.chosen(asked)
        .flatMap(id -> entrusted.supporters().findPublished(visit.portal().id(), id))
        .map(supporter -> texts.text("hand.wish", supporter.profile().name()) + " ")
        .orElse("");
  }

  private String add(Visit visit, UUID id, IntakeForm form) {
    form.chosen().ifPresent(chosen -> entrusted.supporters().choose(visit.portal().id(), chosen));
    Intake intake = visit.portal().frontOffice().intake();
    return entrusted
        .inbox()
        .add(
            id,
            visit.portal().id(),
            form.kind(),
            form.message(texts),
            form.kind() == Kind.CALL ? intake.callWithin() : intake.answerWithin());
  }

  /** What happens now, once a question was handed over. */
  PageAnswer received(Visit visit, Kind kind, String code) {
    return entrusted
        .inbox()
        .findByCode(visit.portal().id(), code)
        .filter(head -> head.kind() == kind)
        .<PageAnswer>map(head -> new PageAnswer.Shown(receipt(visit, head)))
        .orElseGet(PageAnswer.Missing::new);
  }

  private String receipt(Visit visit, InquiryHead head) {
    Intake.Keeping keeping = visit.portal().frontOffice().intake().keeping();
    String key = head.kind() == Kind.CALL ? "received-call" : "received-question";
    String due = day.format(LocalDate.ofInstant(head.term().dueAt(), DutchTime.ZONE));
    return frame
        .pages()
        .render(
            new StatementPage(
                frame.layouts().unlisted(visit),
                texts.text(key),
                texts.text("received.code", head.code()),
                List.of(
                    section("received.next", texts.text(key + ".next", due)),
                    section(
                        "received.kept",
                        texts.text(
                            "received.kept-text",
                            keeping.open().toDays(),
                            keeping.closed().toDays())),
                    new Section(
                        texts.text("received.hurry"),
                        List.of(texts.text("received.hurry-text")),
                        List.of(new Link(texts.text("contact.link"), visit.contact()))))));
  }

  private Section section(String heading, String line) {
    return new Section(texts.text(heading), List.of(line), List.of());
  }

  /** The same on paper, to take along. */
  PageAnswer paper(Visit visit, FormInput asked) {
    String question = asked.line("q", IntakeForm.LONGEST_QUESTION);
    List<Stored<Service>> services =
        records.listServices(visit.list().ids()).stream()
            .filter(stored -> stored.lifecycle().missingSince() == null)
            .toList();
    return new PageAnswer.Shown(
        frame
            .pages()
            .render(
                new CarryPage(
                    frame.layouts().unlisted(visit),
                    question.isEmpty() ? null : question,
                    digests.of(visit, services),
                    LocalDate.ofInstant(clock.instant(), DutchTime.ZONE))));
  }

  private String form(
      Visit visit,
      IntakeForm form,
      @Nullable String trouble,
      Map<String, String> faults,
      String stamp) {
    FormPage page =
        new FormPage(
            frame.layouts().unlisted(visit),
            head(visit, form),
            trouble,
            fields.of(form, faults),
            new FormPage.Sending(
                visit.bare().page(path(form.kind())),
                Map.of(
                    FormStamps.FIELD,
                    stamp,
                    IntakeForm.OFFERED,
                    new Shortlist(form.offered()).value(),
                    IntakeForm.CHOSEN,
                    form.chosen().map(UUID::toString).orElse("")),
                texts.text(form.kind() == Kind.CALL ? "call.send" : "hand.send")));
    return frame.pages().render(page);
  }

  private FormPage.Head head(Visit visit, IntakeForm form) {
    Intake intake = visit.portal().frontOffice().intake();
    String office = visit.portal().frontOffice().name();
    boolean isCall = form.kind() == Kind.CALL;
    return new FormPage.Head(
        texts.text(isCall ? "call.title" : "hand.title"),
        List.of(
            texts.text(isCall ? "call.lead" : "hand.lead", office),
            isCall
                ? texts.text("call.term", intake.callWithin())
                : texts.text("hand.term", intake.answerWithin()),
            texts.text("form.kept", office, intake.keeping().open().toDays()),
            texts.text("form.no-number")),
        List.of(
            isCall
                ? new Link(texts.text("hand.instead"), visit.page(path(Kind.QUESTION)))
                : new Link(texts.text("call.instead"), visit.page(path(Kind.CALL)))));
  }

  private static boolean isOffered(Visit visit) {
    return visit.portal().frontOffice().intake().isOffered();
  }

  private String stamp(Visit visit, Kind kind) {
    return entrusted.stamps().issue(name(visit, kind));
  }

  private static String name(Visit visit, Kind kind) {
    return kind.id() + " " + visit.portal().id();
  }

  static String path(Kind kind) {
    return kind == Kind.CALL ? "/terugbellen" : "/vraag-meegeven";
  }
}
