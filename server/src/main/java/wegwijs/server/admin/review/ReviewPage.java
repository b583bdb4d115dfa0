package wegwijs.server.admin.review;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import wegwijs.server.admin.base.AdminFrame;
import wegwijs.server.admin.base.Part;
import wegwijs.server.http.Endpoints;
import wegwijs.server.http.Routes;
import wegwijs.templates.view.work.Block;

/** All that is to review, queue by queue. Safe to share between threads. */
final class ReviewPage implements Routes {
  private final AdminFrame frame;
  private final List<Queue> queues;

  ReviewPage(AdminFrame frame, List<Queue> queues) {
    this.frame = frame;
    this.queues = List.copyOf(queues);
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.get(Part.REVIEW.path(), this::show, Part.REVIEW.access());
  }

  private void show(Context context) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(frame.text("admin.review-intro")));
    for (Queue queue : queues) {
      int count = queue.count(context);
      blocks.add(new Block.Heading(frame.text(queue.key()) + " (" + count + ")"));
      blocks.addAll(
          count == 0
              ? List.of(new Block.Text(frame.text("admin.review-none")))
              : queue.blocks(context));
    }
    frame.show(context, Part.REVIEW, frame.text("admin.review"), blocks);
  }
}
