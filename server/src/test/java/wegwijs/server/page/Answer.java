package wegwijs.server.page;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the server answered, and its page as a tree. */
public record Answer(int status, HttpResponse<String> response, Document page) {
  /** Reads the page. */
  public Answer(HttpResponse<String> response) {
    this(response.statusCode(), response, Jsoup.parse(response.body(), response.uri().toString()));
  }

  /** A header, or "" when it is absent. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The words of everything that fits a selector. */
  public String text(String selector) {
    return page.select(selector).text();
  }
}
