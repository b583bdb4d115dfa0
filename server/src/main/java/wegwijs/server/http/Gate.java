package wegwijs.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Decides who comes in where not everybody may. */
@FunctionalInterface
public interface Gate {
  /** Lets nobody in. */
  Gate CLOSED =
      (context, access) -> {
        throw Problem.of(HttpStatus.FORBIDDEN, "U mag dit niet opvragen.").refused();
      };

  /**
   * Returns when whoever asks may use a route of this access, which is never {@link Access#PUBLIC}.
   *
   * @throws RequestRefused when they may not
   * @throws SentElsewhere when they must sign in first
   */
  void admit(Context context, Access access);
}
