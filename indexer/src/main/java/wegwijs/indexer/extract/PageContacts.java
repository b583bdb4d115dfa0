package wegwijs.indexer.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.text.PhoneNumbers;
import wegwijs.indexer.extract.text.PostalAddress;

/**
 * The contact data of one page, in the order of the page. Immutable.
 *
 * @param phones telephone numbers
 * @param emails e-mail addresses
 * @param ofTasks those of them that are for everybody or for a task, and of no person and no board
 * @param addresses postal addresses
 */
record PageContacts(
    List<Contact<PhoneNumbers.Found>> phones,
    List<Contact<String>> emails,
    List<Contact<String>> ofTasks,
    List<Contact<PostalAddress>> addresses) {
  private static final Pattern GENERAL_MAILBOX =
      Pattern.compile(
          "(?i)(?:info|contact|welkom|balie|mail|post|algemeen|secretariaat|receptie|praktijk|assistente|gemeente|stichting|hallo)@.*");
  private static final Pattern MAILBOX_OF_FEW =
      Pattern.compile(
          "(?i)(?:voorzitter|secretaris|penningmeester|bestuur|ledenadministratie|administratie"
              + "|communicatie|vrijwilligers?|werken-?bij|stage|donateurs?|sponsoring|verhuur|zaalverhuur|zaalhuur)@.*");
  private static final Pattern PERSONAL_MAILBOX =
      Pattern.compile("(?i)[a-z]{1,20}\\.(?:[a-z]{1,6}\\.)?[a-z]{3,30}@.*");

  /** Copies the lists. */
  PageContacts {
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
    ofTasks = List.copyOf(ofTasks);
    addresses = List.copyOf(addresses);
  }

  /**
   * What stands on a page.
   *
   * @param ofOthers the lines that tell of other organizations than the owner of the site
   */
  static PageContacts of(WebPage page, SiteOwner owner, Notes notes, Set<Integer> ofOthers) {
    PersonSigns signs =
        new PersonSigns(page.lines(), owner.name().map(SiteName.Choice::text).orElse(""));
    ContactFinder finder = new ContactFinder(page, owner, notes, ofOthers, signs);
    return new PageContacts(
        finder.phones(),
        finder.emails(),
        finder.emails().stream().filter(email -> isOfTask(email, signs)).toList(),
        AddressFinder.find(page, notes));
  }

  /** What stands on these lines. */
  PageContacts on(Set<Integer> lines) {
    return new PageContacts(
        on(lines, phones), on(lines, emails), on(lines, ofTasks), on(lines, addresses));
  }

  private static <T> List<Contact<T>> on(Set<Integer> lines, List<Contact<T>> contacts) {
    return contacts.stream().filter(contact -> lines.contains(contact.line().index())).toList();
  }

  /** The contacts of the first of these groups of zones that has any. */
  static <T> List<Contact<T>> firstOf(List<Contact<T>> contacts, List<Set<Zone>> groups) {
    return groups.stream()
        .map(zones -> inZones(contacts, zones))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The contacts in any of these zones. */
  static <T> List<Contact<T>> inZones(List<Contact<T>> contacts, Set<Zone> zones) {
    return contacts.stream().filter(contact -> zones.contains(contact.zone())).toList();
  }

  /** The mailbox for everybody, else the first of no person and no board, else the first. */
  static Optional<Contact<String>> mailboxOfOrganization(List<Contact<String>> found) {
    return found.stream().min(Comparator.comparingInt(PageContacts::rankForOrganization));
  }

  /**
   * The mailbox of a service: the first that is of no person and no board, else the first; but none
   * of a person where there is one for everybody.
   *
   * @param hasOther whether the organization has one that stands not in the text
   */
  Optional<Contact<String>> mailboxOfService(List<Contact<String>> found, boolean hasOther) {
    boolean hasGeneral =
        hasOther || emails.stream().anyMatch(email -> rankForOrganization(email) == 0);
    return found.stream()
        .filter(email -> ofTasks.contains(email) || !hasGeneral)
        .min(Comparator.comparing(email -> !ofTasks.contains(email)));
  }

  /** Whether a mailbox is for everybody or for a task, and of no person and no board. */
  private static boolean isOfTask(Contact<String> email, PersonSigns signs) {
    String name = email.value().substring(0, email.value().indexOf('@'));
    return rankForOrganization(email) < 2 && !signs.isFirstNameNear(email.line().index(), name);
  }

  private static int rankForOrganization(Contact<String> email) {
    if (GENERAL_MAILBOX.matcher(email.value()).matches()) {
      return 0;
    }
    boolean isOfFew = isPersonal(email) || MAILBOX_OF_FEW.matcher(email.value()).matches();
    return isOfFew ? 2 : 1;
  }

  private static boolean isPersonal(Contact<String> email) {
    return PERSONAL_MAILBOX.matcher(email.value()).matches();
  }
}
