package wegwijs.server.staff.casework;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import wegwijs.data.model.Service;
import wegwijs.data.portal.Portal;
import wegwijs.server.office.casework.CaseFile;
import wegwijs.server.office.casework.CaseOutcome;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.office.casework.CaseVerdict;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.staff.ClosingForm;
import wegwijs.server.staff.Desk;
import wegwijs.server.staff.Fields;
import wegwijs.server.staff.Part;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.offer.Offers;
import wegwijs.templates.view.work.FormFault;

/** What colleagues write in a case, and how they close it. Safe to share between threads. */
record CaseChanges(CasePages pages, Desk desk, Cases cases, Offers offers) {
  void save(Context context) {
    CaseFile file = pages.openToChange(context);
    StaffForm form = StaffForm.of(context);
    String question = form.text("vraag", Fields.LONGEST_TEXT);
    if (question.isEmpty()) {
      pages.show(context, file, desk.fault("vraag", "case.no-question"));
      return;
    }
    Set<String> terms = new LinkedHashSet<>(form.texts("termen"));
    terms.removeIf(term -> offers.label(term).isEmpty());
    if (!question.equals(file.text().question())) {
      terms.addAll(offers.understood(desk.portal(context), question));
    }
    write(
        context,
        file,
        before ->
            new CaseText(
                question,
                List.copyOf(terms),
                before.services(),
                form.text("advies", Fields.LONGEST_TEXT),
                form.text("stap", Fields.LONGEST_TEXT),
                desk.municipalities().chosen(form, desk.portal(context))));
    throw back(context, file, "saved");
  }

  void add(Context context) {
    CaseFile file = pages.openToChange(context);
    Optional<UUID> service = service(context);
    if (service.isEmpty()) {
      pages.show(context, file, desk.fault("zoek", "case.no-service"));
      return;
    }
    write(context, file, text -> text.with(service.get()));
    throw back(context, file, "case-added");
  }

  void remove(Context context) {
    CaseFile file = pages.openToChange(context);
    service(context).ifPresent(service -> write(context, file, text -> text.without(service)));
    throw back(context, file, "case-removed");
  }

  void close(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = pages.openToChange(context);
    Optional<CaseOutcome> outcome = CaseOutcome.find(ClosingForm.outcome(context));
    boolean isReferred = outcome.filter(CaseOutcome.REFERRED::equals).isPresent();
    List<FormFault> faults = new ClosingForm(desk).faults(context, outcome.isPresent(), isReferred);
    if (!faults.isEmpty()) {
      pages.show(context, file, faults);
      return;
    }
    cases.close(
        portal.id(),
        file.head().id(),
        outcome.orElseThrow(),
        desk.account(context).name(),
        ClosingForm.explanation(context));
    CaseVerdict.find(StaffForm.of(context).text("tevreden"))
        .ifPresent(verdict -> cases.judge(portal.id(), file.head().id(), verdict));
    desk.log(context, portal, "close case", file.head().id());
    throw Desk.done(portal, Part.CASES, "", "closed");
  }

  void reopen(Context context) {
    Portal portal = desk.portal(context);
    CaseFile file = pages.openToChange(context);
    cases.reopen(portal.id(), file.head().id(), desk.account(context).name());
    desk.log(context, portal, "reopen case", file.head().id());
    throw back(context, file, "reopened");
  }

  private Optional<UUID> service(Context context) {
    return offers.find(StaffForm.of(context).text(CaseServices.SERVICE)).map(Service::id);
  }

  private void write(Context context, CaseFile file, UnaryOperator<CaseText> change) {
    cases.write(desk.portal(context).id(), file.head().id(), change);
  }

  private RuntimeException back(Context context, CaseFile file, String done) {
    return Desk.done(desk.portal(context), Part.CASES, "/" + file.head().id(), done);
  }
}
