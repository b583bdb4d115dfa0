package wegwijs.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wegwijs.server.access.People;
import wegwijs.server.access.WorkFrame;
import wegwijs.server.admin.Administration;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.experience.ExperiencePages;
import wegwijs.server.admin.insight.InsightAdministration;
import wegwijs.server.admin.review.Queue;
import wegwijs.server.admin.source.Uploads;
import wegwijs.server.api.OrganizationApi;
import wegwijs.server.api.SearchApi;
import wegwijs.server.api.hsds.HsdsApi;
import wegwijs.server.http.HttpSettings;
import wegwijs.server.http.Routes;
import wegwijs.server.mail.Mailer;
import wegwijs.server.metrics.Metrics;
import wegwijs.server.office.OfficeStore;
import wegwijs.server.office.feedback.Reports;
import wegwijs.server.office.review.HeldDecisions;
import wegwijs.server.page.Delivery;
import wegwijs.server.page.Entrusted;
import wegwijs.server.page.PublicPages;
import wegwijs.server.page.Reference;
import wegwijs.server.page.words.Slug;
import wegwijs.server.search.LuceneSearch;
import wegwijs.server.search.Search;
import wegwijs.server.written.Pictures;

/**
 * Makes all that answers by words, portals and situations, as often as these change. What lasts is
 * given once. Safe to share between threads.
 *
 * @param search over the index, whatever the words
 * @param people who may sign in
 * @param work around the pages of people at work
 * @param guidance where administrators change all this
 * @param keeping asks organizations to keep their records
 */
record SiteParts(
    Installation installation,
    LuceneSearch search,
    OfficeStore office,
    People people,
    WorkFrame work,
    Desks desks,
    GuidanceDesk guidance,
    Keeping keeping,
    Optional<Mailer> mailer,
    HttpSettings http,
    Delivery delivery,
    Entrusted entrusted,
    Metrics metrics,
    Clock clock) {

  /**
   * Everything that was made of the same words.
   *
   * @param routes all of it
   * @param pages what visitors see
   */
  record Made(List<Routes> routes, PublicPages pages) {
    /** Copies the routes. */
    Made {
      routes = List.copyOf(routes);
    }
  }

  /** Makes them of what holds now. */
  Made of(Guidance now) {
    Reference reference = now.reference();
    Search speaking = metrics.timing(search.speaking(now.vocabulary(), now.interpreter()));
    Keeping.Parts kept = keeping.of(now.portals(), speaking);
    AdminFrame admin = new AdminFrame(work, people.log());
    PublicPages pages =
        new PublicPages(
            reference, speaking, installation.store().records(), clock, delivery, entrusted);
    List<Routes> routes = new ArrayList<>(kept.routes());
    routes.addAll(
        List.of(
            api(reference, speaking),
            new OrganizationApi(installation.store().records(), entrusted.experiences()),
            new HsdsApi(installation.store(), speaking, reference.vocabulary(), reference.places()),
            new FrontOffice(
                work,
                reference,
                now.transitions(),
                speaking,
                installation.store().records(),
                office,
                mailer,
                clock),
            administration(admin, now, kept.queue()),
            new InsightAdministration(
                admin,
                installation.store(),
                new InsightAdministration.Reference(
                    reference.portals(), reference.vocabulary(), reference.places()),
                entrusted.counts(),
                speaking,
                clock),
            new ExperiencePages(admin, installation.store(), entrusted.experiences(), clock),
            pages));
    return new Made(routes, pages);
  }

  private Routes api(Reference reference, Search speaking) {
    return new SearchApi(
        speaking,
        installation.store().records(),
        reference.vocabulary(),
        reference.places(),
        reference.crisis(),
        reference.messages(),
        (name, id) -> http.basePath() + "/aanbod/" + Slug.of(name) + "/" + id,
        clock);
  }

  private Routes administration(AdminFrame admin, Guidance now, Queue changes) {
    return new Administration(
        admin,
        new Administration.Directory(
            installation.store(),
            desks.runs(),
            desks.records(),
            new Uploads(installation.home().uploads()),
            new HeldDecisions(office),
            installation.places()),
        new Administration.Access(people, new Reports(office, clock), now.portals()),
        new Administration.Guided(
            guidance,
            now.vocabulary(),
            now.phrasebook().synonyms(),
            now.situations(),
            new Pictures(installation.home().faces())),
        List.of(changes),
        clock);
  }
}
