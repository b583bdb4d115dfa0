package wegwijs.indexer.extract.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say to machines (list of bad input, 44 and 45). */
class StructuredPageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'Organization','name':'De Linde'}",
        "{\"@type\":\"Organization\",\"name\":\"De Linde\",}",
        "[{\"@type\":\"Organization\",\"name\":\"De Linde\"}]",
        "{\"@graph\":[{\"@type\":\"Organization\",\"name\":\"De Linde\"}]}",
        "{\"@type\":[\"Organization\",\"NGO\"],\"name\":\"De Linde\"}",
        "{\"@type\":\"http://schema.org/Organization\",\"name\":\"De Linde\"}",
        "// van de bouwer\n{\"@type\":\"Organization\",\"name\":\"De\tLinde\"}",
        "<!-- {\"@type\":\"Organization\",\"name\":\"De Linde\"} -->",
        "{&quot;@type&quot;:&quot;Organization&quot;,&quot;name&quot;:&quot;De Linde&quot;}",
        "{\"@type\":\"Organization\",\"name\":\"<b>De</b> Linde\"}",
        "{\"@type\":\"Organization\",\"name\":{\"@value\":\"De Linde\"}}",
        "{\"@context\":\"http://127.0.0.1:1/context\",\"@type\":\"Organization\",\"name\":\"De"
            + " Linde\"}",
      })
  void readsJsonLdHoweverItIsWritten(String json) {
    assertThat(things(script(json)))
        .singleElement()
        .satisfies(thing -> {
          assertThat(thing.isA("Organization")).isTrue();
          assertThat(thing.text("name")).contains("De Linde");
        });
  }

  @Test
  void aBrokenBlockLosesOnlyItself() {
    StructuredPage page =
        StructuredPage.of(
            Jsoup.parse(
                script("{\"name\": ")
                    + script("{\"@type\":\"NGO\",\"name\":\"De Linde\"}")
                    + script("]")));

    assertThat(page.things())
        .extracting(thing -> thing.text("name").orElse(""))
        .containsExactly("De Linde");
    assertThat(page.unreadableBlocks()).isEqualTo(2);
  }

  @Test
  void aBlockOfMoreThanTwoMegabytesIsNotRead() {
    StructuredPage page =
        StructuredPage.of(Jsoup.parse(script("{\"name\":\"" + "a".repeat(2_100_000) + "\"}")));

    assertThat(page.things()).isEmpty();
    assertThat(page.tooLargeBlocks()).isEqualTo(1);
  }

  @Test
  void followsReferencesAndEndsInCircles() {
    List<Thing> things =
        things(
            script(
                "{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"NGO\",\"name\":\"A\",\"member\":{\"@id\":\"#b\"}},"
                    + "{\"@id\":\"#b\",\"@type\":\"NGO\",\"name\":\"B\",\"member\":{\"@id\":\"#a\"}}]}"));

    assertThat(things).hasSize(2);
    Thing inner = things.getFirst().things("member").getFirst();
    assertThat(inner.text("name")).contains("B");
    assertThat(inner.things("member").getFirst().text("name")).contains("A");
  }

  @Test
  void readsMicrodataWithItsInnerThings() {
    List<Thing> things =
        things(
            "<div itemscope itemtype='https://schema.org/MedicalClinic'><h1 itemprop=name>De"
                + " Es</h1><a itemprop=telephone href='tel:1'>020-7960101</a><meta"
                + " itemprop=openingHours content='Mo 09:00-12:00'><p itemprop=address itemscope"
                + " itemtype='https://schema.org/PostalAddress'><b itemprop=postalCode>7622"
                + " CD</b></p></div>");

    assertThat(things)
        .singleElement()
        .satisfies(thing -> {
          assertThat(thing.types()).containsExactly("MedicalClinic");
          assertThat(thing.text("telephone")).contains("020-7960101");
          assertThat(thing.text("openingHours")).contains("Mo 09:00-12:00");
          assertThat(thing.things("address").getFirst().text("postalCode")).contains("7622 CD");
        });
  }

  @Test
  void readsRdfaLite() {
    List<Thing> things =
        things(
            "<main vocab='https://schema.org/' typeof='schema:Service'><h1"
                + " property='schema:name'>Hulp</h1></main>");

    assertThat(things)
        .singleElement()
        .satisfies(thing -> {
          assertThat(thing.types()).containsExactly("Service");
          assertThat(thing.text("name")).contains("Hulp");
          assertThat(thing.syntax()).isEqualTo(Syntax.RDFA);
        });
  }

  private static List<Thing> things(String html) {
    return StructuredPage.of(Jsoup.parse(html)).things();
  }

  private static String script(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }
}
