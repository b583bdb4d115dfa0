package wegwijs.server.admin.base;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wegwijs.templates.view.Link;
import wegwijs.templates.view.work.Block;

/**
 * Links to the pages before and after one of a list.
 *
 * @param path of the list
 * @param question what stands in the address besides the page
 */
public record Paging(AdminFrame frame, String path, Map<String, String> question) {
  /** How many lines stand on a page. */
  public static final int SIZE = 50;

  /** The links; none where there is one page only. */
  public List<Block> links(Context context, boolean hasMore) {
    int page = Asked.page(context);
    List<Link> links = new ArrayList<>();
    if (page > 0) {
      links.add(new Link(frame.text("admin.previous"), address(context, page)));
    }
    if (hasMore) {
      links.add(new Link(frame.text("admin.next"), address(context, page + 2)));
    }
    return links.isEmpty() ? List.of() : List.of(new Block.Links(links));
  }

  private String address(Context context, int page) {
    String asked =
        question.entrySet().stream()
            .filter(part -> !part.getValue().isEmpty())
            .map(part ->
                part.getKey()
                    + "="
                    + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8)
                    + "&")
            .sorted()
            .collect(Collectors.joining());
    return frame.path(context, path) + "?" + asked + "pagina=" + page;
  }
}
