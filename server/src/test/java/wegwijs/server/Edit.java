package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import wegwijs.server.page.form.FormStamps;

/** Something that an editor changes again and again, each time to the next number. */
interface Edit {
  /** Changes it to this number. */
  HttpResponse<String> make(Editor editor, int number);

  /**
   * The numbers that it has now, everywhere where it is shown; one, or it is half there.
   *
   * @param known the number that it has at least
   */
  Set<Integer> shown(Editor editor, int known);

  /** Numbers that stand in texts behind this word. */
  static Set<Integer> numbers(String word, Collection<String> texts) {
    Pattern pattern = Pattern.compile(word + "(\\d+)x");
    return texts.stream()
        .flatMap(text -> {
          List<Integer> found =
              pattern.matcher(text).results().map(one -> Integer.valueOf(one.group(1))).toList();
          return found.isEmpty() ? List.of(0).stream() : found.stream();
        })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A field of a record, which editors and readers see and which is searched. */
  record OfRecord(String id) implements Edit {
    @Override
    public HttpResponse<String> make(Editor editor, int number) {
      String text = "Samen proefdis%dx eten".formatted(number);
      return editor.send(
          "/beheer/aanbod/dienst/" + id + "/veld",
          Map.of("veld", "description", "description", text));
    }

    @Override
    public Set<Integer> shown(Editor editor, int known) {
      String own = editor.page("/beheer/aanbod/dienst/" + id).select("[name=description]").val();
      String open = editor.page("/aanbod/groep/" + id).select("main").text();
      Set<Integer> numbers = numbers("proefdis", List.of(own, open));
      for (int number : numbers) {
        String found = editor.answer("/api/v1/zoek?q=proefdis" + number + "x").body();
        assertThat(number == 0 || found.contains(id)).as("found by %d", number).isTrue();
      }
      return numbers;
    }
  }

  /** A file of words, portals or situations, and the pages on which it shows. */
  record OfFile(String path, String before, String after, List<String> pages) implements Edit {
    @Override
    public HttpResponse<String> make(Editor editor, int number) {
      String text = before + "proefwoord%dx".formatted(number) + after;
      return editor.fill(path, Map.of("tekst", text, "stap", "bewaar"));
    }

    @Override
    public Set<Integer> shown(Editor editor, int known) {
      Element page = editor.page(path);
      String text = page.select("textarea[name=tekst]").text();
      Set<Integer> numbers = numbers("proefwoord", List.of(text));
      if (!numbers.equals(Set.of(0))) {
        numbers.addAll(
            numbers(
                "proefwoord",
                pages.stream().map(one -> editor.page(one).select("main").text()).toList()));
        String newest = page.select("a[href*=/eerder/]").attr("href");
        numbers.addAll(numbers("proefwoord", List.of(editor.page(newest).select("main").text())));
      }
      return numbers;
    }
  }

  /** The form of a portal. */
  record OfPortal(String portal) implements Edit {
    @Override
    public HttpResponse<String> make(Editor editor, int number) {
      String address = "Markt proefplein%dx".formatted(number);
      return editor.fill("/beheer/portalen/" + portal, Map.of("adres", address));
    }

    @Override
    public Set<Integer> shown(Editor editor, int known) {
      return numbers(
          "proefplein",
          List.of(
              editor.page("/beheer/portalen/" + portal).select("#adres").val(),
              editor.page("/" + portal + "/contact").select("main").text()));
    }
  }

  /** A record that an editor adds, together with its organization. */
  record OfNewRecords() implements Edit {
    @Override
    public HttpResponse<String> make(Editor editor, int number) {
      return editor.send(
          "/beheer/aanbod-toevoegen",
          Map.of(
              "name",
              "Leesclub proefboek%dx".formatted(number),
              "organization",
              "Boekhuis proefboek%dx".formatted(number),
              "service_areas",
              "Weert"));
    }

    @Override
    public Set<Integer> shown(Editor editor, int known) {
      assertThat(known == 0 || isThere(editor, known)).as("added %d", known).isTrue();
      return Set.of(isThere(editor, known + 1) ? known + 1 : known);
    }

    /** Whether it is there; never without its organization, for editors or for searchers. */
    private static boolean isThere(Editor editor, int number) {
      String word = "proefboek%dx".formatted(number);
      String rows = editor.page("/beheer/aanbod?q=" + word).select("main tbody").text();
      boolean isThere = rows.contains("Leesclub " + word);
      assertThat(rows.contains("Boekhuis " + word)).as(word).isEqualTo(isThere);
      String found = editor.answer("/api/v1/zoek?q=leesclub+" + word).body();
      assertThat(found.contains("Leesclub " + word)).as(word).isEqualTo(isThere);
      assertThat(found.contains("Boekhuis " + word)).as(word).isEqualTo(isThere);
      return isThere;
    }
  }

  /** Organizations that say, one after the other, that all of their services hold. */
  record OfConfirmations(List<Organization> organizations) implements Edit {
    /** How it answers, and what it keeps. */
    record Organization(String link, Supplier<String> stamp, List<String> services) {}

    @Override
    public HttpResponse<String> make(Editor editor, int number) {
      Organization one = organizations.get(number - 1);
      return editor.send(one.link() + "/ja", Map.of(FormStamps.FIELD, one.stamp().get()));
    }

    @Override
    public Set<Integer> shown(Editor editor, int known) {
      assertThat(known == 0 || isChecked(editor, known)).as("confirmed %d", known).isTrue();
      return Set.of(isChecked(editor, known + 1) ? known + 1 : known);
    }

    /** Whether it is checked; all of it is, or nothing. */
    private boolean isChecked(Editor editor, int number) {
      Set<Boolean> checked =
          organizations.get(number - 1).services().stream()
              .map(id -> editor.answer("/api/v1/aanbod/" + id).body())
              .map(body -> body.contains("\"gecontroleerdOp\""))
              .collect(Collectors.toSet());
      assertThat(checked).as("confirmed %d", number).hasSize(1);
      return checked.contains(true);
    }
  }
}
