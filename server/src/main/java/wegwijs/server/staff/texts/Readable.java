package wegwijs.server.staff.texts;

import java.util.Set;
import java.util.UUID;
import wegwijs.templates.view.staff.BoardPage;

/**
 * A text that can be found.
 *
 * @param text everything in it, to be searched
 * @param topics ids of the vocabulary's care questions
 * @param item how it stands in a list
 */
public record Readable(UUID id, String text, Set<String> topics, BoardPage.Item item) {
  /** Copies the topics. */
  public Readable {
    topics = Set.copyOf(topics);
  }
}
