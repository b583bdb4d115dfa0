package wegwijs.indexer.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wegwijs.indexer.extract.html.Line;
import wegwijs.indexer.extract.html.WebPage;
import wegwijs.indexer.extract.html.Zone;
import wegwijs.indexer.extract.text.Addresses;
import wegwijs.indexer.extract.text.PostalAddress;
import wegwijs.indexer.report.Reason;

/**
 * Finds the postal addresses in the own zones of a page: a postcode, with the street before it and
 * the city behind it, on one line or on lines that follow each other; or, behind a label, a street
 * and a city alone. Stateless.
 */
final class AddressFinder {
  private static final int LINES_BEFORE = 2;
  private static final int MOST = 30;

  private AddressFinder() {}

  static List<Contact<PostalAddress>> find(WebPage page, Notes notes) {
    List<Contact<PostalAddress>> found = new ArrayList<>();
    for (Line line : page.lines()) {
      if (line.zone().isOwn() && found.size() < MOST) {
        Optional<Addresses.AtPostcode> at = line.reading().postcode();
        while (at.isPresent()) {
          PostalAddress address = around(page, line, at.get());
          add(found, address, line, notes);
          at = Addresses.findPostcode(at.get().after());
        }
      }
    }
    addLabelled(page, found);
    return withoutPostBoxes(found);
  }

  /** "Locatie: De Kei, Lindelaan 12 in Weert": a label makes sure what has no postcode. */
  private static void addLabelled(WebPage page, List<Contact<PostalAddress>> found) {
    for (Line line : page.lines()) {
      boolean mayBe =
          Zone.ABOUT.contains(line.zone())
              && found.size() < MOST
              && isLabelled(page, line)
              && line.reading().postcode().isEmpty();
      Optional<PostalAddress> address =
          mayBe ? Addresses.streetAndCityAtEnd(firstSentence(line)) : Optional.empty();
      address
          .filter(one -> one.city().isPresent())
          .filter(one ->
              found.stream()
                  .map(Contact::value)
                  .noneMatch(other -> !other.isPostal() && isNear(one, other)))
          .ifPresent(one -> found.add(new Contact<>(one, line, line.zone(), PageSpot.shown(line))));
    }
  }

  private static boolean isLabelled(WebPage page, Line line) {
    return Addresses.isLabelled(line.text())
        || textAt(page, line, -1).filter(Addresses::isLabel).isPresent();
  }

  /** Behind the address may stand where to go in. */
  private static String firstSentence(Line line) {
    String sentence = line.reading().sentences().getFirst();
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** Whether both have the same number in a street, however the street is written. */
  private static boolean isNear(PostalAddress one, PostalAddress other) {
    return one.street()
        .map(AddressFinder::number)
        .equals(other.street().map(AddressFinder::number));
  }

  private static String number(String street) {
    return street.substring(street.lastIndexOf(' ') + 1);
  }

  /** Where one may come is told; where the mail goes is of no use to a visitor then. */
  private static List<Contact<PostalAddress>> withoutPostBoxes(List<Contact<PostalAddress>> found) {
    List<Contact<PostalAddress>> physical =
        found.stream().filter(contact -> !contact.value().isPostal()).toList();
    return physical.isEmpty() ? found : physical;
  }

  private static void add(
      List<Contact<PostalAddress>> found, PostalAddress address, Line line, Notes notes) {
    if (address.isPlaceholder()) {
      notes.reject("addresses", text(address), Reason.VALUE_IS_PLACEHOLDER);
      return;
    }
    boolean isKnown = found.stream().anyMatch(other -> isSame(other.value(), address));
    if (!isKnown && (address.street().isPresent() || address.city().isPresent())) {
      found.add(new Contact<>(address, line, line.zone(), PageSpot.shown(line)));
    }
  }

  private static boolean isSame(PostalAddress one, PostalAddress other) {
    return one.postcode().equals(other.postcode())
        && (one.street().equals(other.street()) || other.street().isEmpty());
  }

  private static String text(PostalAddress address) {
    return address.street().orElse("") + " " + address.postcode().orElse("");
  }

  private static PostalAddress around(WebPage page, Line line, Addresses.AtPostcode at) {
    Optional<PostalAddress> before = Addresses.streetAndCityAtEnd(at.before());
    if (before.isPresent() && Addresses.cityAtStart(at.after()).isEmpty()) {
      return before.get().with(at.code());
    }
    Optional<String> street = Addresses.streetAtEnd(at.before());
    boolean mayStandBefore = at.before().length() < 40;
    for (int i = 1; street.isEmpty() && mayStandBefore && i <= LINES_BEFORE; i++) {
      street = textAt(page, line, -i).flatMap(Addresses::streetAtEnd);
    }
    Optional<String> city =
        Addresses.cityAtStart(at.after())
            .or(() ->
                at.after().isBlank()
                    ? textAt(page, line, 1).flatMap(Addresses::cityAtStart)
                    : Optional.empty())
            .or(() -> Addresses.cityAlone(at.before()))
            .or(() -> Addresses.cityBeforeBracket(at.before()));
    boolean isPostal =
        street.filter(name -> name.toLowerCase(Locale.ROOT).startsWith("postbus")).isPresent();
    return new PostalAddress(street, Optional.of(at.code()), city, isPostal);
  }

  /** A line of the same zone so many lines further on. */
  private static Optional<String> textAt(WebPage page, Line line, int distance) {
    int index = line.index() + distance;
    return index < 0 || index >= page.lines().size()
        ? Optional.empty()
        : Optional.of(page.lines().get(index))
            .filter(other -> other.zone() == line.zone())
            .map(Line::text);
  }
}
