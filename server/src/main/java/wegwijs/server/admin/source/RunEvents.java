package wegwijs.server.admin.source;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import wegwijs.data.json.Json;
import wegwijs.indexer.report.Headway;

/**
 * Tells a browser how far a run is, as server-sent events (WHATWG HTML, 9.2). Each answer lasts a
 * while at most, after which the browser asks anew, so that one whose reader is gone ends. Only so
 * many at once, since each holds a thread. Safe to share between threads.
 */
final class RunEvents {
  private static final int MOST = 20;
  private static final Duration BETWEEN = Duration.ofMillis(500);
  private static final int MOST_EVENTS = 40;

  private final Semaphore free = new Semaphore(MOST);
  private final Function<LiveRun, String> words;

  RunEvents(Function<LiveRun, String> words) {
    this.words = words;
  }

  /** Sends events until the run has ended, which is told too, or the time is over. */
  void send(Context context, Optional<LiveRun> run) throws InterruptedException {
    if (!free.tryAcquire()) {
      context.status(HttpStatus.SERVICE_UNAVAILABLE);
      return;
    }
    try {
      context.contentType("text/event-stream; charset=utf-8");
      // Tells a proxy to pass each event on at once.
      context.header("X-Accel-Buffering", "no");
      OutputStream out = context.res().getOutputStream();
      boolean hasEnded = run.isEmpty();
      for (int event = 0; !hasEnded && event < MOST_EVENTS; event++) {
        write(out, "voortgang", tree(run.orElseThrow()));
        hasEnded = run.orElseThrow().awaitEnd(BETWEEN);
      }
      if (hasEnded) {
        write(out, "klaar", Map.of());
      }
    } catch (IOException e) {
      // The reader has closed the page.
    } finally {
      free.release();
    }
  }

  private Map<String, Object> tree(LiveRun run) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("tekst", words.apply(run));
    run.headway().flatMap(Headway::percent).ifPresent(percent -> tree.put("procent", percent));
    return tree;
  }

  private static void write(OutputStream out, String event, Map<String, ?> data)
      throws IOException {
    String text = new String(Json.writePlain(data), StandardCharsets.UTF_8);
    out.write(
        "event: %s\nretry: 500\ndata: %s\n\n"
            .formatted(event, text)
            .getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
