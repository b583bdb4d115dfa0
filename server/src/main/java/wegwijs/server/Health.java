package wegwijs.server;

import java.io.UncheckedIOException;
import org.apache.lucene.store.AlreadyClosedException;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.search.IndexState;
import wegwijs.server.search.Search;

/**
 * What a monitoring system asks: {@code /gezond} whether the program lives, {@code /gereed} whether
 * it can answer, and from which run over how many services. Safe to share.
 */
final class Health implements Routes {
  private static final int UNAVAILABLE = 503;

  private final Search search;

  Health(Search search) {
    this.search = search;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get("/gezond", context -> Answers.json(context, new Alive("gezond")), Access.PUBLIC);
    endpoints.get(
        "/gereed",
        context -> {
          try {
            IndexState state = search.state();
            Answers.json(context, new Ready("gereed", state.services(), state.run()));
          } catch (UncheckedIOException | AlreadyClosedException e) {
            context.status(UNAVAILABLE);
            Answers.json(context, new Alive("niet gereed"));
          }
        },
        Access.PUBLIC);
  }

  private record Alive(String status) {}

  private record Ready(String status, int aanbod, long run) {}
}
