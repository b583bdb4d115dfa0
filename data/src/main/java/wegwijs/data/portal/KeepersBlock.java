package wegwijs.data.portal;

import java.time.Duration;
import wegwijs.data.yaml.YamlMap;

/** Reads the block {@code keepers} of a portal, all of which may be absent. */
final class KeepersBlock {
  private static final int MOST_DAYS = 365;

  private KeepersBlock() {}

  static KeeperPolicy read(YamlMap block) {
    block.allowOnly("review", "linkDays");
    KeeperPolicy usual = KeeperPolicy.USUAL;
    return new KeeperPolicy(
        block.findBoolean("review").orElse(usual.isReviewed()),
        Duration.ofDays(
            IntakeBlock.number(block, "linkDays", (int) usual.linkValid().toDays(), MOST_DAYS)));
  }
}
