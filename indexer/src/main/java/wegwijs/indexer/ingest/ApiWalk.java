package wegwijs.indexer.ingest;

import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.report.Reason;

/**
 * The way from page to page of an API: where the next page stands, and why there is none that can
 * be trusted. Used once.
 */
final class ApiWalk {
  private static final int MOST_PAGES = 10_000;
  private static final int MOST_FAILURES = 3;
  private static final Pattern PAGE = Pattern.compile("(?<=^|&)page=(\\d{1,9})(?=&|$)");

  private final URI start;
  private final Set<URI> asked = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private int current;
  private int failures;
  private @Nullable Integer pages;
  private @Nullable Integer total;
  private long records;

  /** What follows a page. */
  sealed interface Step {
    /** Another page. */
    record Next(URI address) implements Step {}

    /** Nothing; every page was seen. */
    record Done() implements Step {}

    /** Nothing that can be trusted. */
    record Broken(Reason reason, String value) implements Step {}
  }

  ApiWalk(URI start) {
    this.start = start;
    Matcher page = PAGE.matcher(Objects.requireNonNullElse(start.getRawQuery(), ""));
    this.current = page.find() ? Integer.parseInt(page.group(1)) : 1;
    this.asked.add(start);
  }

  boolean isAtStart() {
    return asked.size() == 1;
  }

  /** Whether this page was seen before, as when an API does not look at the number asked for. */
  boolean isRepeated(ApiPage page) {
    return !page.records().isEmpty() && !seen.add(page.fingerprint());
  }

  /** Notes what a page says of the whole; tells what it said before when that has changed. */
  Optional<String> note(ApiPage page) {
    failures = 0;
    records += page.records().size();
    if (isAtStart() && page.number().isPresent()) {
      current = page.number().get();
    }
    page.pages().ifPresent(said -> pages = said);
    Integer before = total;
    page.total().ifPresent(said -> total = said);
    return before == null || before.equals(total)
        ? Optional.empty()
        : Optional.of(before + " / " + total);
  }

  /** Whether the API said that it has another number of records than were seen. */
  Optional<String> findShortfall() {
    Integer said = total;
    return said == null || said == records ? Optional.empty() : Optional.of(records + " / " + said);
  }

  Step after(ApiPage page) {
    Optional<String> next = page.next();
    if (next.isPresent()) {
      return follow(next.get());
    }
    return page.isLast() || wasLast() ? new Step.Done() : step(numbered(++current));
  }

  /** Goes on to the next page by number, when the API has said that there is one. */
  Step afterFailure() {
    failures++;
    return pages == null || wasLast() || failures >= MOST_FAILURES
        ? new Step.Done()
        : step(numbered(++current));
  }

  private boolean wasLast() {
    return pages != null && asked.size() >= pages;
  }

  private Step follow(String next) {
    URI address;
    try {
      // URI.resolve loses the last part of the path when only the query changes.
      address = next.startsWith("?") ? withQuery(next.substring(1)) : start.resolve(next);
    } catch (IllegalArgumentException e) {
      return new Step.Broken(Reason.PAGE_ELSEWHERE, next);
    }
    boolean isSameSite =
        Objects.equals(start.getScheme(), address.getScheme())
            && Objects.equals(start.getRawAuthority(), address.getRawAuthority());
    return isSameSite ? step(address) : new Step.Broken(Reason.PAGE_ELSEWHERE, next);
  }

  private Step step(URI address) {
    if (asked.size() >= MOST_PAGES || !asked.add(address)) {
      return new Step.Broken(Reason.PAGES_IN_CIRCLE, address.toString());
    }
    return new Step.Next(address);
  }

  private URI numbered(int page) {
    String query = Objects.requireNonNullElse(start.getRawQuery(), "");
    String numbered =
        PAGE.matcher(query).find()
            ? PAGE.matcher(query).replaceFirst("page=" + page)
            : (query.isEmpty() ? "" : query + "&") + "page=" + page;
    return withQuery(numbered);
  }

  private URI withQuery(String query) {
    return URI.create(
        start.getScheme()
            + "://"
            + start.getRawAuthority()
            + Objects.requireNonNullElse(start.getRawPath(), "")
            + "?"
            + query);
  }
}
