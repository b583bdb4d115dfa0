package wegwijs.server.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Service;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Records;
import wegwijs.server.office.feedback.Fault;
import wegwijs.server.office.feedback.Remark;
import wegwijs.server.office.feedback.Subject;
import wegwijs.server.page.form.FormInput;
import wegwijs.server.page.form.FormStamp;
import wegwijs.server.page.form.FormStamps;
import wegwijs.server.page.form.Mail;
import wegwijs.server.page.words.PageTexts;
import wegwijs.templates.view.FormField;
import wegwijs.templates.view.FormField.Caption;
import wegwijs.templates.view.FormField.Option;
import wegwijs.templates.view.FormPage;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.StatementPage;
import wegwijs.templates.view.StatementPage.Section;

/** "Klopt dit niet? Meld het": what is wrong with a record. Safe to share. */
final class ReportPages {
  private static final String FAULTS = "wat";
  private static final String TEXT = "toelichting";
  private static final String MAIL = "email";
  private static final int LONGEST_TEXT = 1_000;

  private final Frame frame;
  private final Records records;
  private final Entrusted entrusted;
  private final PageTexts texts;

  ReportPages(Frame frame, PageTexts texts, Records records, Entrusted entrusted) {
    this.texts = texts;
    this.frame = frame;
    this.records = records;
    this.entrusted = entrusted;
  }

  PageAnswer show(Visit visit, String kind, String id) {
    return find(visit, kind, id)
        .<PageAnswer>map(about ->
            new PageAnswer.Shown(
                form(
                    visit,
                    about,
                    new Remark(List.of(), "", ""),
                    null,
                    Map.of(),
                    stamp(visit, about))))
        .orElseGet(PageAnswer.Missing::new);
  }

  PageAnswer send(Visit visit, String kind, String id, FormInput sent) {
    return find(visit, kind, id)
        .map(about -> send(visit, about, sent))
        .orElseGet(PageAnswer.Missing::new);
  }

  private PageAnswer send(Visit visit, About about, FormInput sent) {
    Remark remark =
        new Remark(
            sent.all(FAULTS).stream().flatMap(fault -> Fault.find(fault).stream()).toList(),
            sent.text(TEXT, LONGEST_TEXT),
            sent.line(MAIL, Mail.LONGEST));
    String stamp = sent.line(FormStamps.FIELD, 200);
    FormStamp read = entrusted.stamps().read(name(visit, about), stamp);
    Map<String, String> faults = faults(remark);
    Optional<String> trouble = Troubles.of(sent, read, texts);
    if (read instanceof FormStamp.Good(UUID report) && faults.isEmpty() && trouble.isEmpty()) {
      entrusted.reports().add(report, visit.portal().id(), about.subject(), remark);
      return new PageAnswer.See(visit.bare().page(about.path() + "/bedankt"));
    }
    String next = read instanceof FormStamp.Stale ? stamp(visit, about) : stamp;
    return new PageAnswer.Faulty(form(visit, about, remark, trouble.orElse(null), faults, next));
  }

  private Map<String, String> faults(Remark remark) {
    Map<String, String> faults = new TreeMap<>();
    if (remark.faults().isEmpty() && remark.text().isEmpty()) {
      faults.put(FAULTS, texts.text("fault.report"));
    }
    if (!remark.email().isEmpty() && !Mail.isAddress(remark.email())) {
      faults.put(MAIL, texts.text("fault.mail"));
    }
    return faults;
  }

  /** What happens now, once it was told. */
  PageAnswer thanks(Visit visit, String kind, String id) {
    return find(visit, kind, id)
        .<PageAnswer>map(about -> new PageAnswer.Shown(thanks(visit, about)))
        .orElseGet(PageAnswer.Missing::new);
  }

  private String thanks(Visit visit, About about) {
    return frame
        .pages()
        .render(
            new StatementPage(
                frame.layouts().unlisted(visit),
                texts.text("report.thanks"),
                texts.text("report.thanks-lead"),
                List.of(
                    new Section(
                        texts.text("received.next"),
                        List.of(texts.text("report.next"), texts.text("report.kept")),
                        List.of(new Link(about.name(), about.address()))))));
  }

  private String form(
      Visit visit,
      About about,
      Remark remark,
      @Nullable String trouble,
      Map<String, String> faults,
      String stamp) {
    return frame
        .pages()
        .render(
            new FormPage(
                frame.layouts().unlisted(visit),
                new FormPage.Head(
                    texts.text("report.title"),
                    List.of(
                        texts.text("report.about", about.name()),
                        texts.text("report.lead"),
                        texts.text("report.no-names")),
                    List.of(new Link(texts.text("report.back"), about.address()))),
                trouble,
                fields(remark, faults),
                new FormPage.Sending(
                    visit.page(about.path()),
                    Map.of(FormStamps.FIELD, stamp),
                    texts.text("report.send"))));
  }

  private List<FormField> fields(Remark remark, Map<String, String> faults) {
    List<Option> options =
        Arrays.stream(Fault.values())
            .map(fault ->
                new Option(
                    fault.id(),
                    texts.text("report.fault-" + fault.id()),
                    remark.faults().contains(fault)))
            .toList();
    return List.of(
        new FormField.Choice(caption(FAULTS, "report.faults", faults), options, true),
        new FormField.Area(caption(TEXT, "report.text", faults), remark.text(), 4, LONGEST_TEXT),
        new FormField.Line(
            caption(MAIL, "report.mail", faults), remark.email(), "email", "email", Mail.LONGEST));
  }

  private Caption caption(String name, String key, Map<String, String> faults) {
    return new Caption(
        name, texts.text(key), texts.find(key + ".hint").orElse(null), faults.get(name));
  }

  private Optional<About> find(Visit visit, String kind, String id) {
    Optional<UUID> uuid = new RecordAddress("", id).findId();
    return Subject.Kind.find(kind)
        .flatMap(known ->
            switch (known) {
              case SERVICE -> uuid.flatMap(records::findService).map(s -> about(visit, s.value()));
              case ORGANIZATION ->
                  uuid.flatMap(records::findOrganization)
                      .map(Stored::value)
                      .map(organization -> about(visit, organization));
            });
  }

  private static About about(Visit visit, Service service) {
    return new About(
        new Subject(Subject.Kind.SERVICE, service.id()),
        service.name(),
        visit.service(service.id(), service.name()));
  }

  private static About about(Visit visit, Organization organization) {
    return new About(
        new Subject(Subject.Kind.ORGANIZATION, organization.id()),
        organization.name(),
        visit.organization(organization.id(), organization.name()));
  }

  private String stamp(Visit visit, About about) {
    return entrusted.stamps().issue(name(visit, about));
  }

  private static String name(Visit visit, About about) {
    return about.path() + " " + visit.portal().id();
  }

  /** Where something wrong with a record is told. */
  static String path(Subject.Kind kind, UUID id) {
    return "/melden/" + kind.id() + "/" + id;
  }

  /** The record that it is about. */
  private record About(Subject subject, String name, String address) {
    String path() {
      return ReportPages.path(subject.kind(), subject.id());
    }
  }
}
