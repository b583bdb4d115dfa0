package wegwijs.server.http;

import io.javalin.http.Context;

/** Answers a failed request of a person with a page. The status is already set. */
@FunctionalInterface
public interface ErrorPage {
  /** Writes the page. */
  void write(Context context, Problem problem);

  /** One sentence without any markup, for when there are no pages. */
  static ErrorPage plain() {
    return (context, problem) ->
        context
            .contentType("text/plain; charset=utf-8")
            .result(problem.status() + " " + problem.title());
  }
}
