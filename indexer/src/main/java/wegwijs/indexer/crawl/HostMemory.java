package wegwijs.indexer.crawl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wegwijs.data.store.CrawlHosts;

/** What is remembered of hosts between visits. */
interface HostMemory {
  /** What is known of a host. */
  CrawlHosts.Host get(String host);

  /** Remembers a host. */
  void put(CrawlHosts.Host host);

  /** The last robots.txt of an origin. */
  Optional<CrawlHosts.Robots> findRobots(String origin);

  /** Remembers a robots.txt. */
  void putRobots(String origin, CrawlHosts.Robots robots);

  /** In the store. */
  record Stored(String source, CrawlHosts hosts) implements HostMemory {
    @Override
    public CrawlHosts.Host get(String host) {
      return hosts.get(source, host);
    }

    @Override
    public void put(CrawlHosts.Host host) {
      hosts.put(source, host);
    }

    @Override
    public Optional<CrawlHosts.Robots> findRobots(String origin) {
      return hosts.findRobots(origin);
    }

    @Override
    public void putRobots(String origin, CrawlHosts.Robots robots) {
      hosts.putRobots(origin, robots);
    }
  }

  /** Only as long as it lives, for a dry run. */
  record Fleeting(Map<String, CrawlHosts.Host> hosts) implements HostMemory {
    Fleeting() {
      this(new HashMap<>());
    }

    @Override
    public CrawlHosts.Host get(String host) {
      return hosts.getOrDefault(host, new CrawlHosts.Host(host, null, 0, 0));
    }

    @Override
    public void put(CrawlHosts.Host host) {
      hosts.put(host.name(), host);
    }

    @Override
    public Optional<CrawlHosts.Robots> findRobots(String origin) {
      return Optional.empty();
    }

    @Override
    public void putRobots(String origin, CrawlHosts.Robots robots) {
      // A dry run asks each robots.txt once and keeps it itself.
    }
  }
}
