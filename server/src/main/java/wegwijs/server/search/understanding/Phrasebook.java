package wegwijs.server.search.understanding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wegwijs.data.vocabulary.SiteQuestion;
import wegwijs.data.vocabulary.Synonyms;

/**
 * What is known of words beside the vocabulary. Immutable.
 *
 * @param synonyms words for words
 * @param siteQuestions questions about the site itself
 */
public record Phrasebook(Synonyms synonyms, List<SiteQuestion> siteQuestions) {
  /** Copies the questions. */
  public Phrasebook {
    siteQuestions = List.copyOf(siteQuestions);
  }

  /**
   * The shipped words with those of the installation.
   *
   * @param folder the folder that may hold files with more words
   */
  public static Phrasebook load(Optional<Path> folder) {
    return new Phrasebook(Synonyms.load(folder), SiteQuestion.load(folder));
  }
}
