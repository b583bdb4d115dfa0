package wegwijs.data.dutch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wegwijs.data.yaml.ConfigurationException;
import wegwijs.data.yaml.Position;

/**
 * A list of words that comes with the program: words with spaces between them, line by line. What
 * follows a {@code #} is comment. Immutable.
 */
record WordList(List<Line> lines) {
  private static final String FOLDER = "/wegwijs/analysis/";

  /**
   * A line with words.
   *
   * @param position where it stands
   * @param words at least one
   */
  record Line(Position position, List<String> words) {
    Line {
      words = List.copyOf(words);
    }

    String first() {
      return words.getFirst();
    }

    List<String> rest() {
      return words.subList(1, words.size());
    }

    ConfigurationException mistake(String problem, String remedy) {
      return new ConfigurationException(position, problem, remedy);
    }
  }

  WordList {
    lines = List.copyOf(lines);
  }

  static WordList shipped(String file) {
    InputStream stream = WordList.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its own list " + file);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(file, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordList parse(String file, List<String> texts) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).split("#", 2)[0].strip();
      if (!text.isEmpty()) {
        lines.add(line(new Position(file, i + 1), text));
      }
    }
    return new WordList(lines);
  }

  private static Line line(Position position, String text) {
    Line line = new Line(position, List.of(text.split("\\s+")));
    for (String word : line.words()) {
      if (!word.equals(word.toLowerCase(Locale.ROOT))
          || word.chars().anyMatch(sign -> sign >= 0x80)) {
        throw line.mistake(
            "'" + word + "' heeft hoofdletters of accenten; een woordenlijst kent alleen a-z.",
            "Schrijf het woord met kleine letters zonder accenten.");
      }
    }
    return line;
  }
}
