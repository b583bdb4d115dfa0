package wegwijs.server.office.board;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import wegwijs.server.office.OfficeStore;

/** Who hears by mail of new questions, by portal and topic. Safe to share between threads. */
public final class Subscriptions {
  private final OfficeStore store;

  /** The subscriptions in this store. */
  public Subscriptions(OfficeStore store) {
    this.store = store;
  }

  /** The topics of which somebody hears. */
  public Set<String> topics(String portal, UUID account) {
    return store.with(handle ->
        new TreeSet<>(
            handle
                .select(
                    "SELECT topic FROM board_subscription WHERE portal = ? AND account = ?",
                    portal,
                    account.toString())
                .mapTo(String.class)
                .list()));
  }

  /** From now on somebody hears of these topics and no others. */
  public void set(String portal, UUID account, Collection<String> topics) {
    store.inTransaction(handle -> {
      handle.execute(
          "DELETE FROM board_subscription WHERE portal = ? AND account = ?",
          portal,
          account.toString());
      new LinkedHashSet<>(topics)
          .forEach(topic ->
              handle.execute(
                  "INSERT INTO board_subscription (account, portal, topic) VALUES (?, ?, ?)",
                  account.toString(),
                  portal,
                  topic));
      return topics.size();
    });
  }

  /** The accounts that hear of at least one of these topics. */
  public Set<UUID> accounts(String portal, Collection<String> topics) {
    Set<UUID> accounts = new TreeSet<>();
    topics.forEach(topic -> {
      List<String> subscribed =
          store.with(handle ->
              handle
                  .select(
                      "SELECT account FROM board_subscription WHERE portal = ? AND topic = ?",
                      portal,
                      topic)
                  .mapTo(String.class)
                  .list());
      subscribed.forEach(account -> accounts.add(UUID.fromString(account)));
    });
    return accounts;
  }
}
