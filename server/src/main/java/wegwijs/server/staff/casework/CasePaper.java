package wegwijs.server.staff.casework;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wegwijs.data.portal.FrontOffice;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.casework.CaseText;
import wegwijs.server.staff.StaffForm;
import wegwijs.server.staff.offer.Offers;
import wegwijs.templates.view.Digest;
import wegwijs.templates.view.Fact;
import wegwijs.templates.view.Href;
import wegwijs.templates.view.work.LetterPage;
import wegwijs.templates.view.work.WorkLayout;

/** A case as it goes out to a resident: as text to copy, as mail, as letter. */
final class CasePaper {
  private final WorkFrame frame;
  private final Offers offers;

  CasePaper(WorkFrame frame, Offers offers) {
    this.frame = frame;
    this.offers = offers;
  }

  LetterPage letter(Context context, Portal portal, WorkLayout layout, CaseText text) {
    FrontOffice office = portal.frontOffice();
    List<String> from =
        Stream.of(
                Optional.of(office.name()),
                office.contact().address(),
                office.contact().phone(),
                office.contact().email())
            .flatMap(Optional::stream)
            .toList();
    return new LetterPage(
        layout,
        from,
        StaffForm.lines(text.question()),
        offers.digests(context, portal, text.services()),
        StaffForm.lines(text.advice()),
        StaffForm.lines(text.nextStep()));
  }

  /** All of it without any markup. */
  String plain(Context context, Portal portal, CaseText text) {
    List<String> lines = new ArrayList<>();
    add(lines, "letter.question", text.question());
    add(lines, "letter.advice", text.advice());
    List<Digest> services = offers.digests(context, portal, text.services());
    if (!services.isEmpty()) {
      lines.add(frame.text("letter.services"));
      services.forEach(service -> lines.add(line(service)));
      lines.add("");
    }
    add(lines, "letter.next", text.nextStep());
    lines.add(portal.frontOffice().name());
    return String.join("\n", lines);
  }

  private void add(List<String> lines, String key, String text) {
    if (!text.isBlank()) {
      lines.add(frame.text(key));
      lines.add(text);
      lines.add("");
    }
  }

  private static String line(Digest service) {
    StringBuilder line = new StringBuilder("- ").append(service.name().label());
    if (service.organization() != null) {
      line.append(" (").append(service.organization()).append(')');
    }
    for (Fact fact : service.facts()) {
      if (!fact.lines().isEmpty()) {
        line.append("\n  ")
            .append(fact.label())
            .append(": ")
            .append(String.join(", ", fact.lines()));
      }
    }
    return line.toString();
  }

  /** An address that begins a mail with this text; the sender fills in to whom. */
  String mail(String subject, String text) {
    return Href.mail(subject, text);
  }
}
