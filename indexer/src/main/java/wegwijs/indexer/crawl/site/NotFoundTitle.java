package wegwijs.indexer.crawl.site;

import java.util.regex.Pattern;

/** The words in which sites say, in a title or heading, that there is no such page. Stateless. */
public final class NotFoundTitle {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)^\\s*404\\b|\\b404\\s*$|\\b(?:error|fout) 404\\b|\\b404 error\\b|niet gevonden|not"
              + " found|bestaat (?:niet|helaas niet)|niet (?:meer"
              + " )?(?:beschikbaar|bestaat)|kan(?:nen)? .{0,30}niet vinden|niet te vinden|page"
              + " doesn.t exist|verdwenen pagina|pagina (?:is er (?:helaas )?niet|is weg|is"
              + " verdwenen|is verhuisd)|^oeps\\b|^oops\\b");

  private NotFoundTitle() {}

  /** Whether a title or heading says so. */
  public static boolean isIn(String title) {
    return WORDS.matcher(title).find();
  }
}
