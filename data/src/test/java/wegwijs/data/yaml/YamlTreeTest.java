package wegwijs.data.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A tree says the same after it was written and read. */
class YamlTreeTest {
  @Test
  void aTreeComesBackAsItWas() {
    Map<String, Object> tree =
        Map.of(
            "code", "0988",
            "answer", "no",
            "rule", "labels: jeugd*",
            "words", List.of("*therapie", "a: b", "#niet"),
            "inner", Map.of("hidden", "true"));
    assertThat(YamlTree.read("x.yaml", YamlTree.write(tree))).isEqualTo(tree);
    YamlMap read = YamlDocument.read("x.yaml", new StringReader(YamlTree.write(tree)));
    assertThat(read.string("code")).isEqualTo("0988");
    assertThat(read.strings("words")).containsExactly("*therapie", "a: b", "#niet");
  }

  @Test
  void aListThatStandsTwiceIsWrittenTwice() {
    List<String> same = List.of("x");
    String text = YamlTree.write(Map.of("a", same, "b", same));
    assertThat(YamlDocument.read("x.yaml", new StringReader(text)).strings("b"))
        .containsExactly("x");
  }

  @Test
  void nothingIsAnEmptyTree() {
    assertThat(YamlTree.read("x.yaml", " \n")).isEmpty();
  }

  @Test
  void whatIsNoYamlIsAFaultWithItsLine() {
    assertThatThrownBy(() -> YamlTree.read("x.yaml", "a: b\n  c: [\n"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("x.yaml, regel");
  }

  @Property
  void anyTextComesBack(@ForAll String text) {
    String line = text.replaceAll("\\p{C}", "");
    assertThat(YamlTree.read("x.yaml", YamlTree.write(Map.of("text", line))))
        .isEqualTo(Map.of("text", line));
  }
}
