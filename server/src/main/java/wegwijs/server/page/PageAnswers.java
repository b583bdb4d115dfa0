package wegwijs.server.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Framing;
import wegwijs.server.http.Images;
import wegwijs.server.http.Problem;
import wegwijs.server.http.StaticFiles;

/** Sends what an address leads to, each with its status and headers. Stateless. */
final class PageAnswers {
  private PageAnswers() {}

  static void send(Context context, PageAnswer answer) {
    switch (answer) {
      case PageAnswer.Shown(String html) -> Answers.html(context, html);
      case PageAnswer.Mapped(String html, String origin) -> {
        Images.allow(context, origin);
        Answers.html(context, html);
      }
      case PageAnswer.Private(String html) -> {
        context.header("Cache-Control", "no-store");
        Answers.html(context, html);
      }
      case PageAnswer.Text(String type, String content) -> write(context, type, content);
      case PageAnswer.Framed(String html, List<String> framers) -> {
        Framing.allow(context, framers);
        Answers.html(context, html);
      }
      case PageAnswer.Shared(String type, String content) -> {
        Framing.share(context);
        write(context, type, content);
      }
      case PageAnswer.Lasting(String type, String content) -> {
        context.header("Cache-Control", StaticFiles.FOR_A_YEAR);
        write(context, type, content);
      }
      case PageAnswer.See(String address) -> context.redirect(address, HttpStatus.SEE_OTHER);
      case PageAnswer.Faulty(String html) -> {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        Answers.html(context, html);
      }
      case PageAnswer.Moved(String address) ->
          context.redirect(address, HttpStatus.MOVED_PERMANENTLY);
      case PageAnswer.Taken() -> context.status(HttpStatus.NO_CONTENT);
      case PageAnswer.Missing() ->
          throw Problem.of(HttpStatus.NOT_FOUND, "Deze pagina bestaat niet.").refused();
      case PageAnswer.Gone() ->
          throw Problem.of(HttpStatus.GONE, "Dit staat hier niet meer.").refused();
    }
  }

  private static void write(Context context, String type, String content) {
    Answers.write(context, type, content.getBytes(StandardCharsets.UTF_8));
  }
}
