package wegwijs.server.admin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import wegwijs.data.place.Places;
import wegwijs.data.portal.Portals;
import wegwijs.data.situation.Situations;
import wegwijs.data.store.RecordStore;
import wegwijs.data.vocabulary.Synonyms;
import wegwijs.data.vocabulary.Vocabulary;
import wegwijs.server.access.People;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.guidance.FilePages;
import wegwijs.server.admin.guidance.GuidanceWork;
import wegwijs.server.admin.people.AuditPage;
import wegwijs.server.admin.people.PeopleAdministration;
import wegwijs.server.admin.portal.PortalAdministration;
import wegwijs.server.admin.record.RecordAdministration;
import wegwijs.server.admin.record.RecordWork;
import wegwijs.server.admin.review.Queue;
import wegwijs.server.admin.review.ReportQueue;
import wegwijs.server.admin.review.ReviewAdministration;
import wegwijs.server.admin.situation.SituationAdministration;
import wegwijs.server.admin.source.SourceAdministration;
import wegwijs.server.admin.source.SourceWork;
import wegwijs.server.admin.source.Uploads;
import wegwijs.server.admin.words.WordAdministration;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.review.HeldDecisions;
import wegwijs.server.written.Pictures;

/** The front door of administration: all pages under {@code /beheer}. */
public final class Administration implements Routes {
  private final List<Routes> parts;

  /**
   * Administration.
   *
   * @param directory what it looks after
   * @param people who may sign in
   * @param queues further things to review, which stand first
   */
  public Administration(
      AdminFrame frame,
      Directory directory,
      Access people,
      Guided guided,
      List<Queue> queues,
      Clock clock) {
    RecordStore store = directory.store();
    ReportQueue reports = new ReportQueue(frame, store, people.reports(), people.portals());
    List<Queue> first = new ArrayList<>(queues);
    first.add(reports);
    ReviewAdministration review =
        new ReviewAdministration(
            frame, store, directory.records(), directory.held(), people.portals(), first, clock);
    parts =
        List.of(
            reports,
            new PeopleAdministration(frame, people.people(), people.portals()),
            new AuditPage(frame, people.people().log()),
            new StartPage(frame, store, review.queues(), clock),
            new WordAdministration(frame, guided.work(), guided.vocabulary(), guided.synonyms()),
            new SituationAdministration(
                frame, guided.work(), guided.situations(), guided.vocabulary()),
            new PortalAdministration(frame, guided.work(), people.portals(), guided.pictures()),
            new FilePages(frame, guided.work()),
            new SourceAdministration(
                frame, store, directory.sources(), directory.uploads(), directory.places(), clock),
            new RecordAdministration(
                frame, store, directory.records(), directory.places(), people.portals(), clock),
            review);
  }

  /**
   * What is looked after, and who does the work.
   *
   * @param sources reads sources
   * @param records shows what editors changed
   * @param held what editors decided about values that may be of a private person
   */
  public record Directory(
      RecordStore store,
      SourceWork sources,
      RecordWork records,
      Uploads uploads,
      HeldDecisions held,
      Places places) {}

  /**
   * Who comes in, and what visitors say.
   *
   * @param reports what visitors say is wrong
   */
  public record Access(People people, Reports reports, Portals portals) {}

  /**
   * What holds now of words and situations, and what changes it.
   *
   * @param work tries and keeps what is written
   * @param pictures where faces are kept
   */
  public record Guided(
      GuidanceWork work,
      Vocabulary vocabulary,
      Synonyms synonyms,
      Situations situations,
      Pictures pictures) {}

  @Override
  public void register(Endpoints endpoints) {
    parts.forEach(part -> part.register(endpoints));
  }
}
