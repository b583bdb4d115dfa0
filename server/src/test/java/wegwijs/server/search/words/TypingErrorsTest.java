package wegwijs.server.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorsTest {
  private static final Random RANDOM = new Random(11);

  @ParameterizedTest
  @CsvSource({
    "zorg, zorg, 0",
    "zorg, zrog, 1",
    "zorg, zorrg, 1",
    "zorg, zog, 1",
    "zorg, zork, 1",
    "zorg, borgt, 2",
    "schuld, shculd, 1",
    "a, bcd, 3",
  })
  void countsErrors(String one, String other, int errors) {
    assertThat(Edits.between(one, other)).isEqualTo(errors);
    assertThat(Edits.between(other, one)).isEqualTo(errors);
  }

  @Test
  void findsExactlyTheWordsThatAreNear() {
    TreeSet<String> all = new TreeSet<>();
    IntStream.range(0, 2_000).forEach(i -> all.add(word()));
    WordList words = new WordList(all);
    for (int i = 0; i < 300; i++) {
      String typed = word();
      int most = 1 + i % 2;
      Map<String, Integer> expected = new TreeMap<>();
      Map<String, Integer> expectedBeginnings = new TreeMap<>();
      for (String word : all) {
        put(word, Edits.between(typed, word), most, expected);
        put(word, errorsInBeginning(typed, word), most, expectedBeginnings);
      }
      assertThat(found(words, TypingErrors.inWord(words, typed, most))).isEqualTo(expected);
      assertThat(found(words, TypingErrors.inBeginning(words, typed, most)))
          .isEqualTo(expectedBeginnings);
    }
  }

  private static void put(String word, int errors, int most, Map<String, Integer> expected) {
    if (errors <= most) {
      expected.put(word, errors);
    }
  }

  private static int errorsInBeginning(String typed, String word) {
    return IntStream.rangeClosed(0, word.length())
        .map(length -> Edits.between(typed, word.substring(0, length)))
        .min()
        .orElseThrow();
  }

  private static Map<String, Integer> found(WordList words, TypingErrors errors) {
    Map<String, Integer> found = new TreeMap<>();
    errors.search(words.all(), (word, count) -> found.put(words.get(word), count));
    return found;
  }

  private static String word() {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + RANDOM.nextInt(9); length > 0; length--) {
      word.append("aeznrt".charAt(RANDOM.nextInt(6)));
    }
    return word.toString();
  }
}
