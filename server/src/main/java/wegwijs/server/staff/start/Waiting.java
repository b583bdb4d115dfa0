package wegwijs.server.staff.start;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.casework.CaseHead;
import wegwijs.server.office.casework.Cases;
import wegwijs.server.office.inbox.Inbox;
import wegwijs.server.office.inbox.InquiryHead;
import wegwijs.server.staff.Part;

/** How many questions and cases wait for somebody. Safe to share between threads. */
public record Waiting(WorkFrame frame, Inbox inbox, Cases cases, Clock clock) {
  /** A text for each part in which something can wait for somebody. */
  Map<Part, String> of(Portal portal, Account account) {
    Map<Part, String> waiting = new EnumMap<>(Part.class);
    waiting.put(Part.INBOX, questions(portal));
    waiting.put(Part.CASES, cases(portal, account));
    return waiting;
  }

  private String questions(Portal portal) {
    List<InquiryHead> open = inbox.listOpen(portal.id());
    long late = open.stream().filter(head -> head.isLate(clock.instant())).count();
    return frame.text("start.open", open.size()) + " " + frame.text("start.late", late);
  }

  private String cases(Portal portal, Account account) {
    return frame.text("start.mine", count(portal, account, CaseHead::owner))
        + " "
        + frame.text("start.offered", count(portal, account, CaseHead::offeredTo));
  }

  private long count(Portal portal, Account account, Function<CaseHead, Optional<UUID>> person) {
    return cases.listOpen(portal.id()).stream()
        .filter(file -> person.apply(file.head()).filter(account.id()::equals).isPresent())
        .count();
  }
}
