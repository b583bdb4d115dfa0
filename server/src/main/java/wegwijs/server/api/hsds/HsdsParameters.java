package wegwijs.server.api.hsds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Problem.InvalidParameter;

/**
 * Reads the query of one request. Faults are gathered; {@link #refuseFaults} tells them all at
 * once. An empty value is as an absent one. Not for sharing.
 */
final class HsdsParameters {
  private static final int LONGEST_TEXT = 200;
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Map<String, List<String>> given;
  private final List<InvalidParameter> faults = new ArrayList<>();

  HsdsParameters(Map<String, List<String>> given, List<String> known) {
    this.given = given;
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> fault(name, null, "This parameter does not exist here.", known));
  }

  static boolean isUuid(String text) {
    return UUID_FORM.matcher(text).matches();
  }

  boolean has(String name) {
    return value(name) != null;
  }

  String text(String name) {
    String text = value(name);
    if (text != null && text.length() > LONGEST_TEXT) {
      fault(name, text, "The text is too long.", List.of("at most 200 characters"));
    }
    return text == null ? "" : text;
  }

  OptionalInt number(String name, int most) {
    String text = value(name);
    if (text == null) {
      return OptionalInt.empty();
    }
    if (text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return OptionalInt.of(number);
      }
    }
    fault(name, text, "This is not a number that is possible here.", List.of("1-" + most));
    return OptionalInt.empty();
  }

  boolean flag(String name) {
    return choice(name, List.of("false", "true")).equals("true");
  }

  /** One of these words; the first when none is given. */
  String choice(String name, List<String> words) {
    String word = value(name);
    if (word != null && !words.contains(word)) {
      fault(name, word, "This value is not possible here.", words);
    }
    return word == null || !words.contains(word) ? words.getFirst() : word;
  }

  Optional<UUID> id(String name) {
    String text = value(name);
    if (text == null) {
      return Optional.empty();
    }
    if (!isUuid(text)) {
      fault(name, text, "This is not a UUID.", List.of("a UUID"));
      return Optional.empty();
    }
    return Optional.of(UUID.fromString(text));
  }

  /** A moment; a day means its beginning in UTC. */
  Optional<Instant> moment(String name) {
    String text = value(name);
    if (text == null) {
      return Optional.empty();
    }
    try {
      // A plus sign that was not encoded arrives as a space.
      return Optional.of(
          text.length() == 10
              ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
    } catch (DateTimeException e) {
      fault(
          name,
          text,
          "This is not a date-time of RFC 3339.",
          List.of("2026-01-31T12:00:00Z", "2026-01-31"));
      return Optional.empty();
    }
  }

  void fault(String name, @Nullable String value, String reason, List<String> allowed) {
    faults.add(new InvalidParameter(name, value, reason, allowed));
  }

  void refuseFaults() {
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults).refused();
    }
  }

  private @Nullable String value(String name) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      fault(name, values.get(1), "This parameter can be given only once.", List.of());
    }
    String first = values.isEmpty() ? "" : values.getFirst().strip();
    return first.isEmpty() ? null : first;
  }
}
