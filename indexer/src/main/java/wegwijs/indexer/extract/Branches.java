package wegwijs.indexer.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.text.PostalAddress;

/**
 * Gives each location of an organization or service with several what stands in its own block: the
 * heading as its name, its telephone number, its mailbox, its hours. A block runs from the heading
 * above an address to the next heading, or to the next address. Stateless.
 */
final class Branches {
  private static final int MOST_LINES_BEFORE = 4;
  private static final int MOST_LINES_AFTER = 12;
  private static final int LONGEST_NAME = 80;

  private final WebPage page;
  private final PageContacts contacts;

  Branches(WebPage page, PageContacts contacts) {
    this.page = page;
    this.contacts = contacts;
  }

  /**
   * Fills the locations of a record, when there are several.
   *
   * @return whether at least two of them have hours of their own
   */
  boolean addTo(Draft draft) {
    List<Contact<PostalAddress>> own = PageContacts.inZones(contacts.addresses(), Zone.ABOUT);
    if (own.size() < 2) {
      return false;
    }
    int withHours = 0;
    for (int i = 0; i < own.size(); i++) {
      int next = i + 1 < own.size() ? own.get(i + 1).line().index() : Integer.MAX_VALUE;
      int previous = i == 0 ? -1 : own.get(i - 1).line().index();
      withHours += fill(draft, own.get(i), previous, next) ? 1 : 0;
    }
    return withHours > 1;
  }

  /** Fills one; whether it has hours. */
  private boolean fill(Draft draft, Contact<PostalAddress> address, int previous, int next) {
    OptionalInt index = indexOf(draft, address.value());
    int at = address.line().index();
    Optional<Line> heading = headingAbove(at, previous);
    if (index.isEmpty() || next == at || previous == at) {
      return false;
    }
    String path = Draft.location(draft.locations(), index.getAsInt());
    heading
        .filter(line -> Topic.of(line.text()).isEmpty() && line.text().length() <= LONGEST_NAME)
        .ifPresent(
            line -> draft.offer(path + "/name", line.text(), PageSpot.of(line, Method.TEXT)));
    int start = heading.map(Line::index).orElse(at);
    int end = endOf(at, next);
    contacts.phones().stream()
        .filter(phone -> isWithin(phone.line(), start, end))
        .findFirst()
        .ifPresent(phone ->
            draft.offer(
                path + "/phones/0/number", ContactSheet.written(phone.value()), phone.origin()));
    contacts.emails().stream()
        .filter(email -> isWithin(email.line(), start, end))
        .findFirst()
        .ifPresent(email -> draft.offer(path + "/contacts/0/email", email.value(), email.origin()));
    String schedules = draft.schedulesAt(index.getAsInt());
    HoursFinder.find(Section.of(page.lines().subList(at, end)))
        .ifPresent(found ->
            ContactSheet.addHours(
                draft, schedules, found.hours(), PageSpot.of(found.line(), Method.TEXT)));
    return draft.hasAny(schedules);
  }

  private static OptionalInt indexOf(Draft draft, PostalAddress address) {
    for (int i = 0; i < draft.size(draft.locations()); i++) {
      String path = Draft.location(draft.locations(), i);
      boolean isSame =
          draft.text(path + "/addresses/0/postal_code").equals(address.postcode())
              && draft.text(path + "/addresses/0/address_1").equals(address.street());
      if (isSame) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private Optional<Line> headingAbove(int at, int previous) {
    int lowest = Math.max(previous + 1, at - MOST_LINES_BEFORE);
    for (int i = at - 1; i >= Math.max(0, lowest); i--) {
      Line line = page.lines().get(i);
      if (line.isHeading()) {
        return line.headingLevel() == 1 ? Optional.empty() : Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** The line before which the block ends. */
  private int endOf(int at, int next) {
    int last = Math.min(page.lines().size(), at + MOST_LINES_AFTER);
    for (int i = at + 1; i < last; i++) {
      Line line = page.lines().get(i);
      if (i >= next || isTitle(line) || !Zone.ABOUT.contains(line.zone())) {
        return i;
      }
    }
    return last;
  }

  private static boolean isTitle(Line line) {
    return line.isHeading() && Topic.of(line.text()).isEmpty();
  }

  private static boolean isWithin(Line line, int start, int end) {
    return line.index() >= start && line.index() < end;
  }
}
