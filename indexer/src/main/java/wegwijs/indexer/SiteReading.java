package wegwijs.indexer;

import java.util.List;
import java.util.Set;
import wegwijs.data.store.CrawlState;
import wegwijs.indexer.crawl.CachedPage;
import wegwijs.indexer.crawl.CachedPages;
import wegwijs.indexer.crawl.Visit;
import wegwijs.indexer.extract.ExtractedRecord;
import wegwijs.indexer.extract.Extraction;
import wegwijs.indexer.extract.Extractor;
import wegwijs.indexer.extract.Held;
import wegwijs.indexer.ingest.Sink;
import wegwijs.indexer.ingest.SourceRefused;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Reads the pages of a visited site as the records of a source. A page that could not be read
 * properly this time leaves what it told before as it was; only a complete visit may count what is
 * missing. Used once.
 */
final class SiteReading implements Reading {
  /** Reasons for which a page shows us something else for now; what it told before still holds. */
  private static final Set<Reason> HIDDEN =
      Set.of(
          Reason.PAGE_IS_LOGIN,
          Reason.PAGE_IS_CAPTCHA,
          Reason.PAGE_IS_CONSENT,
          Reason.PAGE_IS_PARKED,
          Reason.PAGE_TOO_LARGE);

  private final CachedPages pages;
  private final Extractor extractor;
  private final Visit visit;
  private int pagesRead;

  SiteReading(CachedPages pages, Extractor extractor, Visit visit) {
    this.pages = pages;
    this.extractor = extractor;
    this.visit = visit;
  }

  @Override
  public void into(Sink sink) throws SourceRefused {
    visit.issues().forEach(sink::remark);
    pages.listDisbelieved().forEach(sink::remark);
    List<Issue> lost = pages.forEach(page -> read(page, sink));
    if (pagesRead == 0 && lost.isEmpty()) {
      throw SourceRefused.of(Issue.sourceRefused("", null, Reason.SITE_WITHOUT_PAGES));
    }
    lost.forEach(sink::incomplete);
    if (visit.ending() != Visit.Ending.COMPLETE) {
      sink.incomplete(Issue.partMissing("", null, Reason.VISIT_INCOMPLETE));
    }
    pages.list().stream()
        .filter(page -> page.state() == CrawlState.GONE)
        .forEach(page -> sink.gone(page.url()));
  }

  private void read(CachedPage cached, Sink sink) {
    pagesRead++;
    if (cached.known().state() != CrawlState.PRESENT) {
      sink.unvisited(cached.page().url().toString());
      return;
    }
    switch (extractor.extract(cached.page())) {
      case Extraction.NotContent none -> passOver(none, sink);
      case Extraction.Extracted found -> {
        found.issues().forEach(sink::remark);
        found.held().forEach(held -> sink.remark(issue(found, held)));
        for (ExtractedRecord record : found.records()) {
          sink.candidate(record.candidate());
          sink.evidence(record.kind(), record.key(), cached.seenAt(), record.evidence());
        }
      }
    }
  }

  private static void passOver(Extraction.NotContent none, Sink sink) {
    String url = none.url().toString();
    if (HIDDEN.contains(none.reason())) {
      sink.unread(url, Issue.recordRejected(url, null, none.reason()));
    } else {
      sink.unreadable(Issue.recordSkipped(url, null, none.reason()));
    }
  }

  private static Issue issue(Extraction.Extracted found, Held held) {
    return Issue.fieldHeld(found.url().toString(), held.field(), held.value(), held.why());
  }
}
