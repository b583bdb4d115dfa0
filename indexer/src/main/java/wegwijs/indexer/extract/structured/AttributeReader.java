package wegwijs.indexer.extract.structured;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import wegwijs.indexer.extract.html.CssPath;

/**
 * Reads microdata ({@code itemscope}, {@code itemprop}) or RDFa Lite ({@code typeof}, {@code
 * property}) in one walk over a document. Used once.
 */
final class AttributeReader implements NodeFilter {
  private static final int MOST_THINGS = 2_000;
  private static final String[] NONE = {};

  private final Syntax syntax;
  private final List<Thing> roots = new ArrayList<>();
  private final Deque<Scope> scopes = new ArrayDeque<>();

  private int made;

  private record Scope(Element element, Thing thing) {}

  AttributeReader(Syntax syntax) {
    this.syntax = syntax;
  }

  List<Thing> read(Element body) {
    body.filter(this);
    return roots;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    boolean opens = opensThing(element) && made < MOST_THINGS;
    String[] properties = properties(element);
    Scope outer = scopes.peekFirst();
    if (opens) {
      made++;
      Thing thing = new Thing(syntax, CssPath.of(element), types(element));
      if (outer != null && properties.length > 0) {
        Arrays.stream(properties).forEach(property -> outer.thing().add(property, thing));
      } else {
        roots.add(thing);
      }
      scopes.addFirst(new Scope(element, thing));
    } else if (outer != null && properties.length > 0) {
      String value = PlainText.of(value(element));
      if (!value.isEmpty()) {
        Arrays.stream(properties).forEach(property -> outer.thing().add(property, value));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    Scope scope = scopes.peekFirst();
    if (scope != null && scope.element().equals(node)) {
      scopes.removeFirst();
    }
    return FilterResult.CONTINUE;
  }

  private boolean opensThing(Element element) {
    return syntax == Syntax.MICRODATA ? element.hasAttr("itemscope") : element.hasAttr("typeof");
  }

  private String[] properties(Element element) {
    String names = syntax == Syntax.MICRODATA ? element.attr("itemprop") : element.attr("property");
    if (names.isEmpty()) {
      return NONE;
    }
    return Arrays.stream(names.split("\\s+", -1))
        .map(Thing::localName)
        .filter(name -> !name.isEmpty())
        .toArray(String[]::new);
  }

  private Set<String> types(Element element) {
    String names = syntax == Syntax.MICRODATA ? element.attr("itemtype") : element.attr("typeof");
    Set<String> types = new LinkedHashSet<>();
    for (String name : names.split("\\s+", -1)) {
      if (!name.isEmpty()) {
        types.add(Thing.localName(name));
      }
    }
    return types;
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    @Nullable String address =
        switch (element.normalName()) {
          case "a", "link" -> element.attr("href");
          case "img" -> element.attr("src");
          default -> null;
        };
    boolean isContact =
        address != null && (address.startsWith("tel:") || address.startsWith("mailto:"));
    return address == null || (isContact && !element.text().isBlank()) ? element.text() : address;
  }
}
