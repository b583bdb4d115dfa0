package wegwijs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wegwijs.server.search.FacetCounts;

class FacetJsonTest {
  private static final Map<String, byte[]> STARTS =
      Map.of(
          "jeugd", FacetJson.start(new SearchAnswer.Value("jeugd", "Jeugd \"0-18\"", null)),
          "baby", FacetJson.start(new SearchAnswer.Value("baby", "Baby's", "jeugd")));

  @Test
  void writesEachValueWithItsLabelParentAndCount() {
    List<FacetCounts.Value> values =
        List.of(new FacetCounts.Value("jeugd", 120, false), new FacetCounts.Value("baby", 7, true));

    assertThat(FacetJson.of(values, STARTS))
        .hasToString(
            "[{\"id\":\"jeugd\",\"label\":\"Jeugd \\\"0-18\\\"\",\"aantal\":120,\"gekozen\":false},"
                + "{\"id\":\"baby\",\"label\":\"Baby's\",\"ouder\":\"jeugd\",\"aantal\":7,"
                + "\"gekozen\":true}]");
  }

  @Test
  void callsAnUnknownValueByItsId() {
    assertThat(FacetJson.of(List.of(new FacetCounts.Value("x\"y", 0, true)), STARTS))
        .hasToString("[{\"id\":\"x\\\"y\",\"label\":\"x\\\"y\",\"aantal\":0,\"gekozen\":true}]");
  }

  @Test
  void writesAnEmptyFacetAsAnEmptyList() {
    assertThat(FacetJson.of(List.of(), STARTS)).hasToString("[]");
  }
}
