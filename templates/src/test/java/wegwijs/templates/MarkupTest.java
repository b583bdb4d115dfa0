package wegwijs.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the markup of every page, full or empty. */
final class MarkupTest {
  static Stream<Arguments> pages() {
    return Preview.pages().entrySet().stream()
        .map((Map.Entry<String, String> page) ->
            Arguments.of(page.getKey(), Jsoup.parse(page.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void saysItsLanguageAndTitle(String name, Document page) {
    assertThat(page.documentType()).isNotNull();
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("nl");
    assertThat(page.title()).isNotBlank().endsWith("Wegwijs in Voorbeeldstad");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void hasOneMainHeadingAndSkipsNoLevel(String name, Document page) {
    List<Integer> levels =
        page.select("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> heading.tagName().charAt(1) - '0')
            .toList();
    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("heading %d", i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
    assertThat(page.select("h1, h2, h3, h4")).allMatch(Element::hasText);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void labelsEveryField(String name, Document page) {
    for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
      assertThat(page.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
    }
    assertThat(page.select("button")).allMatch(Element::hasText);
    assertThat(page.select("fieldset")).allMatch(set -> set.child(0).normalName().equals("legend"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void usesEveryIdOnceAndRefersOnlyToIdsThatExist(String name, Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String attribute : List.of("aria-labelledby", "aria-describedby", "for")) {
      for (String value : page.select("[" + attribute + "]").eachAttr(attribute)) {
        assertThat(ids).as(attribute).contains(value.split(" ", -1));
      }
    }
    assertThat(ids)
        .containsAll(
            page.select("a[href^=#]").eachAttr("href").stream().map(h -> h.substring(1)).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void worksUnderAStrictContentPolicy(String name, Document page) {
    assertThat(page.select("style, [style], base, iframe, object, [target], form[target]"))
        .isEmpty();
    // A data block is no script: a browser runs nothing in it, and no policy forbids it.
    assertThat(page.select("script:not([type=application/ld+json])"))
        .allMatch(script -> script.html().isEmpty());
    assertThat(page.select("script[type=application/ld+json]"))
        .noneMatch(data -> data.data().matches("(?s).*[<>&].*"));
    assertThat(page.select("*"))
        .allMatch(element ->
            element.attributes().asList().stream()
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void asksNothingOfOtherHosts(String name, Document page) {
    // Faces of the front office stand on the same site.
    assertThat(page.select("[src]").eachAttr("src"))
        .allMatch(src -> src.startsWith("/static/") || src.startsWith("/gezichten/"));
    // The page in other languages is named with its host, and not asked for.
    assertThat(
            page.select("link[rel=search], link[rel=alternate]:not([hreflang])").eachAttr("href"))
        .allMatch(href -> href.startsWith("/voorbeeld/"));
    assertThat(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"))
        .allMatch(href -> href.startsWith("/static/"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void hasOneSearchFormThatNeedsNoScript(String name, Document page) {
    Element form = page.select("[role=search]").getFirst();
    assertThat(page.select("form:not(.place-form, .own-form, .found-form), [role=search]"))
        .containsExactly(form);
    assertThat(page.select(".place-form")).allMatch(place -> place.attr("method").equals("get"));
    assertThat(page.select(".own-form, .found-form"))
        .allMatch(own -> own.attr("method").equals("post"));
    boolean isPrivate = page.selectFirst("a.exit") != null;
    assertThat(form.attr("method")).isEqualTo(isPrivate ? "post" : "get");
    assertThat(form.attr("action")).isEqualTo("/voorbeeld/zoek");
    assertThat(form.select("#q[name=q], #plaats[name=plaats]")).hasSize(2);
    assertThat(page.selectFirst("label[for=plaats]").text()).isEqualTo("Postcode of plaats");
    assertThat(form.selectFirst("button[type=submit]").text()).isEqualTo("Zoek");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void startsWithTheSkipLinkAndEndsWithPeople(String name, Document page) {
    Element body = page.body();
    assertThat(body.child(0).attr("href")).isEqualTo("#inhoud");
    assertThat(body.children().eachAttr("id")).containsExactly("inhoud", "mens");
    assertThat(body.children().stream().map(Element::normalName))
        .containsExactly("a", "header", "main", "aside", "footer");
    assertThat(page.selectFirst("#mens h2").text()).isEqualTo("Praat met een mens");
    assertThat(page.selectFirst(".to-human").attr("href")).isEqualTo("#mens");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void keepsListsWhole(String name, Document page) {
    assertThat(page.select("ul > :not(li), ol > :not(li), dl > :not(div), dl:empty")).isEmpty();
    assertThat(page.select("ul, ol")).noneMatch(list -> list.children().isEmpty());
    assertThat(page.select("li:not(ul > li, ol > li)")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void namesEveryLink(String name, Document page) {
    assertThat(page.select("a")).allMatch(Element::hasText);
    assertThat(page.select("img")).allMatch(image -> image.hasAttr("alt"));
    assertThat(page.select("svg")).allMatch(icon -> icon.attr("aria-hidden").equals("true"));
    assertThat(page.select("a a, a button, button a")).isEmpty();
  }
}
