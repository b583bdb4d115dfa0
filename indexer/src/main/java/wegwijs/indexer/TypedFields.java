package wegwijs.indexer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wegwijs.data.json.Json;
import wegwijs.data.model.RecordKind;
import wegwijs.data.model.Service;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Places;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.indexer.extract.hours.OpeningHours;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.merge.Normalised;
import wegwijs.indexer.merge.Normaliser;
import wegwijs.indexer.report.Issue;

/**
 * Reads what an editor types for a field of a record, by the rules that hold for every source.
 * Immutable; safe to share.
 */
public final class TypedFields {
  /** The source of all that editors write themselves. */
  public static final Source EDITORS =
      new Source("redactie", SourceFormat.WEGWIJS, null, null, 90, null);

  private static final Normaliser NORMALISER = new Normaliser(EDITORS);
  private static final String NAME = "name";

  private final NameCheck names;

  /** Checks areas and labels by these places and words. */
  public TypedFields(Vocabulary vocabulary, Places places) {
    this.names = new NameCheck(vocabulary, places);
  }

  /** What became of a typed text. */
  public sealed interface Typed {
    /**
     * It can be the field.
     *
     * @param json the whole field; empty for a field that must be empty
     */
    record Good(Optional<String> json) implements Typed {}

    /** It cannot. */
    record Bad(List<Issue> issues) implements Typed {
      /** Copies the issues. */
      public Bad {
        issues = List.copyOf(issues);
      }
    }
  }

  /**
   * Reads the text of one field of a record.
   *
   * @param before what the field holds until now, in the words of HSDS; absent when it is empty. Of
   *     it stays what the text cannot say, such as the coordinates of an address that stays.
   */
  public Typed read(
      RecordKind kind, UUID record, String field, String text, @Nullable Object before) {
    if (text.isBlank() && !field.equals(NAME)) {
      return new Typed.Good(Optional.empty());
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put(NAME, "naam");
    tree.put(field, tree(field, text));
    Normalised normalised =
        NORMALISER.normalise(new Candidate(kind, record.toString(), "", tree, false));
    List<Issue> wrong =
        Stream.concat(normalised.issues().stream(), unknownNames(normalised))
            .filter(TypedFields::isWrong)
            .toList();
    if (normalised instanceof Normalised.Accepted accepted && wrong.isEmpty()) {
      Object value = Json.toTree(accepted.record().value()).get(field);
      Object whole = KeptParts.of(field, Objects.requireNonNull(value, field), before);
      return new Typed.Good(Optional.of(Json.write(whole)));
    }
    return new Typed.Bad(wrong);
  }

  private Stream<Issue> unknownNames(Normalised normalised) {
    return normalised instanceof Normalised.Accepted accepted
            && accepted.record().value() instanceof Service service
        ? names.check(service, "").stream()
        : Stream.empty();
  }

  /** Whatever an import would leave out, or keep for no use. */
  private static boolean isWrong(Issue issue) {
    return switch (issue.effect()) {
      case FIELD_REJECTED, FIELD_KEPT, RECORD_REJECTED -> true;
      default -> false;
    };
  }

  /** The text of a field in the words of HSDS, not checked yet. */
  static Object tree(String field, String text) {
    return switch (field) {
      case "phones" -> lines(text).map(TypedFields::phone).toList();
      case "service_areas" -> parts(text).map(name -> Map.of(NAME, name)).toList();
      case "keywords" -> parts(text).toList();
      case "service_at_locations" -> lines(text).map(TypedFields::place).toList();
      case "schedules" ->
          OpeningHours.parse(text)
              .filter(OpeningHours::tellsHours)
              .<List<?>>map(OpeningHours::schedules)
              .orElseGet(() -> List.of(Map.of("description", text)));
      default -> text;
    };
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  private static Stream<String> parts(String text) {
    return Stream.of(text.split("[,;\\n]", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }

  /** A number, and behind a bar for what it is. */
  private static Map<String, Object> phone(String line) {
    String[] parts = line.split("\\|", 2);
    return parts.length == 1
        ? Map.of("number", line)
        : Map.of("number", parts[0].strip(), "description", parts[1].strip());
  }

  /** Street, postcode and town, and before them perhaps a name, with bars between. */
  private static Map<String, Object> place(String line) {
    List<String> parts = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    List<String> address = parts.size() > 3 ? parts.subList(1, parts.size()) : parts;
    Map<String, Object> fields = new LinkedHashMap<>();
    List<String> names = List.of("address_1", "postal_code", "city");
    for (int i = 0; i < Math.min(names.size(), address.size()); i++) {
      fields.put(names.get(i), address.get(i));
    }
    fields.put("country", "NL");
    fields.put("address_type", "physical");
    Map<String, Object> location = new LinkedHashMap<>();
    if (parts.size() > 3) {
      location.put(NAME, parts.getFirst());
    }
    location.put("location_type", "physical");
    location.put("addresses", List.of(fields));
    return Map.of("location", location);
  }
}
