package wegwijs.server;

import io.javalin.http.HttpStatus;
import wegwijs.server.http.Access;
import wegwijs.server.http.Answers;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Problem;
import wegwijs.server.http.Routes;
import wegwijs.server.written.Pictures;

/** The pictures of the people of front offices. Safe to share. */
final class Faces implements Routes {
  private final Pictures pictures;

  Faces(Pictures pictures) {
    this.pictures = pictures;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(
        "/gezichten/{foto}",
        context -> {
          String name = context.pathParam("foto");
          byte[] picture =
              pictures
                  .read(name)
                  .orElseThrow(
                      () -> Problem.of(HttpStatus.NOT_FOUND, "Deze foto bestaat niet.").refused());
          Answers.write(context, name.endsWith(".png") ? "image/png" : "image/jpeg", picture);
        },
        Access.PUBLIC);
  }
}
