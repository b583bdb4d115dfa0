package wegwijs.server;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import wegwijs.data.store.SourceNames;

/** The option that says how readers see a source, the same in every command. */
final class SourceNameOption {
  @Option(names = "--name", paramLabel = "NAAM", descriptionKey = "source.name")
  private @Nullable String name;

  /**
   * Refuses a name before anything is done.
   *
   * @throws CannotContinue if it is too long
   */
  void check() {
    if (name != null && name.strip().length() > SourceNames.LONGEST) {
      throw new CannotContinue(CommandTexts.text("source.badName", SourceNames.LONGEST));
    }
  }

  /** Names the source; without the option it keeps the name that it has. */
  void keep(Installation installation, String source) {
    if (name != null) {
      installation.store().sourceNames().put(source, name);
    }
  }
}
