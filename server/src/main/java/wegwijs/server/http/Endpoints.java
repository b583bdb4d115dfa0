package wegwijs.server.http;

import io.javalin.http.Handler;

/**
 * Where routes are registered. A path names its parameters as {@code {id}}; it has no slash at its
 * end. Whatever is not registered is 404, and 405 for other methods of a known path.
 */
public interface Endpoints {
  /** Answers GET, and HEAD with the same headers. */
  void get(String path, Handler handler, Access access);

  /** Answers POST. */
  void post(String path, Handler handler, Access access);

  /** Does something before and after every request, whatever comes of it. */
  void around(Handler before, Handler after);

  /** Answers OPTIONS, by which a browser asks what a script of another site may do. */
  void options(String path, Handler handler, Access access);

  /** Does something before every request under a path, such as setting a header of all answers. */
  void before(String path, Handler handler);
}
