package wegwijs.server.staff.board;

import java.util.Optional;
import java.util.UUID;
import wegwijs.data.portal.Portal;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.mail.Mailer;
import wegwijs.server.office.account.Account;
import wegwijs.server.office.account.Accounts;
import wegwijs.server.office.account.Role;
import wegwijs.server.office.board.Discussion;
import wegwijs.server.office.board.Subscriptions;
import wegwijs.server.staff.Topics;

/**
 * Tells subscribers by mail that something was asked on a topic. What was asked stays out of it:
 * mail can be read on its way. Safe to share between threads.
 */
public final class Notices {
  private final WorkFrame frame;
  private final Subscriptions subscriptions;
  private final Accounts accounts;
  private final Topics topics;
  private final Optional<Mailer> mailer;

  /** Notices to these people; nobody gets any without a mailer. */
  public Notices(
      WorkFrame frame,
      Subscriptions subscriptions,
      Accounts accounts,
      Topics topics,
      Optional<Mailer> mailer) {
    this.frame = frame;
    this.subscriptions = subscriptions;
    this.accounts = accounts;
    this.topics = topics;
    this.mailer = mailer;
  }

  /** Whether mail is sent at all. */
  boolean isOn() {
    return mailer.isPresent();
  }

  /** Tells everybody who hears of one of its topics, but not whoever asked. */
  void asked(Portal portal, Discussion discussion) {
    mailer.ifPresent(to ->
        subscriptions.accounts(portal.id(), discussion.post().topics()).stream()
            .filter(account -> !account.equals(discussion.by().account()))
            .flatMap(account -> reader(account, portal).stream())
            .flatMap(account -> account.email().stream())
            .forEach(email -> to.send(message(email, portal, discussion))));
  }

  /** Whoever lost the right to read hears nothing any more. */
  private Optional<Account> reader(UUID id, Portal portal) {
    return accounts
        .find(id)
        .filter(Account::isActive)
        .filter(account -> account.grants().allow(Role.SUPPORTER, portal.id()));
  }

  private Mailer.Message message(String email, Portal portal, Discussion discussion) {
    String about = topics.labels(discussion.post().topics());
    return new Mailer.Message(
        email,
        frame.text("staff.mail.subject", about),
        frame.text("staff.mail.text", about, portal.texts().shortName()));
  }
}
