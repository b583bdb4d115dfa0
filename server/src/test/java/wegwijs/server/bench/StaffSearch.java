package wegwijs.server.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wegwijs.data.store.RecordStore;
import wegwijs.server.office.account.Role;
import wegwijs.server.search.SearchRequest;
import wegwijs.server.staff.StaffSite;

/** Times the search of the front office, whole pages over HTTP. */
final class StaffSearch {
  private static final int ROUNDS = 5;

  private StaffSearch() {}

  /** Prints how long one colleague waits for results of these questions. */
  static void measure(RecordStore store, Path folder, Questions questions) throws Exception {
    Path office = Files.createDirectories(folder.resolve("staff"));
    try (StaffSite site = new StaffSite(office, store, folder.resolve("index"))) {
      // The whole country: the portal with the most to choose from.
      StaffSite.Colleague colleague = site.colleague(Role.STAFF, "standaard");
      print("broad", colleague, questions.broad());
      print("narrow", colleague, questions.narrow());
    }
  }

  private static void print(
      String kind, StaffSite.Colleague colleague, List<SearchRequest> questions) throws Exception {
    Latencies measured =
        Latencies.measure(
            questions.size(),
            ROUNDS,
            i -> colleague.get(address(questions.get(i))).body().length());
    System.out.printf("staff   %-7s %s%n", kind, measured);
  }

  private static String address(SearchRequest request) {
    StringBuilder address =
        new StringBuilder("/balie/standaard/zoek?q=")
            .append(URLEncoder.encode(request.text(), StandardCharsets.UTF_8));
    request
        .chosen()
        .forEach((facet, values) ->
            values.forEach(
                value -> address.append('&').append(facet.id()).append('=').append(value)));
    return address.toString();
  }
}
