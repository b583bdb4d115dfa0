package wegwijs.indexer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.RecordKind;
import wegwijs.indexer.merge.Candidate;
import wegwijs.indexer.report.Issue;
import wegwijs.indexer.report.Reason;

/**
 * Reads all pages of an HSDS 3 or Open Referral UK API, such as {@code …/services}. Where the list
 * has only summaries, each record is asked for by its id. When a page is missing, what was seen is
 * passed on and the rest is told to be incomplete.
 */
final class HsdsApi {
  private static final Set<String> DETAILS =
      Set.of(
          "phones",
          "schedules",
          "service_areas",
          "service_at_locations",
          "locations",
          "contacts",
          "languages",
          "cost_options",
          "attributes",
          "services",
          "organization_identifiers",
          "programs");

  private final Fetch fetch;
  private final URI start;
  private final Sink sink;

  HsdsApi(Fetch fetch, URI start, Sink sink) {
    this.fetch = fetch;
    this.start = start;
    this.sink = sink;
  }

  /**
   * Reads to the last page.
   *
   * @throws SourceRefused if not even the first page can be read
   */
  void read() throws SourceRefused {
    ApiWalk walk = new ApiWalk(start);
    Optional<URI> address = Optional.of(start);
    while (address.isPresent()) {
      address = readPage(address.get(), walk);
    }
    walk.findShortfall()
        .ifPresent(counts ->
            sink.incomplete(Issue.partMissing(start.toString(), counts, Reason.PAGES_INCOMPLETE)));
  }

  private Optional<URI> readPage(URI address, ApiWalk walk) throws SourceRefused {
    String place = address.toString();
    ApiWalk.Step step;
    try {
      ApiPage page = ApiPage.parse(body(address));
      if (walk.isRepeated(page)) {
        return missing(place, null, Reason.PAGES_IN_CIRCLE);
      }
      walk.note(page)
          .ifPresent(
              totals -> sink.incomplete(Issue.partMissing(place, totals, Reason.PAGES_CHANGED)));
      for (Map<String, @Nullable Object> record : page.records()) {
        emit(record, place);
      }
      step = walk.after(page);
    } catch (IOException e) {
      if (walk.isAtStart()) {
        throw SourceRefused.of(
            Issue.sourceRefused(place, e.getMessage(), Reason.ADDRESS_UNREADABLE));
      }
      missing(place, e.getMessage(), Reason.PAGE_UNREADABLE);
      step = walk.afterFailure();
    }
    return switch (step) {
      case ApiWalk.Step.Next(URI next) -> Optional.of(next);
      case ApiWalk.Step.Done() -> Optional.empty();
      case ApiWalk.Step.Broken(Reason reason, String value) -> missing(place, value, reason);
    };
  }

  private Optional<URI> missing(String place, @Nullable String value, Reason reason) {
    sink.incomplete(Issue.partMissing(place, value, reason));
    return Optional.empty();
  }

  private InputStream body(URI address) throws IOException {
    return switch (fetch.get(address)) {
      case Fetch.Answer.Fetched(Path body) -> Files.newInputStream(body);
      case Fetch.Answer.Failed(String reason) -> throw new IOException(reason);
    };
  }

  private void emit(Map<String, @Nullable Object> record, String place) {
    String id = Objects.toString(record.get("id"), "");
    if (id.isEmpty() || !Collections.disjoint(record.keySet(), DETAILS)) {
      HsdsReader.emit(list(), record, place, sink);
      return;
    }
    URI whole = whole(id);
    try {
      for (Map<String, @Nullable Object> found : ApiPage.parse(body(whole)).records()) {
        HsdsReader.emit(list(), found, whole.toString(), sink);
      }
    } catch (IOException e) {
      // A summary in place of the whole record would empty what is known of it.
      RecordKind kind =
          list().equals("organizations") ? RecordKind.ORGANIZATION : RecordKind.SERVICE;
      sink.rejected(
          new Candidate(kind, id, whole.toString(), record, false),
          Issue.recordRejected(whole.toString(), e.getMessage(), Reason.PAGE_UNREADABLE));
    }
  }

  /** What the API lists, by the last part of its path. */
  private String list() {
    String path = path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private URI whole(String id) {
    String name = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    return URI.create(start.getScheme() + "://" + start.getRawAuthority() + path() + "/" + name);
  }

  private String path() {
    return Objects.requireNonNullElse(start.getRawPath(), "").replaceFirst("/+$", "");
  }
}
