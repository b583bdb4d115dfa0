package wegwijs.server.staff.texts;

import java.util.Set;
import wegwijs.templates.view.staff.BoardPage;

/**
 * A text as it stands in a list.
 *
 * @param topics ids of the vocabulary's care questions
 */
public record Listed(Set<String> topics, BoardPage.Item item) {
  /** Copies the topics. */
  public Listed {
    topics = Set.copyOf(topics);
  }

  boolean isAbout(String topic) {
    return topic.isEmpty() || topics.contains(topic);
  }
}
