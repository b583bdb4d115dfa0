package wegwijs.server.page;

import wegwijs.server.page.words.PageTexts;

/** Code by which another site shows a portal; all addresses in it are whole. Immutable. */
final class Snippets {
  private final String origin;
  private final String portal;
  private final String name;
  private final PageTexts texts;

  Snippets(Visit visit, PageTexts texts) {
    origin = visit.origin();
    portal = attribute(visit.origin() + visit.base());
    name = attribute(visit.portal().texts().shortName());
    this.texts = texts;
  }

  String link() {
    return "<a href=\"%s/\">%s</a>".formatted(portal, name);
  }

  String form() {
    return """
    <form action="%s/zoek" role="search">
      <label for="sociale-kaart">%s</label>
      <input type="search" id="sociale-kaart" name="q">
      <button>%s</button>
    </form>\
    """
        .formatted(portal, texts.text("snippet.question"), texts.text("snippet.submit"));
  }

  String widget() {
    return """
    <div data-sociale-kaart data-thema="%s">
      <a href="%s/">%s</a>
    </div>
    <script src="%s/widget.js" defer></script>\
    """
        .formatted(texts.text("snippet.theme"), portal, name, portal);
  }

  String frame() {
    return """
    <iframe src="%s/embed?thema=%s"
      title="%s" width="100%%" height="900"></iframe>\
    """
        .formatted(portal, texts.text("snippet.theme"), name);
  }

  /** The sources that the Content Security Policy of the other site must name. */
  String policy() {
    return "script-src %s\nframe-src %s\nform-action %s".formatted(origin, origin, origin);
  }

  private static String attribute(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
