package wegwijs.server;

import java.io.IOException;
import java.nio.file.Path;
import wegwijs.data.model.SourceFormat;
import wegwijs.indexer.ingest.Readers;

/** The format of a source, as somebody names it or as its file shows it. */
final class FormatOption {
  /** The word for a format that the program finds out. */
  static final String AUTO = "auto";

  private FormatOption() {}

  /** The format of a file with this name. */
  static SourceFormat ofFile(String word) {
    return SourceFormat.find(word)
        .filter(format -> format != SourceFormat.SITE)
        .orElseThrow(() -> new CannotContinue(CommandTexts.text("import.badFormat", word)));
  }

  /** The format of what stands at an address: a site, unless something else is named. */
  static SourceFormat ofAddress(String word) {
    boolean isSite = word.equals(AUTO) || word.equals(SourceFormat.SITE.toString());
    return isSite ? SourceFormat.SITE : ofFile(word);
  }

  /**
   * The format that a file shows.
   *
   * @param hasRecipe whether a recipe says what its fields are, so that they are not those of HSDS
   */
  static SourceFormat recognise(Path file, boolean hasRecipe) {
    try {
      // What cannot be recognised is read as HSDS, whose reader says best what is wrong with it.
      SourceFormat found = Readers.findFormat(file).orElse(SourceFormat.HSDS);
      return hasRecipe && found == SourceFormat.HSDS ? SourceFormat.JSON : found;
    } catch (IOException e) {
      throw new CannotContinue(CommandTexts.text("import.noFile", file), e);
    }
  }
}
