package wegwijs.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import wegwijs.server.access.TestPeople;

/** Somebody who is signed in at a started site, and fills in its forms. */
record Editor(StartedSite site, TestPeople people, String cookie) {
  /** A page as this person sees it. */
  Document page(String path) {
    HttpResponse<String> first = answer(path);
    HttpResponse<String> answer =
        first.headers().firstValue("Location").map(this::answer).orElse(first);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  HttpResponse<String> answer(String path) {
    return site.send(
        HttpRequest.newBuilder(URI.create(site.origin()).resolve(path)).header("Cookie", cookie));
  }

  /** Sends the form of a page as a browser does, with these fields changed. */
  HttpResponse<String> fill(String path, Map<String, String> changed) {
    FormElement form = page(path).expectForm("main form[method=post]");
    Stream<Field> kept =
        form.formData().stream()
            .filter(field -> !changed.containsKey(field.key()))
            .map(field -> new Field(field.key(), field.value()));
    return send(path, Stream.concat(kept, Field.all(changed)).toList());
  }

  /** Sends fields, and what shows that they come from a page of this session. */
  HttpResponse<String> send(String path, Map<String, String> fields) {
    Stream<Field> stamp = Stream.of(new Field("_csrf", people.formToken(cookie)));
    return send(path, Stream.concat(Field.all(fields), stamp).toList());
  }

  private HttpResponse<String> send(String path, List<Field> fields) {
    return site.send(
        HttpRequest.newBuilder(URI.create(site.origin() + path))
            .header("Cookie", cookie)
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    fields.stream().map(Field::encoded).collect(Collectors.joining("&")))));
  }

  private record Field(String name, String value) {
    static Stream<Field> all(Map<String, String> fields) {
      return fields.entrySet().stream().map(field -> new Field(field.getKey(), field.getValue()));
    }

    String encoded() {
      return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
  }
}
