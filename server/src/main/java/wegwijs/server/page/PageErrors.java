package wegwijs.server.page;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.Function;
import wegwijs.server.http.ErrorPage;
import wegwijs.server.http.Problem;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.ErrorPage.Kind;

/** Says plainly what did not work, and shows the way on. Safe to share. */
final class PageErrors implements ErrorPage {
  private final Function<Visit, Frame> frames;
  private final Visits visits;

  PageErrors(Function<Visit, Frame> frames, Visits visits) {
    this.frames = frames;
    this.visits = visits;
  }

  @Override
  public void write(Context context, Problem problem) {
    Visit visit = visits.of(context);
    Frame frame = frames.apply(visit);
    Kind kind = kind(context, problem.status());
    context
        .contentType("text/html; charset=utf-8")
        .result(
            frame
                .pages()
                .render(
                    new wegwijs.templates.view.ErrorPage(
                        frame.layouts().unlisted(visit), kind, details(kind, visit, problem))));
  }

  /** Reasons are written in Dutch; people who read in another language see what is known of it. */
  private static List<String> details(Kind kind, Visit visit, Problem problem) {
    return kind == Kind.REFUSED && problem.detail() != null && visit.language() == Language.DUTCH
        ? List.of(problem.detail())
        : List.of();
  }

  private static Kind kind(Context context, int status) {
    return switch (status) {
      case 404, 405 -> Kind.NOT_FOUND;
      case 410 -> Kind.GONE;
      case 429 -> Kind.TOO_MANY;
      case 503 -> Kind.UNAVAILABLE;
      case 400, 414 -> Kind.BAD_REQUEST;
      case 403 -> context.method().equals(HandlerType.GET) ? Kind.FORBIDDEN : Kind.REFUSED;
      default -> status < 500 ? Kind.REFUSED : Kind.FAILURE;
    };
  }
}
