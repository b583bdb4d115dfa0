package wegwijs.data.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a GeoNames postcode file holds: the places, and the lines that were left out. Immutable.
 *
 * <p>Takes GeoNames' own form (tab-separated, no header, twelve columns) and the same columns with
 * commas under a header line. Source of the form: readme of GeoNames' postal code files.
 *
 * @param places in the order of the file
 * @param issues one for each line that was left out
 */
public record PlacesFile(List<Place> places, List<PlacesIssue> issues) {

  /** Lines above this length are no place; they are left out without being cut into cells. */
  private static final int LONGEST_LINE = 2_000;

  /** Copies both. */
  public PlacesFile {
    places = List.copyOf(places);
    issues = List.copyOf(issues);
  }

  /**
   * Reads a file in UTF-8; bytes that are not UTF-8 become a replacement sign.
   *
   * @throws IOException when the file cannot be opened or read
   */
  public static PlacesFile read(Path file) throws IOException {
    List<Place> places = new ArrayList<>();
    List<PlacesIssue> issues = new ArrayList<>();
    try (BufferedReader reader = open(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!isEmptyOrHeader(line)) {
          read(number, line, places, issues);
        }
      }
    }
    return new PlacesFile(places, issues);
  }

  private static BufferedReader open(Path file) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    return new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
  }

  private static boolean isEmptyOrHeader(String line) {
    String start = line.startsWith("\uFEFF") ? line.substring(1) : line;
    return start.isBlank() || start.startsWith("#") || start.startsWith("country_code");
  }

  private static void read(int number, String line, List<Place> places, List<PlacesIssue> issues) {
    if (line.length() > LONGEST_LINE) {
      issues.add(
          new PlacesIssue(
              number, line.substring(0, 40) + "…", "is langer dan " + LONGEST_LINE + " tekens"));
      return;
    }
    boolean tabs = line.indexOf('\t') >= 0;
    PlaceLine parsed =
        new PlaceLine(number, tabs ? List.of(line.split("\t", -1)) : CsvLine.cells(line, ','));
    switch (parsed.read()) {
      case PlaceLine.Accepted accepted -> places.add(accepted.place());
      case PlaceLine.Rejected rejected -> issues.add(rejected.issue());
    }
  }
}
