package wegwijs.server.page;

import java.time.Clock;
import wegwijs.data.store.Records;
import wegwijs.server.page.question.QuestionReader;
import wegwijs.server.page.words.PageTexts;
import wegwijs.server.page.words.Words;
import wegwijs.server.search.Search;
import wegwijs.server.search.SearchParameters;
import wegwijs.server.usage.SearchUsage;
import wegwijs.templates.messages.Language;

/** All public pages in one language, and the frame in which they stand. Safe to share. */
record PageSet(
    Frame frame,
    HomePages home,
    ResultPages results,
    ServicePages services,
    OrganizationPages organizations,
    SituationPages situations,
    ShortlistPages shortlists,
    BookletPages booklets,
    StatementPages statements,
    ContactPages contact,
    EmbedPages embed,
    WebmasterPages webmaster,
    IntakePages intake,
    ReportPages reports,
    FoundPages found,
    SupporterPages supporters) {
  static PageSet of(
      Language language,
      Reference reference,
      Search search,
      Records records,
      Clock clock,
      Delivery delivery,
      Entrusted entrusted,
      SearchUsage usage) {
    Words words = Words.in(language, reference.vocabulary(), reference.places(), clock);
    Frame frame = Frame.of(reference, words, delivery, language);
    QuestionReader reader =
        new QuestionReader(new SearchParameters(reference.vocabulary(), reference.places(), clock));
    PageTexts forms = PageTexts.forms(language);
    return new PageSet(
        frame,
        new HomePages(frame, reference, search),
        new ResultPages(frame, words, reference, reader, records, search, usage),
        new ServicePages(frame, words, reference, reader, records, search),
        new OrganizationPages(frame, words, records, entrusted.experiences()),
        new SituationPages(frame, words, reference, reader, search),
        new ShortlistPages(frame, words, reference.vocabulary(), records, search),
        new BookletPages(frame, words, reference, reader, records, search, clock),
        new StatementPages(frame, words, language),
        new ContactPages(frame, reference.portals()),
        new EmbedPages(frame, words, reference, reader, search),
        new WebmasterPages(frame, reference.vocabulary(), language),
        new IntakePages(
            frame, forms, words, reference.vocabulary(), records, search, entrusted, clock),
        new ReportPages(frame, forms, records, entrusted),
        new FoundPages(frame, forms, entrusted),
        new SupporterPages(frame, reference.vocabulary(), words, entrusted.supporters()));
  }
}
