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

  private Payers() {}

  static String of(Term law, PageTexts texts) {
    String sentence = SENTENCES.get(law.id());
    return sentence == null
        ? texts.text("law.sentence", law.label(), law.explanation())
        : texts.text(sentence);
  }
}
