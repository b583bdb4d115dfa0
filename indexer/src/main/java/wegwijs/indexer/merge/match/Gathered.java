package wegwijs.indexer.merge.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the services of one organization tell of it together. Not for sharing. */
public final class Gathered {
  /** More than this tells nothing new, and makes a large organization expensive. */
  private static final int MOST = 200;

  private final Set<String> phones = new HashSet<>();
  private final Set<String> emails = new HashSet<>();
  private final Set<String> sites = new HashSet<>();
  private final Set<String> addresses = new HashSet<>();
  private final Set<String> streets = new HashSet<>();
  private final Set<String> municipalities = new HashSet<>();
  private boolean isEverywhere;

  private Gathered() {}

  /** What these services of an organization tell. */
  public static Gathered of(List<Traits> services) {
    Gathered all = new Gathered();
    services.forEach(all::add);
    return all;
  }

  private void add(Traits service) {
    add(phones, service.contact().phones());
    add(emails, service.contact().emails());
    add(sites, service.contact().sites());
    add(addresses, service.place().addresses());
    add(streets, service.place().streets());
    municipalities.addAll(service.place().municipalities());
    isEverywhere |= service.place().isEverywhere();
  }

  private static void add(Set<String> all, Set<String> more) {
    if (all.size() < MOST) {
      all.addAll(more);
    }
  }

  void addTo(ContactReader contact) {
    phones.forEach(contact::phone);
    emails.forEach(contact::email);
    sites.forEach(contact::url);
  }

  Set<String> addresses() {
    return addresses;
  }

  Set<String> streets() {
    return streets;
  }

  Set<String> municipalities() {
    return municipalities;
  }

  boolean isEverywhere() {
    return isEverywhere;
  }
}
