package wegwijs.indexer.crawl.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTagsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "noindex|true|false",
        "NoFollow|false|true",
        "none|true|true",
        "index, follow|false|false",
        "noindex, nofollow|true|true",
        "wegwijs: noindex|true|false",
        "ander: noindex|false|false",
        "ander: noindex, nofollow|false|false",
        "ander: noindex, wegwijs: nofollow|false|true",
        "unavailable_after: 2026-01-01, noindex|true|false",
        "max-snippet: 20, nofollow|false|true",
        "''|false|false",
      })
  void readsWhatAHeaderAsks(String header, boolean isNoindex, boolean isNofollow) {
    assertThat(RobotsTags.ofHeaders(List.of(header)))
        .isEqualTo(new RobotsTags(isNoindex, isNofollow));
  }
}
