package wegwijs.server.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wegwijs.data.model.Organization;
import wegwijs.data.model.Stored;
import wegwijs.data.store.Records;
import wegwijs.server.api.ServiceAnswer.OrganizationAnswer;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.office.experience.Experience;
import wegwijs.server.office.experience.Experiences;

/**
 * An organization in the open API, with what surveys among its clients found: each with its year,
 * the number of answers and the page on which it was published. Safe to share.
 */
public final class OrganizationApi implements Routes {
  private final Records records;
  private final Experiences experiences;

  /** Answers from these. */
  public OrganizationApi(Records records, Experiences experiences) {
    this.records = records;
    this.experiences = experiences;
  }

  /**
   * What is told of an organization.
   *
   * @param ervaringen absent when nothing was recorded
   */
  record Answer(OrganizationAnswer organisatie, @Nullable List<ExperienceAnswer> ervaringen) {}

  /** What a survey found. */
  record ExperienceAnswer(
      String onderzoek,
      int jaar,
      int antwoorden,
      @Nullable BigDecimal cijfer,
      @Nullable String samenvatting,
      URI bron) {}

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(SearchApi.BASE + "/organisatie/{id}", this::show, Access.PUBLIC);
  }

  private void show(Context context) {
    SearchApi.refuseParameters(context.queryParamMap());
    Stored<Organization> stored =
        Optional.of(context.pathParam("id"))
            .filter(id -> SearchApi.UUID_FORM.matcher(id).matches())
            .map(UUID::fromString)
            .flatMap(records::findOrganization)
            .orElseThrow(
                () -> Problem.of(HttpStatus.NOT_FOUND, "Deze organisatie bestaat niet.").refused());
    if (stored.lifecycle().missingSince() != null) {
      throw Problem.of(HttpStatus.GONE, "Deze organisatie bestaat niet meer.").refused();
    }
    List<ExperienceAnswer> told =
        experiences.listOf(stored.value().id()).stream().map(OrganizationApi::told).toList();
    Answers.json(
        context,
        new Answer(ServiceAnswers.organization(stored.value()), told.isEmpty() ? null : told));
  }

  private static ExperienceAnswer told(Experience experience) {
    return new ExperienceAnswer(
        experience.survey(),
        experience.year(),
        experience.answers(),
        experience.grade().orElse(null),
        experience.summary().isEmpty() ? null : experience.summary(),
        experience.source());
  }
}
