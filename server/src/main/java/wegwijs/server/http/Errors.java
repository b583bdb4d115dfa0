package wegwijs.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever ends a request early into an answer: a problem for programs, a page for people. A
 * bug is logged once with its trace; the client learns nothing of it. Safe to share.
 */
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final List<String> programPaths;
  private final ErrorPage page;

  Errors(List<String> programPaths, ErrorPage page) {
    this.programPaths = List.copyOf(programPaths);
    this.page = page;
  }

  void register(RoutesConfig routes) {
    routes.exception(RequestRefused.class, (e, context) -> answer(context, e.problem()));
    routes.exception(
        SentElsewhere.class,
        (e, context) ->
            context.redirect(context.contextPath() + e.address(), HttpStatus.SEE_OTHER));
    routes.exception(HttpResponseException.class, this::refused);
    // Jetty says so of a form with files that it cannot read.
    routes.exception(
        ServletException.class, (e, context) -> answer(context, Uploading.unreadable()));
    routes.exception(Exception.class, this::failed);
  }

  private void refused(HttpResponseException e, Context context) {
    String methods = e.getDetails().get("availableMethods");
    if (methods != null) {
      context.header("Allow", methods);
    }
    HttpStatus status = HttpStatus.forStatus(e.getStatus());
    answer(context, Problem.of(status, detail(status)));
  }

  private void failed(Exception e, Context context) {
    LOG.error("{} {} failed", context.method(), LoggedPath.of(context.path()), e);
    HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
    answer(context, Problem.of(status, detail(status)));
  }

  private void answer(Context context, Problem problem) {
    context.status(problem.status()).removeHeader("ETag");
    if (isForProgram(BasePath.after(context))) {
      Answers.problem(context, problem);
    } else {
      writePage(context, problem);
    }
  }

  private void writePage(Context context, Problem problem) {
    try {
      page.write(context, problem);
    } catch (RuntimeException e) {
      LOG.error("the page for status {} failed", problem.status(), e);
      ErrorPage.plain().write(context, problem);
    }
  }

  boolean isForProgram(String path) {
    return programPaths.stream()
        .anyMatch(program -> path.equals(program) || path.startsWith(program + "/"));
  }

  private static String detail(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "Dit adres bestaat niet.";
      case METHOD_NOT_ALLOWED -> "Deze methode kan hier niet. Kijk bij de header Allow.";
      case FORBIDDEN -> "U mag dit niet opvragen.";
      case CONTENT_TOO_LARGE -> "Het verzoek is te groot.";
      case URI_TOO_LONG -> "Het adres is te lang.";
      case INTERNAL_SERVER_ERROR -> "Er ging iets mis. Probeer het later opnieuw.";
      default -> "Dit verzoek kan niet worden beantwoord.";
    };
  }
}
