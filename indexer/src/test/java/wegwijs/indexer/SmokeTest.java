package wegwijs.indexer;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;
import java.nio.file.*;
import java.util.*;
import wegwijs.data.model.*;
import wegwijs.indexer.report.*;
import static org.assertj.core.api.Assertions.*;
class SmokeTest {
  @TempDir Path folder;
  @Test void all() throws Exception {
    Workplace w = new Workplace(folder);
    long t=System.nanoTime();
    Source s = Workplace.source("corpus", SourceFormat.HSDS);
    RunReport r = w.take(s, SharedMaterial.file("corpus/corpus.jsonl"));
    System.out.println(new ReportText().of(r)); System.out.println(r.reasons());
    r.issues().forEach(System.out::println);
    System.out.println((System.nanoTime()-t)/1000000 + " ms");
    System.out.println(w.take(s, SharedMaterial.file("corpus/corpus.jsonl")).counts());
    System.out.println(w.publish(false)+" "+w.countDocuments());
    Source c = Workplace.source("zutphen", SourceFormat.CSV);
    r = w.take(c, SharedMaterial.file("corpus/uploads/mantelzorg-zutphen.csv"));
    System.out.println(r.counts()); System.out.println(r.reasons()); r.issues().forEach(System.out::println);
    System.out.println(w.take(c, SharedMaterial.file("corpus/uploads/mantelzorg-zutphen.csv")).counts());
    for (String d : List.of("landelijk", "weert", "twente", "bollenstreek", "maastricht")) {
      Path p = w.folder.resolve(d+".json");
      try (var in = getClass().getResourceAsStream("/wegwijs/directory/"+d+".json")) { Files.copy(in,p);}
      r = w.take(Workplace.source(d, SourceFormat.WEGWIJS), p);
      System.out.println(d+" "+r.outcome()+" "+r.counts()); System.out.println(r.reasons()); r.issues().forEach(System.out::println);
    }
    System.out.println(w.publish(false)+" "+w.countDocuments());
    for (String d : List.of("service_full","organization_full","service_list","organization_list","service_at_location_full","base","location","taxonomy")) {
      r = w.take(Workplace.source("x"+d.replace("_","-"), SourceFormat.HSDS), SharedMaterial.file("hsds/examples/"+d+".json"));
      System.out.println(d+" "+r.outcome()+" "+r.counts()); System.out.println(r.reasons()); r.issues().forEach(System.out::println);
    }
  }
}
