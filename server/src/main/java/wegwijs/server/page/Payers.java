package wegwijs.server.page;

import java.util.Map;
import wegwijs.data.vocabulary.Term;
import wegwijs.server.page.words.PageTexts;

/** Who pays under a law, in one plain sentence. */
final class Payers {
  /** The shipped laws; an installation may have others. */
  private static final Map<String, String> SENTENCES =
      Map.of(
          "wmo", "payer.wmo",
          "jeugdwet", "payer.jeugdwet",
          "participatiewet", "payer.participatiewet",
          "wgs", "payer.wgs",
          "wlz", "payer.wlz",
          "zvw", "payer.zvw",
          "inburgering", "payer.inburgering",
          "passend-onderwijs", "payer.passend-onderwijs",
          "wvggz-wzd", "payer.wvggz-wzd",
          "geen", "payer.geen");

  /** What the reader pays besides, under the laws that ask so. */
  private static final Map<String, String> SHARES =
      Map.of("wmo", "payer.wmo.share", "wlz", "payer.wlz.share", "zvw", "payer.zvw.share");

  private Payers() {}

  /**
   * Who pays, and what the reader pays besides.
   *
   * @param isFree whether the service is known to cost its users nothing
   */
  static String of(Term law, boolean isFree, PageTexts texts) {
    String sentence = SENTENCES.get(law.id());
    if (sentence == null) {
      return texts.text("law.sentence", law.label(), law.explanation());
    }
    String share = isFree ? null : SHARES.get(law.id());
    return share == null ? texts.text(sentence) : texts.text(sentence) + " " + texts.text(share);
  }
}
