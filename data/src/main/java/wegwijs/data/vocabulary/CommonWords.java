package wegwijs.data.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everyday Dutch words, so that none of them is taken for a spelling mistake. Stateless. */
public final class CommonWords {
  private static final String RESOURCE = "/wegwijs/analysis/common-words.txt";

  private CommonWords() {}

  /** The shipped words, folded. */
  public static Set<String> shipped() {
    try (BufferedReader reader = open()) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader open() {
    InputStream stream = CommonWords.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its own " + RESOURCE);
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
