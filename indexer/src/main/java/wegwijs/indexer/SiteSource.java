package wegwijs.indexer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wegwijs.data.model.Source;
import wegwijs.data.yaml.YamlDocument;
import wegwijs.data.yaml.YamlMap;
import wegwijs.indexer.crawl.Scope;
import wegwijs.indexer.crawl.Site;
import wegwijs.indexer.crawl.url.WebUrl;
import wegwijs.indexer.extract.SiteRecipe;

/**
 * How the site of a source is visited and read: by its address alone, or by a recipe with a block
 * {@code scope} (which pages belong to it) and a block {@code extract} (where on a page the fields
 * stand). Immutable.
 *
 * @param site what is visited
 * @param recipe what the administrator says of its pages
 */
record SiteSource(Site site, Optional<SiteRecipe> recipe) {
  /**
   * The site of a source.
   *
   * @throws IllegalArgumentException if its address is not one of the web
   * @throws wegwijs.data.yaml.ConfigurationException for a mistake in the recipe, with file, line
   *     and remedy
   */
  static SiteSource of(Source source) {
    String address = Optional.ofNullable(source.location()).orElse("");
    if (source.recipe() == null) {
      return new SiteSource(site(source, List.of(address)), Optional.empty());
    }
    YamlMap yaml = YamlDocument.read(Path.of(source.recipe())).allowOnly("scope", "extract");
    Optional<YamlMap> scope = yaml.findMap("scope");
    List<String> seeds = scope.map(map -> map.strings("seeds")).orElse(List.of());
    seeds.stream()
        .filter(seed -> WebUrl.parse(seed).isEmpty())
        .findFirst()
        .ifPresent(wrong -> {
          throw scope
              .orElseThrow()
              .fault(
                  "seeds",
                  "'" + WebUrl.mask(wrong) + "' is geen adres op het web.",
                  "Begin het met https:// of http://.");
        });
    Site site = site(source, seeds.isEmpty() ? List.of(address) : seeds);
    return new SiteSource(
        scope.map(map -> site.withScope(scope(map, site.scope()))).orElse(site),
        yaml.findMap("extract").map(SiteRecipe::of));
  }

  /** The site at these addresses, opened as far as the administrator of the source said. */
  static Site site(Source source, List<String> addresses) {
    Site site = Site.of(source.id(), addresses, source.allowPrivate());
    return source.anyCertificate() ? site.withAnyCertificate() : site;
  }

  private static Scope scope(YamlMap yaml, Scope usual) {
    yaml.allowOnly("seeds", "hosts", "include", "exclude", "maxPages", "maxDepth");
    Set<String> hosts = Set.copyOf(yaml.strings("hosts"));
    try {
      return new Scope(
          hosts.isEmpty() ? usual.hosts() : hosts,
          yaml.strings("include"),
          yaml.strings("exclude"),
          number(yaml, "maxPages", usual.maxPages()),
          number(yaml, "maxDepth", usual.maxDepth()));
    } catch (IllegalArgumentException e) {
      throw yaml.fault(
          "scope",
          "Dit deel van de site kan niet (" + e.getMessage() + ").",
          "Paden beginnen met /; maxPages is 1 tot 1000000 en maxDepth 0 tot 100.");
    }
  }

  private static int number(YamlMap yaml, String key, int usual) {
    return yaml.findString(key)
        .map(text -> {
          if (!text.matches("\\d{1,7}")) {
            throw yaml.fault(key, "'" + text + "' is geen getal.", "Schrijf een heel getal.");
          }
          return Integer.parseInt(text);
        })
        .orElse(usual);
  }
}
