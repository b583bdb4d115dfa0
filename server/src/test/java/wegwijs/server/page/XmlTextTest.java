package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class XmlTextTest {
  @Test
  void escapesTextsAndAttributesAndDropsSignsThatXmlDoesNotKnow() {
    String hostile = "</a><b x=\"'&\u0000\u0008\uD800>";
    String text =
        new XmlText("feed", "urn:example").element("a", hostile).empty("l", "h", "\"<&").end();
    Document read = Jsoup.parse(text, "", Parser.xmlParser());
    assertThat(text.replace('\'', '"')).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    assertThat(read.select("feed > *")).hasSize(2);
    assertThat(read.selectFirst("a").text()).isEqualTo("</a><b x=\"'& >");
    assertThat(read.selectFirst("l").attr("h")).isEqualTo("\"<&");
  }
}
