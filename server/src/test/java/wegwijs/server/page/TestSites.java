package wegwijs.server.page;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The test sites, each opened when it is first asked for. */
public final class TestSites implements AutoCloseable {
  private final Map<String, TestSite> byBasePath = new ConcurrentHashMap<>();

  /** The one whose paths begin with this, or with nothing in front. */
  public TestSite under(String basePath) {
    return byBasePath.computeIfAbsent(basePath, TestSite::open);
  }

  @Override
  public void close() throws IOException {
    for (TestSite site : byBasePath.values()) {
      site.close();
    }
  }
}
