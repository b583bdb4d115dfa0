package wegwijs.server.page;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wegwijs.data.store.Records;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchParameters;
import wegwijs.server.usage.SearchUsage;
import wegwijs.templates.messages.Language;

/** All public pages in one language. Safe to share. */
final class PageSet {
  private final Frame frame;
  private final HomePages home;
  private final ResultPages results;
  private final ServicePages services;
  private final OrganizationPages organizations;
  private final SituationPages situations;
  private final ShortlistPages shortlists;
  private final BookletPages booklets;
  private final StatementPages statements;
  private final ContactPages contact;
  private final EmbedPages embed;
  private final WebmasterPages webmaster;
  private final IntakePages intake;
  private final ReportPages reports;
  private final FoundPages found;
  private final SupporterPages supporters;

  PageSet(
      Language language,
      Reference reference,
      Search search,
      Records records,
      Clock clock,
      Delivery delivery,
      Entrusted entrusted,
      SearchUsage usage) {
    Words words = Words.in(language, reference.vocabulary(), reference.places(), clock);
    frame = Frame.of(reference, words, delivery, language);
    QuestionReader reader =
        new QuestionReader(new SearchParameters(reference.vocabulary(), reference.places(), clock));
    home = new HomePages(frame, reference, search);
    results = new ResultPages(frame, words, reference, reader, records, search, usage);
    services = new ServicePages(frame, words, reference, reader, records, search);
    organizations = new OrganizationPages(frame, words, records, entrusted.experiences());
    situations = new SituationPages(frame, words, reference, reader, search);
    shortlists = new ShortlistPages(frame, words, reference.vocabulary(), records, search);
    booklets = new BookletPages(frame, words, reference, reader, records, search, clock);
    statements = new StatementPages(frame, words, language);
    contact = new ContactPages(frame, reference.portals());
    embed = new EmbedPages(frame, words, reference, reader, search);
    webmaster = new WebmasterPages(frame, reference.vocabulary(), language);
    PageTexts forms = PageTexts.forms(language);
    intake =
        new IntakePages(
            frame, forms, words, reference.vocabulary(), records, search, entrusted, clock);
    reports = new ReportPages(frame, forms, records, entrusted);
    found = new FoundPages(frame, forms, entrusted);
    supporters = new SupporterPages(frame, reference.vocabulary(), words, entrusted.supporters());
  }

  /** One for each language. */
  static Map<Language, PageSet> all(Function<Language, PageSet> maker) {
    return Arrays.stream(Language.values())
        .collect(
            Collectors.toMap(
                Function.identity(),
                maker,
                (one, other) -> one,
                () -> new EnumMap<>(Language.class)));
  }

  Frame frame() {
    return frame;
  }

  HomePages home() {
    return home;
  }

  ResultPages results() {
    return results;
  }

  ServicePages services() {
    return services;
  }

  OrganizationPages organizations() {
    return organizations;
  }

  SituationPages situations() {
    return situations;
  }

  ShortlistPages shortlists() {
    return shortlists;
  }

  BookletPages booklets() {
    return booklets;
  }

  StatementPages statements() {
    return statements;
  }

  ContactPages contact() {
    return contact;
  }

  EmbedPages embed() {
    return embed;
  }

  WebmasterPages webmaster() {
    return webmaster;
  }

  IntakePages intake() {
    return intake;
  }

  ReportPages reports() {
    return reports;
  }

  FoundPages found() {
    return found;
  }

  SupporterPages supporters() {
    return supporters;
  }
}
