package wegwijs.indexer.extract.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.extract.hours.OpeningHours;
import wegwijs.indexer.extract.text.Addresses;
import wegwijs.indexer.extract.text.EmailAddresses;
import wegwijs.indexer.extract.text.PhoneNumbers;
import wegwijs.indexer.extract.text.Sentences;

/**
 * What the text of one line tells. Much asks for the same, so each is read once, when it is asked
 * for first. Not for sharing between threads.
 */
public final class LineReading {
  private final Lazy<List<PhoneNumbers.Found>> phones;
  private final Lazy<List<String>> emails;
  private final Lazy<Optional<Addresses.AtPostcode>> postcode;
  private final Lazy<Optional<OpeningHours>> hours;
  private final Lazy<List<String>> sentences;

  /** Reads nothing yet. */
  public LineReading(String text) {
    phones = new Lazy<>(() -> PhoneNumbers.find(text));
    emails = new Lazy<>(() -> EmailAddresses.find(text));
    postcode = new Lazy<>(() -> Addresses.findPostcode(text));
    hours = new Lazy<>(() -> OpeningHours.parse(text));
    sentences = new Lazy<>(() -> Sentences.of(text));
  }

  /** The telephone numbers, in order. */
  public List<PhoneNumbers.Found> phones() {
    return phones.get();
  }

  /** The e-mail addresses, in order. */
  public List<String> emails() {
    return emails.get();
  }

  /** The first postcode. */
  public Optional<Addresses.AtPostcode> postcode() {
    return postcode.get();
  }

  /** The opening hours. */
  public Optional<OpeningHours> hours() {
    return hours.get();
  }

  /** The sentences, in order. */
  public List<String> sentences() {
    return sentences.get();
  }

  /** Whether a number, a mailbox or a postcode stands in it. */
  public boolean hasContact() {
    return !phones().isEmpty() || !emails().isEmpty() || postcode().isPresent();
  }

  /** A value that is made when it is asked for first. */
  private static final class Lazy<T> {
    private final Supplier<T> maker;
    private @Nullable T value;

    Lazy(Supplier<T> maker) {
      this.maker = maker;
    }

    T get() {
      T known = value;
      if (known == null) {
        known = maker.get();
        value = known;
      }
      return known;
    }
  }
}
