package wegwijs.indexer.crawl;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site of two pages, and a crawler that has not seen it yet. */
abstract class SiteFixture {
  @TempDir Path folder;
  Bench bench;
  @AutoClose Web web;

  @BeforeEach
  void open() throws IOException {
    bench = new Bench(folder);
    web = new Web();
    web.page("/", "Thuis", "/a").page("/a", "Eetclub");
  }

  Visit visit() {
    return bench.visit(web.url("/"));
  }
}
