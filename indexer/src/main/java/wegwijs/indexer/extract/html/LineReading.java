package wegwijs.indexer.extract.html;

import java.util.List;
import java.util.Optional;
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
  private final String text;
  private @Nullable List<PhoneNumbers.Found> phones;
  private @Nullable List<String> emails;
  private @Nullable Optional<Addresses.AtPostcode> postcode;
  private @Nullable Optional<OpeningHours> hours;
  private @Nullable List<String> sentences;

  /** Reads nothing yet. */
  public LineReading(String text) {
    this.text = text;
  }

  /** The telephone numbers, in order. */
  public List<PhoneNumbers.Found> phones() {
    if (phones == null) {
      phones = List.copyOf(PhoneNumbers.find(text));
    }
    return phones;
  }

  /** The e-mail addresses, in order. */
  public List<String> emails() {
    if (emails == null) {
      emails = List.copyOf(EmailAddresses.find(text));
    }
    return emails;
  }

  /** The first postcode. */
  public Optional<Addresses.AtPostcode> postcode() {
    if (postcode == null) {
      postcode = Addresses.findPostcode(text);
    }
    return postcode;
  }

  /** The opening hours. */
  public Optional<OpeningHours> hours() {
    if (hours == null) {
      hours = OpeningHours.parse(text);
    }
    return hours;
  }

  /** The sentences, in order. */
  public List<String> sentences() {
    if (sentences == null) {
      sentences = List.copyOf(Sentences.of(text));
    }
    return sentences;
  }

  /** Whether a number, a mailbox or a postcode stands in it. */
  public boolean hasContact() {
    return !phones().isEmpty() || !emails().isEmpty() || postcode().isPresent();
  }
}
