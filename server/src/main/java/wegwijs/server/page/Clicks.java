package wegwijs.server.page;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import wegwijs.data.store.Records;
import wegwijs.server.http.ClientLimits;
import wegwijs.server.http.RequestRefused;
import wegwijs.server.office.insight.Use;
import wegwijs.server.office.insight.UseCounts;

/**
 * Counts how often the phone number, mail address and site of a service are chosen. The page tells
 * it by a request of its own, so that links keep their true address. Whoever asks not to be
 * followed is not counted; of everybody else no more is known than that it happened this month.
 * Whatever is sent, the answer is the same. Safe to share.
 */
final class Clicks {
  static final String PATH = "/geteld";

  private static final Map<String, Use> KINDS =
      Map.of("tel", Use.CALL, "mailto", Use.MAIL, "site", Use.SITE);

  private final Records records;
  private final UseCounts counts;
  private final ClientLimits limits;

  Clicks(Records records, UseCounts counts, ClientLimits limits) {
    this.records = records;
    this.counts = counts;
    this.limits = limits;
  }

  PageAnswer count(Visit visit, Context context) {
    Optional<Use> use = Optional.ofNullable(KINDS.get(field(context, "soort")));
    Optional<UUID> service = service(field(context, "aanbod"));
    if (use.isPresent() && service.isPresent() && mayBeCounted(context)) {
      counts.add(visit.portal().id(), use.get(), service.get().toString());
    }
    return new PageAnswer.Taken();
  }

  private static String field(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "");
  }

  private Optional<UUID> service(String id) {
    return new RecordAddress("", id)
        .findId()
        .flatMap(records::findService)
        .map(stored -> stored.value().id());
  }

  /** Global Privacy Control and its forerunner are asked for by the browser. */
  private boolean mayBeCounted(Context context) {
    return !"1".equals(context.header("Sec-GPC"))
        && !"1".equals(context.header("DNT"))
        && isWithinLimits(context);
  }

  private boolean isWithinLimits(Context context) {
    try {
      limits.require(context);
      return true;
    } catch (RequestRefused e) {
      return false;
    }
  }
}
