package wegwijs.server.office.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of people in a text: after a title, after initials, after words such as "heet", or a first
 * name that many people have. Immutable and safe to share.
 */
final class Names {
  private static final String WORD = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}'’]+)*";
  private static final String SURNAME =
      "(?:(?i:van|de|den|der|het|ten|ter|te|el|al|ben|bin|von|'t|’t)\\s+){0,3}" + WORD;
  private static final List<String> SHAPES =
      List.of(
          "\\b(?i:meneer|mevrouw|mijnheer|dhr\\.?|mevr\\.?|mw\\.?|mr\\.|de heer|familie|fam\\.)\\s+"
              + "(?:\\p{Lu}\\.\\s?)*"
              + SURNAME,
          "\\b(?:\\p{Lu}\\.\\s?){1,4}" + SURNAME,
          "\\b(?i:heet|heette|genaamd|noemt zich|naam is|roepnaam)\\s+"
              + WORD
              + "(?:\\s+"
              + SURNAME
              + ")?");

  private final Pattern pattern;

  private Names(Stream<String> firstNames) {
    String known =
        "\\b(?:"
            + firstNames.map(Pattern::quote).collect(Collectors.joining("|"))
            + ")\\b"
            + "(?:\\s+"
            + SURNAME
            + ")?";
    pattern =
        Pattern.compile(
            Stream.concat(SHAPES.stream(), Stream.of(known)).collect(Collectors.joining("|")),
            Pattern.UNICODE_CHARACTER_CLASS);
  }

  static Names shipped() {
    String file = "/wegwijs/office/privacy/voornamen.txt";
    try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(file), file)) {
      return new Names(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Stream.of(line.strip().split("\\s+", -1)))
              .filter(name -> !name.isEmpty()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> find(String text) {
    return pattern.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
