package wegwijs.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import wegwijs.data.json.Json;
import wegwijs.indexer.crawl.Page;

@Tag("slow")
class ExtractorPropertyTest {
  private static final List<GoldenPage> GOLDEN = GoldenPage.all();

  @Property(tries = 400)
  void neverThrowsAndAlwaysAnswersTheSameOnMangledPages(@ForAll("mangled") Page page) {
    Extraction first = Pages.EXTRACTOR.extract(page);

    assertThat(Pages.EXTRACTOR.extract(page)).isEqualTo(first);
    assertThat(Json.writePlain(ExtractionJson.of(first))).isNotEmpty();
  }

  @Property(tries = 200)
  void neverThrowsOnAnyBytes(@ForAll byte[] body) {
    Page page =
        new Page(
            GOLDEN.getFirst().page().url(),
            "text/html",
            GOLDEN.getFirst().page().fetchedAt(),
            body);

    assertThat(Pages.EXTRACTOR.extract(page)).isNotNull();
  }

  /** A golden page with a part cut out, doubled or moved, and some noise in it. */
  @Provide
  Arbitrary<Page> mangled() {
    Arbitrary<String> noise =
        Arbitraries.of(
            "<",
            ">",
            "</div>",
            "<div>",
            "\"",
            "'",
            "{",
            "}",
            "<!--",
            "-->",
            "<table>",
            "<script>",
            "&#0;",
            "\u202e",
            "<p>",
            "itemscope ",
            "<a href='tel:",
            "@",
            "020-7960101",
            "9.00-",
            "\0",
            "<h1>",
            "<main>",
            "<footer>",
            "é",
            "\ud83d");
    return Combinators.combine(
            Arbitraries.of(GOLDEN),
            Arbitraries.integers().between(0, 10_000),
            Arbitraries.integers().between(0, 10_000),
            noise.list().ofMaxSize(6),
            Arbitraries.integers().between(0, 2))
        .as(ExtractorPropertyTest::mangle);
  }

  private static Page mangle(GoldenPage golden, int one, int other, List<String> noise, int way) {
    String html = new String(golden.page().body(), StandardCharsets.UTF_8);
    int from = Math.min(one, other) % (html.length() + 1);
    int to = Math.max(from, Math.max(one, other) % (html.length() + 1));
    String part = html.substring(from, to);
    String inserted = String.join("", noise);
    String mangled =
        switch (way) {
          case 0 -> html.substring(0, from) + inserted + html.substring(to);
          case 1 -> html.substring(0, to) + inserted + part + html.substring(to);
          default -> part + inserted + html;
        };
    return new Page(
        golden.page().url(),
        "text/html",
        golden.page().fetchedAt(),
        mangled.getBytes(StandardCharsets.UTF_8));
  }
}
