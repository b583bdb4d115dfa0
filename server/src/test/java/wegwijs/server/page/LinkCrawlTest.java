package wegwijs.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnTestSite.class)
class LinkCrawlTest {
  private static final int MOST_PAGES = 1_500;

  private final TestSite site;

  LinkCrawlTest(TestSite site) {
    this.site = site;
  }

  @Test
  void everyLinkOnEveryPageLeadsSomewhere() {
    Deque<String> open =
        new ArrayDeque<>(List.of("/", "/weert/", "/zoek?q=xyzxyz&doelgroep=jeugd"));
    Map<String, String> foundOn = new HashMap<>();
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty() && seen.size() < MOST_PAGES) {
      String address = open.removeFirst();
      Answer answer = site.get(address);
      assertThat(answer.status()).as("%s on %s", address, foundOn.get(address)).isEqualTo(200);
      if (answer.header("Content-Type").startsWith("text/html")) {
        for (String link : links(answer.page(), address)) {
          if (seen.add(link)) {
            foundOn.put(link, address);
            open.addLast(link);
          }
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(300);
  }

  private static List<String> links(Document page, String address) {
    for (Element link : page.select("a[href^=#]")) {
      String target = link.attr("href").substring(1);
      assertThat(page.getElementById(target)).as("#%s on %s", target, address).isNotNull();
    }
    assertThat(page.select("a").eachAttr("href"))
        .allMatch(href -> href.matches("(/|#|https?://|mailto:|tel:).*"));
    // What only changes the visitor's list leads to the same pages again, without end.
    return page.select("[href^=/]:not([rel=nofollow]), [src^=/]").stream()
        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
        .toList();
  }
}
