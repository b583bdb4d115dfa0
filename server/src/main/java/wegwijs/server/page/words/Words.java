package wegwijs.server.page.words;

import java.time.Clock;
import wegwijs.data.place.Places;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.templates.messages.Language;

/** Everything that puts records into words, made once. Safe to share. */
public record Words(
    PageTexts texts,
    TermWords terms,
    PhoneNumbers numbers,
    AreaWords areas,
    Freshness freshness,
    OpeningTimes times) {
  /** Words for the terms of this vocabulary and these places, at the time of this clock. */
  public static Words in(Language language, Vocabulary vocabulary, Places places, Clock clock) {
    PageTexts texts = PageTexts.in(language);
    return new Words(
        texts,
        new TermWords(vocabulary, places, texts),
        new PhoneNumbers(texts),
        new AreaWords(places, texts),
        new Freshness(clock),
        new OpeningTimes(clock, texts));
  }
}
