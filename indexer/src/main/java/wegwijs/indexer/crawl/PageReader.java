package wegwijs.indexer.crawl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.store.CrawlLink;
import wegwijs.data.store.CrawlPage;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.crawl.fetch.Answer;
import wegwijs.indexer.crawl.site.HtmlPage;
import wegwijs.indexer.crawl.site.RobotsTags;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Reads a body that came: whether it is a page at all, what it asks of robots and where it leads.
 * Not for sharing between threads.
 */
final class PageReader {
  /** Two pages about different matters share a tenth of their words: "de", "een", "niet". */
  private static final double SHARED_AT_LEAST = 0.1;

  private static final int ENOUGH_WORDS = 30;
  private static final int VISITS_BEFORE_BELIEVED = 3;

  private final VisitSetting setting;
  private final NotFoundBook notFound;
  private final LinkFinder links;
  private final PageRecorder recorder;

  PageReader(VisitSetting setting, NotFoundBook notFound, LinkFinder links, PageRecorder recorder) {
    this.setting = setting;
    this.notFound = notFound;
    this.links = links;
    this.recorder = recorder;
  }

  void read(CrawlPage before, Answer.Fetched fetched) {
    for (Reason note : fetched.notes()) {
      setting.around().issues().add(Issue.pageNoted(fetched.url().toString(), null, note));
    }
    if (isHtml(fetched)) {
      HtmlPage page =
          HtmlPage.parse(fetched.url(), fetched.contentType(), fetched.body().toByteArray());
      readHtml(before, fetched, page);
    } else if (RobotsTags.ofHeaders(fetched.robotsTags()).isNoindex()) {
      recorder.skip(before, CrawlState.EXCLUDED, "", Reason.EXCLUDED_BY_PAGE);
    } else {
      recorder.seen(
          before,
          fetched,
          new PageRecorder.Content(
              Hashes.of(fetched.body().toByteArray()), Optional.empty(), List.of()));
    }
  }

  private static boolean isHtml(Answer.Fetched fetched) {
    String type = fetched.contentType().toLowerCase(Locale.ROOT);
    return type.isEmpty() || type.contains("html");
  }

  private void readHtml(CrawlPage before, Answer.Fetched fetched, HtmlPage page) {
    WebUrl url = fetched.url();
    if (notFound.knows(url, page)) {
      recorder.missing(before, false, Reason.PAGE_NOT_FOUND_IN_DISGUISE);
      return;
    }
    if (setting.around().cancellation().isRequested()) {
      // What the host answers for lost addresses may not be known; the page stays in the queue.
      return;
    }
    RobotsTags tags = page.robotsTags().or(RobotsTags.ofHeaders(fetched.robotsTags()));
    List<CrawlLink> found =
        tags.isNofollow()
            ? new ArrayList<>()
            : new ArrayList<>(links.find(page, url, before.link().depth()));
    if (tags.isNoindex()) {
      recorder.exclude(before, url, found);
      return;
    }
    if (saysOtherThings(before, url, page)) {
      recorder.unread(before, CrawlState.UNREACHABLE, "", Reason.PAGE_SAYS_OTHER_THINGS);
      return;
    }
    Optional<WebUrl> canonical = canonical(before, url, page);
    canonical.ifPresent(other ->
        found.add(new CrawlLink(other.toString(), other.host(), before.link().depth(), url + "")));
    recorder.seen(
        before,
        fetched,
        new PageRecorder.Content(
            Hashes.of(page.content()), canonical.map(WebUrl::toString), found));
  }

  /**
   * Whether a page has hardly a word of what it said before, as one of a hacked or sold site has.
   * What it goes on saying is believed in the end.
   */
  private boolean saysOtherThings(CrawlPage before, WebUrl url, HtmlPage page) {
    if (!before.url().equals(url.toString())
        || before.history().failures() >= VISITS_BEFORE_BELIEVED) {
      return false;
    }
    return before
        .body()
        .flatMap(body ->
            setting
                .files()
                .read(body.file())
                .map(bytes -> HtmlPage.parse(url, body.contentType(), bytes)))
        .filter(old -> isOther(old.words(), page.words()))
        .isPresent();
  }

  private static boolean isOther(Set<String> old, Set<String> now) {
    int smaller = Math.min(old.size(), now.size());
    Set<String> shared = new HashSet<>(old);
    shared.retainAll(now);
    return smaller >= ENOUGH_WORDS && shared.size() < SHARED_AT_LEAST * smaller;
  }

  /** Another address that the page calls its own; believed only when all pages are known. */
  private Optional<WebUrl> canonical(CrawlPage before, WebUrl url, HtmlPage page) {
    return page.canonical()
        .filter(other -> !other.equals(url))
        .flatMap(other -> links.admit(other, before.link().depth()));
  }
}
