package wegwijs.data.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonWordsTest {
  @Test
  void areFoldedWords() {
    assertThat(CommonWords.shipped())
        .hasSizeGreaterThan(2_500)
        .contains("kachel", "fanfare", "zindelijk", "een")
        .allSatisfy(word -> assertThat(word).matches("[a-z]+"));
  }
}
