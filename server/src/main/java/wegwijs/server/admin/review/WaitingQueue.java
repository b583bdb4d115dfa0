package wegwijs.server.admin.review;

import io.javalin.http.Context;
import java.util.List;
import wegwijs.data.model.Source;
import wegwijs.server.access.SignedIn;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.admin.source.WaitingSources;
import wegwijs.templates.view.work.Block;

/** Sources that wait for an administrator. Safe to share between threads. */
record WaitingQueue(AdminFrame frame, WaitingSources sources) implements Queue {
  @Override
  public String key() {
    return "admin.review-sources";
  }

  @Override
  public int count(Context context) {
    return visible(context).size();
  }

  @Override
  public List<Block> blocks(Context context) {
    return List.of(
        new Block.Links(
            visible(context).stream()
                .map(source ->
                    frame.linkTo(context, source.id(), Part.SOURCES.path() + "/" + source.id()))
                .toList()));
  }

  /** Editors cannot do anything about them. */
  private List<Source> visible(Context context) {
    return Part.SOURCES.isFor(SignedIn.of(context).account().grants()) ? sources.list() : List.of();
  }
}
