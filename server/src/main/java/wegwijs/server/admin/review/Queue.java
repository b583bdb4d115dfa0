package wegwijs.server.admin.review;

import io.javalin.http.Context;
import java.util.List;
import wegwijs.templates.view.work.Block;

/** Something that a person must look at, as it stands on the page of all that is to review. */
public interface Queue {
  /** The key of its heading among the messages. */
  String key();

  /** How many things are in it for whoever asks. */
  int count(Context context);

  /** The first of them with links to look at each; none when it is empty. */
  List<Block> blocks(Context context);
}
