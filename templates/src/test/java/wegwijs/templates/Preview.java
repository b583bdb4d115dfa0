package wegwijs.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.ErrorPage;

/**
 * Writes the sample pages with their style sheet into a folder, to look at them in a browser.
 *
 * <p>Run it with the folder as its one argument.
 */
final class Preview {
  private Preview() {}

  static Map<String, String> pages() {
    Pages pages = Pages.in(Language.DUTCH);
    Map<String, String> html = new LinkedHashMap<>();
    html.put("home", pages.render(Samples.home()));
    html.put("home-empty", pages.render(Samples.emptyHome()));
    html.put("search", pages.render(SearchSamples.search()));
    html.put("search-crisis", pages.render(SearchSamples.crisisSearch()));
    html.put("search-nothing", pages.render(SearchSamples.nothingFound()));
    html.put("service", pages.render(DetailSamples.service()));
    html.put("service-bare", pages.render(DetailSamples.bareService()));
    html.put("organization", pages.render(DetailSamples.organization()));
    html.put("organization-bare", pages.render(DetailSamples.bareOrganization()));
    html.put("situations", pages.render(SituationSamples.all()));
    html.put("situation", pages.render(SituationSamples.event()));
    html.put("persona", pages.render(SituationSamples.persona()));
    html.put("list", pages.render(ListSamples.list()));
    html.put("list-empty", pages.render(ListSamples.empty()));
    html.put("booklet", pages.render(ListSamples.booklet()));
    html.put("booklet-empty", pages.render(ListSamples.emptyBooklet()));
    html.put("statement", pages.render(Samples.statement()));
    html.put("webmaster", pages.render(EmbedSamples.webmaster()));
    html.put("form", pages.render(FormSamples.blank()));
    html.put("form-faulty", pages.render(FormSamples.faulty()));
    html.put("carry", pages.render(FormSamples.paper()));
    html.put("carry-empty", pages.render(FormSamples.emptyPaper()));
    html.put("supporters", pages.render(FormSamples.supporters()));
    html.put("contact", pages.render(Samples.contact()));
    for (ErrorPage.Kind kind : ErrorPage.Kind.values()) {
      html.put("error-" + kind, pages.render(Samples.error(kind)));
    }
    return html;
  }

  static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Map.Entry<String, String> page : pages().entrySet()) {
      String html = page.getValue().replace("\"/static/", "\"");
      Files.writeString(folder.resolve(page.getKey() + ".html"), html);
    }
    for (Map.Entry<String, List<String>> file : Assets.files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), StaticFolder.bytes(file.getValue()));
    }
  }
}
