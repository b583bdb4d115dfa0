package wegwijs.server;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wegwijs.data.model.Source;
import wegwijs.data.model.SourceFormat;
import wegwijs.data.place.Municipality;
import wegwijs.indexer.crawl.url.WebUrl;

/** The options that say how a source is read, the same in every command. */
final class SourceOptions {
  @Option(names = "--recipe", paramLabel = "RECEPT", descriptionKey = "import.recipe")
  private @Nullable Path recipe;

  @Option(names = "--municipality", paramLabel = "CODE", descriptionKey = "import.municipality")
  private @Nullable String municipality;

  @Option(names = "--trust", paramLabel = "0-100", descriptionKey = "import.trust")
  private @Nullable Integer trust;

  @Option(names = "--allow-private", descriptionKey = "source.allowPrivate")
  private boolean allowPrivate;

  @Option(names = "--allow-invalid-certificate", descriptionKey = "source.anyCertificate")
  private boolean anyCertificate;

  boolean hasRecipe() {
    return recipe != null;
  }

  /** Whether anything is said that stays as the source is read from then on. */
  boolean areGiven() {
    return recipe != null || municipality != null || trust != null;
  }

  /** The source as it is kept: what is not allowed now is not allowed any more. */
  Source asKept(Source source) {
    return source.withAllowPrivate(allowPrivate).withAnyCertificate(anyCertificate);
  }

  /** The municipality that is named; empty when none is. */
  Optional<String> municipality(Installation installation) {
    return Optional.ofNullable(municipality).map(named -> code(installation, named));
  }

  /**
   * The source with this id, read so; what is not said stays as it is known.
   *
   * @throws CannotContinue if an id, a number or a municipality is not one
   */
  Source source(Installation installation, String id, SourceFormat format, String location) {
    Optional<Source> known = find(installation, id);
    int trusted = trust != null ? trust : known.map(Source::trust).orElse(Source.DEFAULT_TRUST);
    if (trusted < 0 || trusted > 100) {
      throw new CannotContinue(CommandTexts.text("import.badTrust", trusted));
    }
    return new Source(
        id,
        format,
        location,
        recipe == null
            ? known.map(Source::recipe).orElse(null)
            : recipe.toAbsolutePath().toString(),
        trusted,
        municipality(installation).or(() -> known.map(Source::municipality)).orElse(null),
        allowPrivate || known.filter(Source::allowPrivate).isPresent(),
        anyCertificate || known.filter(Source::anyCertificate).isPresent());
  }

  /** The configured source with this id; an id that cannot be one is refused. */
  static Optional<Source> find(Installation installation, String id) {
    if (!Source.isValidId(id)) {
      throw new CannotContinue(CommandTexts.text("import.badSource", id));
    }
    return installation.store().sources().find(id);
  }

  /** The configured source with this id. */
  static Source get(Installation installation, String id) {
    return find(installation, id)
        .orElseThrow(() -> new CannotContinue(CommandTexts.text("source.unknown", id)));
  }

  /** A web address, as it was typed. */
  static String webAddress(String url) {
    if (WebUrl.parse(url).isEmpty() || WebUrl.hasCredentials(url)) {
      throw new CannotContinue(CommandTexts.text("source.badUrl", url));
    }
    return url;
  }

  private static String code(Installation installation, String named) {
    return installation
        .places()
        .findMunicipality(named)
        .map(Municipality::code)
        .orElseThrow(() -> new CannotContinue(CommandTexts.text("import.badMunicipality", named)));
  }
}
