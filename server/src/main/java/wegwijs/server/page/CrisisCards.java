package wegwijs.server.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wegwijs.data.portal.CrisisCard;
import wegwijs.data.portal.CrisisRecogniser;
import wegwijs.data.vocabulary.FacetId;
import wegwijs.server.page.question.Question;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.PhoneNumbers;
import wegwijs.server.page.words.TermWords;
import wegwijs.server.page.words.Words;
import wegwijs.templates.messages.Language;
import wegwijs.templates.view.CrisisCardView;
import wegwijs.templates.view.Phone;

/**
 * The cards that stand above everything else when a question sounds like danger, whether by words
 * or by a chosen care question. Safe to share.
 */
final class CrisisCards {
  /** Numbers to call when a life is in danger: 112, and 113 for thoughts of suicide. */
  private static final Set<String> FOR_LIFE = Set.of("112", "113", "08000113");

  private static final int FIRST = 3;

  private final CrisisRecogniser recogniser;
  private final TermWords terms;
  private final PhoneNumbers numbers;
  private final FrontOffices offices;
  private final Language language;
  private final PageTexts translated;
  private final PhoneNumbers translatedNumbers;

  CrisisCards(CrisisRecogniser recogniser, Words words, FrontOffices offices, Language language) {
    this.recogniser = recogniser;
    this.terms = words.terms();
    this.numbers = words.numbers();
    this.offices = offices;
    this.language = language;
    translated = PageTexts.crisis(language);
    translatedNumbers = new PhoneNumbers(translated);
  }

  /** The cards that a question calls for, most urgent first; mostly none. */
  List<CrisisCardView> forQuestion(Visit visit, Question question) {
    Stream<String> chosen =
        question.chosen().getOrDefault(FacetId.CARE_QUESTION, Set.of()).stream()
            .flatMap(value -> terms.findLabel(FacetId.CARE_QUESTION, value).stream());
    Set<CrisisCard> called =
        Stream.concat(Stream.of(question.text()), chosen)
            .flatMap(words -> recogniser.recognise(words).stream())
            .collect(Collectors.toUnmodifiableSet());
    return recogniser.cards().stream()
        .filter(called::contains)
        .map(card -> view(visit, card))
        .toList();
  }

  /** Every card with a number of its own, for pages that name them beforehand. */
  List<CrisisCardView> all(Visit visit) {
    return recogniser.cards().stream()
        .filter(card -> card.phone().isPresent())
        .map(card -> view(visit, card))
        .toList();
  }

  /** The most urgent of these, for a page that must not frighten. */
  List<CrisisCardView> first(Visit visit) {
    return all(visit).stream().limit(FIRST).toList();
  }

  private CrisisCardView view(Visit visit, CrisisCard card) {
    Optional<String> title = translated.find(card.id() + ".title");
    PhoneNumbers told = title.isPresent() ? translatedNumbers : numbers;
    Optional<Phone> own = card.phone().flatMap(number -> told.find(number, null));
    List<Phone> phones = own.map(List::of).orElseGet(() -> offices.phones(visit.portal()));
    return new CrisisCardView(
        title.orElse(card.title()),
        translated.find(card.id() + ".text").orElse(card.text()),
        phones,
        null,
        title.isPresent() ? language.tag() : Language.DUTCH.tag(),
        isForLife(card));
  }

  private static boolean isForLife(CrisisCard card) {
    return card.phone()
        .map(number -> number.replaceAll("[^0-9]", ""))
        .filter(FOR_LIFE::contains)
        .isPresent();
  }
}
