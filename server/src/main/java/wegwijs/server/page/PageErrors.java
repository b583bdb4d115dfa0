package wegwijs.server.page;

import io.javalin.http.Context;
import java.util.List;
import wegwijs.server.http.ErrorPage;
import wegwijs.server.http.Problem;
import wegwijs.templates.Pages;
import wegwijs.templates.view.ErrorPage.Kind;

/** Says plainly what did not work, and shows the way on. Safe to share. */
final class PageErrors implements ErrorPage {
  private final Pages pages;
  private final Layouts layouts;
  private final Visits visits;

  PageErrors(Pages pages, Layouts layouts, Visits visits) {
    this.pages = pages;
    this.layouts = layouts;
    this.visits = visits;
  }

  @Override
  public void write(Context context, Problem problem) {
    Visit visit = visits.of(context);
    context
        .contentType("text/html; charset=utf-8")
        .result(
            pages.render(
                new wegwijs.templates.view.ErrorPage(
                    layouts.unlisted(visit), kind(problem.status()), List.of())));
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 404, 405 -> Kind.NOT_FOUND;
      case 410 -> Kind.GONE;
      case 429 -> Kind.TOO_MANY;
      case 503 -> Kind.UNAVAILABLE;
      default -> status < 500 ? Kind.BAD_REQUEST : Kind.FAILURE;
    };
  }
}
