package wegwijs.indexer.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.text.PhoneNumbers;
import wegwijs.indexer.extract.text.PostalAddress;

/**
 * Gives each location of an organization with several what stands in its own block: the heading as
 * its name, its telephone number, its mailbox, its hours. A block runs from the heading above an
 * address to the next heading, or to the next address. Stateless.
 */
final class Branches {
  private static final Set<Zone> ABOUT = Set.of(Zone.MAIN, Zone.SIDE);
  private static final int MOST_LINES_BEFORE = 4;
  private static final int MOST_LINES_AFTER = 12;
  private static final int LONGEST_NAME = 80;

  private final WebPage page;
  private final List<Contact<PhoneNumbers.Found>> phones;
  private final List<Contact<String>> emails;

  Branches(WebPage page, List<Contact<PhoneNumbers.Found>> phones, List<Contact<String>> emails) {
    this.page = page;
    this.phones = phones;
    this.emails = emails;
  }

  /** Fills the locations of these addresses, when there are several. */
  void addTo(Draft draft, String list, List<Contact<PostalAddress>> addresses) {
    List<Contact<PostalAddress>> own =
        addresses.stream().filter(contact -> ABOUT.contains(contact.zone())).toList();
    if (own.size() < 2) {
      return;
    }
    for (int i = 0; i < own.size(); i++) {
      int next = i + 1 < own.size() ? own.get(i + 1).line().index() : Integer.MAX_VALUE;
      int previous = i == 0 ? -1 : own.get(i - 1).line().index();
      fill(draft, list, own.get(i), previous, next);
    }
  }

  private void fill(
      Draft draft, String list, Contact<PostalAddress> address, int previous, int next) {
    Optional<String> path = pathOf(draft, list, address.value());
    int at = address.line().index();
    Optional<Line> heading = headingAbove(at, previous);
    if (path.isEmpty() || next == at || previous == at) {
      return;
    }
    heading
        .filter(line -> Topic.of(line.text()).isEmpty() && line.text().length() <= LONGEST_NAME)
        .ifPresent(
            line -> draft.offer(path.get() + "/name", line.text(), PageSpot.of(line, Method.TEXT)));
    int start = heading.map(Line::index).orElse(at);
    int end = endOf(at, next);
    phones.stream()
        .filter(phone -> isWithin(phone.line(), start, end))
        .findFirst()
        .ifPresent(phone ->
            draft.offer(path.get() + "/phones/0/number", phone.value().written(), phone.origin()));
    emails.stream()
        .filter(email -> isWithin(email.line(), start, end))
        .findFirst()
        .ifPresent(
            email -> draft.offer(path.get() + "/contacts/0/email", email.value(), email.origin()));
    addHours(draft, path.get(), page.lines().subList(at, end));
  }

  private static void addHours(Draft draft, String path, List<Line> lines) {
    HoursFinder.find(Section.of(lines))
        .ifPresent(found ->
            ContactSheet.addHours(
                draft, path + "/schedules", found.hours(), PageSpot.of(found.line(), Method.TEXT)));
  }

  private static Optional<String> pathOf(Draft draft, String list, PostalAddress address) {
    for (int i = 0; i < draft.size(list); i++) {
      String path = Draft.location(list, i);
      boolean isSame =
          draft.text(path + "/addresses/0/postal_code").equals(address.postcode())
              && draft.text(path + "/addresses/0/address_1").equals(address.street());
      if (isSame) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
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
      if (i >= next || isTitle(line) || !ABOUT.contains(line.zone())) {
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
